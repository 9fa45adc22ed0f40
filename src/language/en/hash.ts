/** A word's identity, or that of the part `from`..`to`: case and digits folded, typographic quotes and dashes as plain ones; 40 characters count. */
export function wordHash(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5;
  const end = Math.min(to, from + 40);
  for (let index = from; index < end; index++) hash = Math.imul(hash ^ fold(word.charCodeAt(index)), 0x01000193);
  return hash | 0;
}

function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return 48;
  if (code < 128) return code;
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return 34;
  return code === 0x2013 || code === 0x2014 ? 45 : code;
}
