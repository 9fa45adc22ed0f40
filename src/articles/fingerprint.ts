/** Words of a shingle: long enough that two reports on one event share few, short enough that an edit spoils few. */
const shingleWords = 4;
const bandCount = 32;
const rowsPerBand = 2;
const hashCount = bandCount * rowsPerBand;
/** Texts with fewer shingles than this say too little to be told apart. */
const leastShingles = 20;

/**
 * Min-hash bands of a text: 32 short strings. Two texts that share one are candidates for being copies (look them up by overlap), and
 * `similarity` of the two lists then says how much they share. Empty for texts under some 25 words.
 */
export function fingerprint(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < leastShingles + shingleWords) return [];
  const least = new Uint32Array(hashCount).fill(0xffffffff);
  for (let start = 0; start + shingleWords <= words.length; start++) {
    const hash = hashOf(words.slice(start, start + shingleWords).join(' '));
    for (let index = 0; index < hashCount; index++) {
      const mixed = mix(hash ^ Math.imul(index + 1, 0x9e3779b1));
      if (mixed < least[index]!) least[index] = mixed;
    }
  }
  return Array.from({ length: bandCount }, (_, band) => {
    const rows = least.subarray(band * rowsPerBand, (band + 1) * rowsPerBand);
    return `${band.toString(36)}:${Array.from(rows, row => row.toString(36)).join('.')}`;
  });
}

/** Estimated share (0..1) of shingles that two texts have in common, from their fingerprints. Copies with small edits lie above 0.5. */
export function similarity(one: string[], other: string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const bands = new Set(other);
  const shared = one.filter(band => bands.has(band)).length / bandCount;
  return shared ** (1 / rowsPerBand);
}

/** From here on two texts are one story; reports on one event by two authors stay far below. */
export const copyThreshold = 0.42;

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Finaliser of MurmurHash3: every input bit changes every output bit. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
