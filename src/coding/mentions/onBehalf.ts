import type { Token } from '../../language/types.ts';
import type { Scan } from './mentionScan.ts';
import { pickBody } from './mentionScan.ts';

/** "Richa Sharma, | die für Indien am Tisch sitzt |", ", who negotiates for India", ", who represents India": the state for which the clause behind a name says that one speaks. */
export function representedState(scan: Scan, at: number): string | null {
  const { tokens, limit, language } = scan;
  if (!/^(?:der|die|who)$/.test(tokens[at]?.lower ?? '')) return null;
  const end = endOfClause(tokens, at, limit);
  const state = (from: number) =>
    bodyAt(scan, tokens[from]?.lower === 'the' || /^(?:die|den|das)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from, end);
  if (language === 'de') {
    const speaks = tokens.slice(at, end).some(({ lower }) => german.test(lower));
    const from = tokens.slice(at, end).findIndex(({ lower }) => lower === 'für');
    return speaks && from > 0 && from < 3 ? state(at + from + 1) : null;
  }
  const verb = tokens[at + 1]?.lower ?? '';
  if (/^represent(?:s|ed)$/.test(verb)) return state(at + 2);
  const from = tokens.slice(at, end).findIndex(({ lower }) => lower === 'for');
  return english.test(verb) && from > 0 ? state(at + from + 1) : null;
}

const german = /^(?:sitzt|saß|verhandelt|verhandelte|spricht|sprach|unterhandelt|teilnimmt|teilnahm|führt|führte|antritt|unterzeichnete)$/;
const english = /^(?:speaks|spoke|negotiates|negotiated|sits|sat|leads|led|heads|headed|attends|attended|signed)$/;

/** "| Für die Europäische Union sagte | der Verhandlungsführer Jacob Werksman", "| For Norway, | chief negotiator Ola Lund said": for whom the sentence opens that somebody speaks. */
export function namedAhead(scan: Scan, first: number): string | null {
  const { tokens, language } = scan;
  let at = first - 1;
  while (at >= 0 && tokens[at]!.sentence === tokens[first]!.sentence && !/^(?:für|for)$/.test(tokens[at]!.lower) && first - at < longest)
    at--;
  if (!/^(?:für|for)$/i.test(tokens[at]?.lower ?? '') || !opensSentence(tokens, at)) return null;
  const from = /^(?:die|den|das|the)$/.test(tokens[at + 1]!.lower) ? at + 2 : at + 1;
  const found = scan.names.find(tokens, from, first, ['body'])[0];
  const between = found ? tokens.slice(from + found.length, first) : [];
  const isOpener = language === 'de' ? between.some(({ lower }) => tells.test(lower)) : between.length === 1 && between[0]!.text === ',';
  const isPlain = language === 'en' || between.every(({ pos, lower }) => pos !== 'PUNCT' && !/^(?:sich|ein)$/.test(lower));
  return found && isOpener && isPlain ? pickBody(scan, found.entry) : null;
}

const longest = 9;
const tells =
  /^(?:sagte|sagt|erklärte|erklärt|lehnte|verlangte|forderte|versicherte|bekräftigte|wiederholte|sprach|betonte|unterzeichnete|teilte|verhandelte)$/;

/** At the beginning of a sentence, also behind a dateline, or behind "speaking". */
const opensSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || before.sentence !== tokens[at]!.sentence || /^[-–—]$/.test(before.text) || before.text === 'Speaking';
};

const bodyAt = (scan: Scan, at: number, end: number): string | null => {
  const found = scan.names.find(scan.tokens, at, end, ['body'])[0];
  const id = found && !found.genitive && !/^['’]/.test(scan.tokens[at + found.length]?.text ?? '') ? pickBody(scan, found.entry) : null;
  return id !== null && (id.startsWith('country:') || id === 'org:eu') ? id : null;
};

function endOfClause(tokens: readonly Token[], at: number, limit: number): number {
  let end = at;
  while (end < limit && !/^[,.;:)]$/.test(tokens[end]!.text)) end++;
  return end;
}
