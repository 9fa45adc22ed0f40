import { wordHash } from './hash.ts';

/** What English words can be, by their hash: an open-addressed table built at load. An entry of 0 is an empty slot. */
export type Lexicon = { keys: Int32Array; values: Uint8Array };

/** Bits of a lexicon entry; the three bits above them hold the most frequent part of speech (1 noun to 4 adverb, 0 unknown). */
export const partBits = { noun: 1, verb: 2, adjective: 4, adverb: 8, name: 16 } as const;

/** Builds the table from parallel lists of word hashes and entries. */
export function buildLexicon(hashes: Int32Array, entries: Uint8Array): Lexicon {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
  const lexicon = { keys: new Int32Array(size), values: new Uint8Array(size) };
  for (let index = 0; index < hashes.length; index++) {
    const slot = slotOf(lexicon, hashes[index]!);
    lexicon.keys[slot] = hashes[index]!;
    lexicon.values[slot] = entries[index]!;
  }
  return lexicon;
}

function slotOf({ keys, values }: Lexicon, hash: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & mask;
  while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** The entry of a word form as it stands in the lexicon, 0 when it does not. */
export function entryOf(lexicon: Lexicon, word: string): number {
  return lexicon.values[slotOf(lexicon, wordHash(word))]!;
}

/** True when the lexicon knows the word as the base form of a verb. */
export function isVerbLemma(lexicon: Lexicon, word: string): boolean {
  return (entryOf(lexicon, word) & partBits.verb) !== 0;
}

/** One number that says what a lower-case word can be: its own entry, its ending, and the entry of its base when it looks inflected. */
export function lexicalClass(lexicon: Lexicon, lower: string): number {
  const word = lower.slice(lower.lastIndexOf('-') + 1, lower.length);
  const own = entryOf(lexicon, word) * 1024;
  if (word.length < 4 || word.length > 30) return own;
  if (word.endsWith('s')) return own + 256 + first(lexicon, [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`]);
  if (word.endsWith('ed')) return own + 512 + first(lexicon, [...bases(word.slice(0, -2)), `${word.slice(0, -3)}y`]);
  return word.endsWith('ing') ? own + 768 + first(lexicon, bases(word.slice(0, -3))) : own;
}

const bases = (stem: string) => [stem, `${stem}e`, ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])];

function first(lexicon: Lexicon, candidates: string[]): number {
  for (const candidate of candidates) {
    const entry = entryOf(lexicon, candidate);
    if (entry !== 0) return entry;
  }
  return 0;
}
