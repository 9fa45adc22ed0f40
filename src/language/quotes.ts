import type { RawToken } from './tokens.ts';
import type { Quote } from './types.ts';

/** What may close each opening mark; the sloppy pairs of real pages included. */
const closers: Record<string, string> = {
  '„': '“”"',
  '“': '”"“',
  '”': '”"',
  '"': '"”“',
  '»': '«',
  '«': '»',
  '›': '‹',
  '‹': '›',
  '‚': "‘’'",
  '‘': "’'",
  "'": "'’",
};
const deepest = 4;
const marks = /[„“”"»«›‹‚‘’'\n]/g;

/**
 * Finds the stretches between quotation marks, outer before inner, in order of the text. A quotation never runs beyond its paragraph;
 * one left open counts only when the next paragraph opens again, as English newspapers do; other unbalanced marks are ignored.
 */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = [];
  let open: number[] = [];
  for (const match of text.matchAll(marks)) {
    const at = match.index;
    const mark = match[0];
    if (mark === '\n') {
      if (open.length > 0 && continuesBelow(text, at)) quotes.push({ open: open[0]!, start: open[0]! + 1, end: at, close: at });
      open = [];
      continue;
    }
    if (isApostrophe(text, at, mark)) continue;
    const level = isOpening(text, at, mark) ? -1 : open.findLastIndex(from => closers[text[from]!]!.includes(mark));
    if (level >= 0) {
      const from = open[level]!;
      open = open.slice(0, level);
      if (at > from + 1) quotes.push({ open: from, start: from + 1, end: at, close: at + 1 });
    } else if (closers[mark] !== undefined && open.length < deepest && mayOpen(text, at, mark)) open.push(at);
  }
  return quotes.sort((a, b) => a.open - b.open || b.close - a.close);
}

/** For every token the index of the outermost quotation it stands in, or -1; the marks themselves stand outside. */
export function quoteOfTokens(tokens: RawToken[], quotes: Quote[]): Int32Array {
  const result = new Int32Array(tokens.length).fill(-1);
  let current = -1;
  let next = 0;
  tokens.forEach((token, index) => {
    while (next < quotes.length && quotes[next]!.start <= token.start) {
      if (current < 0 || quotes[next]!.open >= quotes[current]!.close) current = next;
      next++;
    }
    if (current >= 0 && token.start >= quotes[current]!.start && token.end <= quotes[current]!.end) result[index] = current;
  });
  return result;
}

const isSpaceLike = (character: string | undefined) => character === undefined || /[\s([{–—\-/:;,.!?…„“"»«›‹‚‘']/.test(character);

/** ’ and ' inside a word (Moscow's) or before a clipped one ('90s) are no marks. */
function isApostrophe(text: string, at: number, mark: string): boolean {
  if (mark !== "'" && mark !== '’') return false;
  const after = text[at + 1] ?? ' ';
  if (/\d/.test(after) && !/\d/.test(text[at - 1] ?? ' ')) return true;
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(after);
}

/** A mark that can only open here: it leans on the word behind it. */
function isOpening(text: string, at: number, mark: string): boolean {
  if (mark === '„' || mark === '‚') return true;
  const before = text[at - 1];
  const after = text[at + 1];
  const spaceBefore = before === undefined || /[\s([–—/]/.test(before);
  return spaceBefore && after !== undefined && !/[\s)\].,;:!?]/.test(after);
}

function mayOpen(text: string, at: number, mark: string): boolean {
  if (mark === '„' || mark === '‚') return true;
  const after = text[at + 1];
  return isSpaceLike(text[at - 1]) && after !== undefined && !/\s/.test(after);
}

function continuesBelow(text: string, at: number): boolean {
  return /^\s{1,8}[„“"»«]/.test(text.slice(at, at + 10));
}
