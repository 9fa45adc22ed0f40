/** A word's identity: case and digits folded, typographic quotes and dashes as plain ones. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length && index < 40; index++) hash = Math.imul(hash ^ fold(word.charCodeAt(index)), 0x01000193);
  return hash | 0;
}

function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return 48;
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return 34;
  return code === 0x2013 || code === 0x2014 ? 45 : code;
}
