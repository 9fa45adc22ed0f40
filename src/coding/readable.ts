/**
 * How much of a text is read, in characters. The longest reports that newspapers print have half of that; what is longer is a live ticker, a
 * transcript, a book or an attack, and the articles behind it shall not wait for it.
 */
export const longestText = 120_000;

/** How far before the limit the end of a sentence is looked for. */
const lookBack = 2000;

/** The part of a text that is read: all of it, or of an endless one the beginning, up to the last end of a sentence, else of a word. */
export function readableText(text: string): string {
  if (text.length <= longestText) return text;
  const from = longestText - lookBack;
  const tail = text.slice(from, longestText);
  const end = lastEnd(tail, /[.!?…]["”“»«’')\]]*(?=\s)|\n/g) ?? lastEnd(tail, /\S(?=\s)/g);
  if (end !== undefined) return text.slice(0, from + end);
  const split = /[\ud800-\udbff]$/.test(tail); // half a character
  return text.slice(0, longestText - (split ? 1 : 0));
}

function lastEnd(text: string, ending: RegExp): number | undefined {
  const last = [...text.matchAll(ending)].at(-1);
  return last && last.index + last[0].length;
}

/** Says that only the beginning was read, and how much; undefined for a text that was read to its end. */
export function remainderNote(text: string): string | undefined {
  const read = readableText(text).length;
  return read < text.length ? `only the first ${read} of ${text.length} characters were read: no article is longer` : undefined;
}
