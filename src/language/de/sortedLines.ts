/**
 * Looks up `key<TAB>value` lines, sorted by code unit and framed by newlines, by bisection in the text itself: nothing is parsed at start, and a lookup
 * costs some twenty comparisons. Returns the value, or undefined.
 */
export function findLine(lines: string, key: string): string | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = lines.lastIndexOf('\n', middle) + 1;
    const end = lines.indexOf('\n', start);
    if (end < 0 || end > high) {
      high = start - 1;
      continue;
    }
    const tab = lines.indexOf('\t', start);
    const order = compareAt(lines, start, tab, key);
    if (order === 0) return lines.slice(tab + 1, end);
    if (order < 0) low = end;
    else high = start - 1;
  }
  return undefined;
}

function compareAt(lines: string, start: number, end: number, key: string): number {
  const length = Math.min(end - start, key.length);
  for (let i = 0; i < length; i++) {
    const difference = lines.charCodeAt(start + i) - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return end - start - key.length;
}
