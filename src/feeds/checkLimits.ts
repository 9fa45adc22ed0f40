/** More entries than this are not read: the newest come first. */
export const maxEntries = 5_000;
/** More than this no feed needs; the fetcher stops there, too. */
export const maxFeedBytes = 15 * 1024 * 1024;
const maxDepth = 200;
/** Two hundred for each entry that is read. */
const maxElements = 200 * maxEntries;
const maxTagLength = 50_000;
const maxTextRun = 6 * 1024 * 1024;

/**
 * The reason why a document must not be given to a parser, or null: too large, entities of its own (bombs), tags nested or attributes piled up
 * beyond any feed, one endless text. One pass over the text without building anything.
 */
export function findHostility(text: string): string | null {
  if (text.length > maxFeedBytes) return `the feed is larger than ${maxFeedBytes / 1024 / 1024} MB`;
  const subset = /<!DOCTYPE[^>[]*\[/i.exec(text.slice(0, 20_000));
  if (subset && countEntities(text) > 50) return 'the feed declares entities of its own that expand without bound';
  return findPileUp(text);
}

function countEntities(text: string): number {
  const declared = text.slice(0, 200_000).match(/<!ENTITY\s/gi)?.length ?? 0;
  const nested = /<!ENTITY[^>]*&[^;"']+;&/i.test(text.slice(0, 200_000));
  return nested ? Number.POSITIVE_INFINITY : declared;
}

function findPileUp(text: string): string | null {
  let depth = 0;
  let elements = 0;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const end = endOfMarkup(text, at);
    if (end - at > maxTextRun) return 'the feed holds one piece of text that never ends';
    const second = text.charCodeAt(at + 1);
    if (second === 0x2f) depth--;
    else if (second !== 0x21 && second !== 0x3f) {
      if (++elements > maxElements) return `the feed has more than ${maxElements / 1_000_000} million elements`;
      if (text.charCodeAt(end - 1) !== 0x2f) depth++;
      if (end - at > maxTagLength) return `a tag of the feed is longer than ${maxTagLength / 1000} kB`;
    }
    if (depth > maxDepth) return `the tags of the feed are nested more than ${maxDepth} deep`;
    at = text.indexOf('<', end);
  }
  return null;
}

/** Index after a tag, comment or CDATA section that starts at `at`. */
function endOfMarkup(text: string, at: number): number {
  const closing = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : '>';
  const end = text.indexOf(closing, at + 1);
  return end < 0 ? text.length : end + closing.length - 1;
}
