import { wordHash } from './hash.ts';

/**
 * What English words can be and mean, by their hash: an open-addressed table built at load. An entry of 0 is an empty slot. `nouns` holds the class of
 * what a noun means most often (a person, a place, an act …: the number of its WordNet file, 0 for none), `verbs` how a verb goes on (`frameBits`).
 */
export type Lexicon = { keys: Int32Array; values: Uint8Array; nouns: Uint8Array; verbs: Uint8Array };

/** The columns of a lexicon as they are stored, one row a word, ascending by hash. */
export type LexiconColumns = { hashes: Int32Array; entries: Uint8Array; nouns: Uint8Array; verbs: Uint8Array };

/** Bits of a lexicon entry; the three bits above them hold the most frequent part of speech (1 noun to 4 adverb, 0 unknown). */
export const partBits = { noun: 1, verb: 2, adjective: 4, adverb: 8, name: 16 } as const;

/** How a verb can go on: with an object, a clause, an infinitive, an object and what it is to do, a gerund, nothing; and whether it tells something. */
export const frameBits = { object: 1, clause: 2, infinitive: 4, control: 8, gerund: 16, bare: 32, telling: 64 } as const;

/** Builds the table from its columns. */
export function buildLexicon({ hashes, entries, nouns, verbs }: LexiconColumns): Lexicon {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
  const lexicon = {
    keys: new Int32Array(size),
    values: new Uint8Array(size),
    nouns: new Uint8Array(size),
    verbs: new Uint8Array(size),
  };
  for (let index = 0; index < hashes.length; index++) {
    const slot = slotOf(lexicon, hashes[index]!);
    lexicon.keys[slot] = hashes[index]!;
    lexicon.values[slot] = entries[index]!;
    lexicon.nouns[slot] = nouns[index]!;
    lexicon.verbs[slot] = verbs[index]!;
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

/**
 * What kind of word this is among those of its tag, for the parser: the frames of a verb, the class of a noun or name and whether it could be a verb
 * as well. 0 says that nothing is known.
 */
export function kindOf(lexicon: Lexicon, tag: string, lemma: string): number {
  const slot = slotOf(lexicon, wordHash(lemma.slice(lemma.lastIndexOf('-') + 1)));
  if (tag.startsWith('VERB')) return lexicon.verbs[slot]!;
  if (tag.startsWith('NOUN') || tag === 'PROPN') return 128 + lexicon.nouns[slot]! + (lexicon.verbs[slot]! > 0 ? 32 : 0);
  return 0;
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
