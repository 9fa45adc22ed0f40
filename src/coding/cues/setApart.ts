import type { IssueMatch } from '../issues/issues.ts';
import type { Reading } from '../reading.ts';
import { isLimit } from './levels.ts';

/** Is an issue named where it tells on what condition, since when or on what charge something is, and not what the position is about? */
export const isSetApart = (reading: Reading, match: IssueMatch): boolean =>
  isWithout(reading, match) || isSince(reading, match) || isTaxed(reading, match);

/** "Ohne Palästinenserstaat keine Beziehungen", "without a ceasefire": a condition, not what the position is about. */
function isWithout(reading: Reading, match: IssueMatch): boolean {
  const first = match.tokens[0]!;
  return [first - 1, first - 2, first - 3].some(
    at =>
      /^(?:ohne|without)$/.test(reading.analysis.tokens[at]?.lower ?? '') &&
      reading.analysis.tokens[at]!.sentence === reading.analysis.tokens[first]!.sentence,
  );
}

/** "Has signed no deal | since Brexit |", "the first | since the ceasefire |": from when on, and not what. */
const isSince = ({ analysis: { tokens } }: Reading, { tokens: named }: IssueMatch): boolean =>
  named.some(name => {
    let at = name - 1;
    while (/^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? '')) at--;
    return tokens[at]?.lower === 'since';
  });

/** "Its new levy on | Russian gas |", "die Obergrenze für | russisches Öl |": who taxes or limits a thing takes no side on buying it. Issues that are charges or limits themselves are meant. */
function isTaxed({ analysis: { tokens } }: Reading, { tokens: matched, issue }: IssueMatch): boolean {
  let at = matched[0]! - 1;
  while (/^(?:ADJ|DET|PROPN)$/.test(tokens[at]?.pos ?? '')) at--;
  if (!/^(?:on|auf|für|for)$/.test(tokens[at]?.lower ?? '')) return false;
  const charge = tokens[at - 1];
  const isOn = charge !== undefined && (charges.test(charge.lemma) ? /^(?:on|auf)$/.test(tokens[at]!.lower) : isLimit(charge));
  return isOn && !/tariff|tax|levy|duty|charge|fee|toll|cap|limit|ceiling/i.test(issue.labels.en);
}

const charges = /^(?:levy|tax|duty|tariff|fee|toll|charge|surcharge|excise|.*(?:abgabe|steuer|zoll|gebühr|maut|aufschlag))$/;
