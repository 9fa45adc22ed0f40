import type { RawToken } from './tokens.ts';

/** A sentence as a run of tokens; `paragraph` counts the lines of text. */
export type SentenceSpan = { start: number; end: number; firstToken: number; endToken: number; paragraph: number };

/** Titles and the like always have a name behind them, so their full stop never ends a sentence. */
const neverFinal = new Set(
  'mr. mrs. ms. dr. prof. sen. rep. reps. gov. gen. col. lt. sgt. capt. maj. adm. cmdr. rev. hon. pres. st. hr. fr. nr. no. nos. art. abs. vs. ca. bzw. vgl. sog. stellv. abg. ehem.'.split(
    ' ',
  ),
);
/** Words that open a sentence when capitalised behind an abbreviation that could end one. */
const starters = new Set(
  (
    'the a an he she it they we i you this that these those in on at but and so yet if when while after before as for his her its their there what why how however meanwhile ' +
    'der die das er sie es wir ich ein eine im am auf bei nach vor doch aber und zudem auch dies diese dieser damit dabei dort hier wenn als während für mit seit'
  ).split(' '),
);
const speechVerbs = new Set('said says asked asks added wrote tweeted posted shouted told replied demanded wondered exclaimed'.split(' '));
const closing = /^["“”»«’'‘‹›)\]]$/;
const terminal = /^(?:[.!?…。]|\.{2,})$/;

/** Nobody writes longer sentences; what seems to be one is a table or an attack, and readers look through a sentence more than once. */
const longestSentence = 400;

/**
 * Groups tokens into sentences of no more than 400. A line break always ends one; a full stop does unless the next word is lower-case or the quotation that
 * it closes goes on with its speech tag (`"Why?" he asked`). Colons and semicolons stay inside.
 */
export function splitSentences(text: string, tokens: RawToken[]): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (end: number) => {
    sentences.push({ start: tokens[first]!.start, end: tokens[end - 1]!.end, firstToken: first, endToken: end, paragraph });
    first = end;
  };
  for (let index = 0; index < tokens.length; index++) {
    const last = index - first >= longestSentence - 1 ? index : endsHere(text, tokens, index, first);
    if (last >= 0) close(last + 1);
    const at = last >= 0 ? last : index;
    index = at;
    if (at + 1 < tokens.length && hasBreak(text, tokens[at]!.end, tokens[at + 1]!.start)) {
      if (first <= at) close(at + 1);
      paragraph++;
    }
  }
  if (first < tokens.length) close(tokens.length);
  return sentences;
}

/** Index of the last token of a sentence whose end is marked at `index` (closing marks included), or -1 when none ends there. */
function endsHere(text: string, tokens: RawToken[], index: number, first: number): number {
  const token = tokens[index]!;
  const isAbbreviation = token.kind === 'abbreviation';
  if (!isAbbreviation && (token.kind !== 'mark' || !terminal.test(token.text))) return -1;
  if (isAbbreviation && neverFinal.has(token.text.toLowerCase())) return -1;
  let last = index;
  let closed = false;
  while (last + 1 < tokens.length && belongs(text, tokens, last, first)) {
    last++;
    closed ||= closing.test(tokens[last]!.text);
  }
  const next = tokens[last + 1];
  if (next === undefined || hasBreak(text, tokens[last]!.end, next.start)) return last;
  if (/^[\p{Ll},;:–—-]/u.test(next.text)) return -1;
  if (next.start === tokens[last]!.end && !closed && !isQuoteMark(next.text))
    return token.text === '.' && /^\p{Lu}/u.test(next.text) ? last : -1;
  if (isAbbreviation) return starters.has(next.text.toLowerCase()) ? last : -1;
  return closed && token.text !== '.' && isSpeechTag(tokens, last + 1) ? -1 : last;
}

/** A further full stop, or a closing mark that leans on what stands before it. */
function belongs(text: string, tokens: RawToken[], last: number, first: number): boolean {
  const next = tokens[last + 1]!;
  if (next.kind !== 'mark') return false;
  if (terminal.test(next.text)) return next.start === tokens[last]!.end;
  if (!closing.test(next.text) || last < first) return false;
  const after = text[next.end];
  return next.start === tokens[last]!.end && (after === undefined || !/[\p{L}\p{N}]/u.test(after));
}

const isQuoteMark = (mark: string) => /^["„“”»«‚‘']$/.test(mark);

function hasBreak(text: string, from: number, to: number): boolean {
  if (to - from === 1) return text[from] === '\n' || text[from] === '\r';
  return to > from && /[\n\r\u2028\u2029]/.test(text.slice(from, to));
}

/** `Smith asked.` behind a quoted question. */
function isSpeechTag(tokens: RawToken[], from: number): boolean {
  for (let index = from; index < Math.min(from + 6, tokens.length); index++) {
    if (speechVerbs.has(tokens[index]!.text.toLowerCase())) return true;
    if (tokens[index]!.kind === 'mark') return false;
  }
  return false;
}

const place = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:(?:(?:[ae][dlnrstz]|a?e?s?sch|ash)-)?[\p{Lu}(][\p{L}'’.)-]*|am|an|der|den|of|de|la|el|es))*`; // Scharm el-Scheich
const places = String.raw`${place}(?:\s?\/\s?${place}){0,3}`;
const day = String.raw`(?:, [\p{L}\d][\p{L}\d. ]{1,30}(?:, \d{4})?| [–—-] \d{1,2}\. \p{Lu}\p{Ll}{2,8}(?: \d{4})?)?`; // Oslo – 30. Juni – …
const dash = String.raw`\s?(?:–|—|--|-)\s+`;
const agency = String.raw`\s?\([^()\n]{2,40}\)`;
/** With an agency or in capitals anything may follow; a plain name and a dash only count in front of a new sentence. */
const datelines = [
  new RegExp(String.raw`^\s*${places}${day}${agency}(?:${dash}|\s?[.:]\s+)(?=\S)`, 'u'),
  new RegExp(String.raw`^\s*\p{Lu}{2}[\p{Lu}'’. /-]*${day}${dash}(?=\S)`, 'u'),
  new RegExp(String.raw`^\s*${places}${day}${dash}(?=[\p{Lu}\d„“"»«])`, 'u'),
];

/**
 * The place and agency that open a news text (`Berlin – `, `WASHINGTON (AP) - `, `TIRANA, June 9 (Meridian Wire) - `), dash included;
 * null when there are none. Only looks at the first 120 characters.
 */
export function findDateline(text: string): { start: number; end: number } | null {
  const head = text.slice(0, 120);
  for (const pattern of datelines) {
    const found = pattern.exec(head)?.[0];
    if (found !== undefined && found.trim().split(/\s+/).length <= 12)
      return { start: found.length - found.trimStart().length, end: found.length };
  }
  return null;
}
