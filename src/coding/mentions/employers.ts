import type { Token } from '../../language/types.ts';
import { readBody } from './bodies.ts';
import type { ActorMention, Scan } from './mentionScan.ts';
import { readRun } from './namedOrganisations.ts';
import { isOrganisationNoun } from './organisationNouns.ts';
import { unknownOrganisation } from './organisations.ts';

/**
 * "Ein Sprecher | der oppositionellen Fortschrittspartei |", "a spokesman | for the opposition Wadajir party |": whom a spokesman serves, where that is an organisation
 * which only its noun or the text names, and no state. Null where he serves none such.
 */
export const employerBehind = (scan: Scan, end: number): ActorMention | null =>
  scan.language === 'de' ? germanEmployer(scan, end) : englishEmployer(scan, end);

function germanEmployer({ tokens, limit, names }: Scan, end: number): ActorMention | null {
  if (!/^(?:der|des|vom|von|einer|eines)$/.test(tokens[end]?.lower ?? '')) return null;
  let at = end + 1;
  while (at < limit && tokens[at]!.pos === 'ADJ' && tokens[at]!.text === tokens[at]!.lower) at++;
  const noun = tokens[at];
  if (at >= limit || !noun || !/^\p{Lu}/u.test(noun.text) || !(isOrganisationNoun(noun.lower, 'de') || kinds.test(noun.lower))) return null;
  const next = tokens[at + 1];
  const isNamed = next !== undefined && at + 1 < limit && (next.pos === 'PROPN' || /^["„“«»]$/.test(next.text));
  if (isNamed || names.find(tokens, at, limit, ['body']).some(({ entry }) => !entry.common && !kinds.test(noun.lower))) return null;
  return mentionOf(end, at, tokens[end]!.lower === 'des' || tokens[end]!.lower === 'eines' ? noun.text.replace(/e?s$/, '') : noun.text);
}

const kinds =
  /^(?:grünen|sozialdemokraten|christdemokraten|liberalen|konservativen|sozialisten|linken|kommunisten|nationalisten|demokraten|republikaner|opposition|reederei|genossenschaft)$/;

function englishEmployer(scan: Scan, end: number): ActorMention | null {
  const { tokens, limit } = scan;
  if (!/^(?:for|of)$/.test(tokens[end]?.lower ?? '')) return null;
  let at = end + 1;
  while (at < limit && isKind(tokens[at]!)) at++;
  const isParty = tokens
    .slice(at, Math.min(at + 5, limit))
    .some(({ lower }) => /^(?:party|movement|coalition|alliance|front|union)$/.test(lower));
  if (!isParty || at >= limit || !/^\p{Lu}/u.test(tokens[at]!.text)) return null;
  const known = readBody(scan, at);
  if (known) return /^(?:party|org):/.test(known.actor.ref.id) ? known : null;
  const run = readRun(scan, at);
  const isCalledParty = tokens[(run?.last ?? at) + 1]?.lower === 'party'; // "the | Wadajir party |", whatever the tagger takes the name for
  const isCapital = tokens[at + 1]?.text === 'Party';
  if (!run) return isCalledParty ? mentionOf(end, at + 1, isCapital ? `${tokens[at]!.text} Party` : tokens[at]!.text) : null;
  return isCalledParty ? { ...run, last: run.last + 1 } : run;
}

const isKind = ({ lower, text, pos }: Token): boolean =>
  text === lower && (/^(?:the|opposition|ruling|governing|main|largest|biggest|small|smaller)$/.test(lower) || pos === 'ADJ');

const mentionOf = (first: number, last: number, name: string): ActorMention => ({
  first,
  last,
  kind: 'name',
  actor: unknownOrganisation(name),
  genitive: false,
  reason: `${name}, an organisation by the text`,
});
