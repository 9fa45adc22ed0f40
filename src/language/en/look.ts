import { remember } from '../remember.ts';
import { wordHash } from './hash.ts';
import { type Lexicon, lexicalClass } from './lexicon.ts';

/** What a word looks like by itself, as numbers for tagger and parser. `isLong`: longer than three letters, so that a headline would capitalise it. */
export type Look = {
  word: number;
  suffix2: number;
  suffix3: number;
  prefix: number;
  shape: number;
  last: number;
  lexical: number;
  isLong: boolean;
  isCapital: boolean;
};

const known = new WeakMap<Lexicon, (text: string) => Look>();

/** Looks of words that a lexicon may know, each worked out once. */
export function looksIn(lexicon: Lexicon): (text: string) => Look {
  const look = known.get(lexicon) ?? remember((text: string) => lookOf(lexicon, text));
  known.set(lexicon, look);
  return look;
}

function lookOf(lexicon: Lexicon, text: string): Look {
  return {
    word: wordHash(text),
    suffix2: wordHash(text, Math.max(0, text.length - 2)),
    suffix3: wordHash(text, Math.max(0, text.length - 3)),
    prefix: wordHash(text, 0, Math.min(2, text.length)),
    shape: shapeOf(text),
    lexical: lexicalClass(lexicon, text.toLowerCase()),
    last: wordHash(text, text.lastIndexOf('-') + 1),
    isLong: text.length > 3 && /^\p{L}/u.test(text),
    isCapital: /^\p{Lu}/u.test(text),
  };
}

/** Bits of the shape; the lowest and the highest tell of the sentence, and are set there. */
function shapeOf(text: string): number {
  const code = text.charCodeAt(0);
  const upper = text[0] !== text[0]!.toLowerCase();
  const allUpper = upper && text.length > 1 && text === text.toUpperCase();
  const digit = code >= 48 && code <= 57;
  return (
    (upper ? 2 : 0) |
    (allUpper ? 4 : 0) |
    (digit ? 8 : 0) |
    (text.includes('-') && text.length > 2 ? 16 : 0) |
    (text.endsWith('.') ? 32 : 0)
  );
}
