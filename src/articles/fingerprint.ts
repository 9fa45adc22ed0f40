/** Words of a shingle: long enough that two reports on one event share few, short enough that an edit spoils few. */
const shingleWords = 4;
/** Of two texts that share a third of their shingles, 99 in 100 pairs share a band; of two that share a fiftieth, 2 or 3. */
const bandCount = 64;
const rowsPerBand = 2;
const hashCount = bandCount * rowsPerBand;
/** Texts with fewer shingles than this say too little to be told apart. */
const leastShingles = 20;
/** How much of the shorter text the longer one has in a copy, however it was cut or added to. */
const leastContained = 0.55;
/** The same where both credit one agency: desks that rewrite what it sent have less of it, and say so. */
const leastContainedCredited = 0.4;
/** Less than this in common are round-ups that have a story as one of many, and articles that quote one. */
const leastShared = 0.15;
/** Reports of one form (surveys, prices, interest rates) share their sentences and not their numbers. */
const leastNumbers = 0.4;

/**
 * Min-hash bands of a text: 64 short strings. Two texts that share one are candidates for being copies (look them up by overlap); `isCopy` then tells.
 * Empty for texts under some 25 words.
 */
export function fingerprint(text: string): string[] {
  const shingles = shinglesOf(text);
  if (shingles.size < leastShingles) return [];
  const least = new Uint32Array(hashCount).fill(0xffffffff);
  for (const shingle of shingles) {
    const hash = hashOf(shingle);
    for (let index = 0; index < hashCount; index++) {
      const mixed = mix(hash ^ Math.imul(index + 1, 0x9e3779b1));
      if (mixed < least[index]!) least[index] = mixed;
    }
  }
  return Array.from({ length: bandCount }, (_, band) => {
    const [first = 0, second = 0] = least.subarray(band * rowsPerBand, (band + 1) * rowsPerBand);
    return `${band.toString(36)}:${mix(first ^ Math.imul(second, 0x9e3779b1)).toString(36)}`;
  });
}

/**
 * True for two texts that are one story: copied, cut, reordered or added to, and not merely on one event or of one form. `credited`: both name one agency as
 * where they have it from.
 */
export function isCopy(one: string, other: string, credited = false): boolean {
  const [a, b] = [shinglesOf(one), shinglesOf(other)];
  const shorter = Math.min(a.size, b.size);
  if (shorter < leastShingles) return false;
  const shared = countShared(a, b);
  if (shared < shorter * (credited ? leastContainedCredited : leastContained) || shared < (a.size + b.size - shared) * leastShared)
    return false;
  const [numbers, others] = [numbersOf(one), numbersOf(other)];
  const fewer = Math.min(numbers.size, others.size);
  return fewer < 3 || countShared(numbers, others) >= fewer * leastNumbers;
}

function shinglesOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let start = 0; start + shingleWords <= words.length; start++) shingles.add(words.slice(start, start + shingleWords).join(' '));
  return shingles;
}

function numbersOf(text: string): Set<string> {
  return new Set(text.match(/\d+(?:[.,]\d+)*/g));
}

function countShared(one: Set<string>, other: Set<string>): number {
  let shared = 0;
  for (const item of one) if (other.has(item)) shared++;
  return shared;
}

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
