import { wordHash } from './hash.ts';
import { kindOf, type Lexicon } from './lexicon.ts';
import { type Look, looksIn } from './look.ts';
import { add, bestClass, type Features, featureBuffer, type Model } from './model.ts';

/** What tagger and parser look at, one number a word. */
export type Words = {
  count: number;
  word: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  prefix: Int32Array;
  shape: Int32Array;
  last: Int32Array;
  lexical: Int32Array;
};

/** The part of it that the parser needs too. */
export type Surface = Pick<Words, 'count' | 'word' | 'suffix3' | 'shape'>;

/** What the parser looks at: with what is known of tagged words, the hash of the base form and the kind (`kindOf`). */
export type Seen = Surface & { lemma: Int32Array; kind: Int32Array };

/** Completes what the parser looks at, for words with their tags and base forms. */
export function readTagged(lexicon: Lexicon, surface: Surface, tags: string[], lemmas: string[]): Seen {
  const lemma = new Int32Array(lemmas.length);
  const kind = new Int32Array(lemmas.length);
  for (let index = 0; index < lemmas.length; index++) {
    lemma[index] = wordHash(lemmas[index]!);
    kind[index] = kindOf(lexicon, tags[index]!, lemmas[index]!);
  }
  return { lemma, kind, ...surface };
}

/** Prepares the words of a sentence for tagging and parsing. */
export function readWords(lexicon: Lexicon, texts: string[]): Words {
  const count = texts.length;
  const column = () => new Int32Array(count);
  const words: Words = {
    count,
    word: column(),
    suffix2: column(),
    suffix3: column(),
    prefix: column(),
    shape: column(),
    last: column(),
    lexical: column(),
  };
  const look = looksIn(lexicon);
  const looks = texts.map(look);
  const titled = isTitled(looks) ? 64 : 0;
  for (let index = 0; index < count; index++) {
    const each = looks[index]!;
    words.word[index] = each.word;
    words.suffix2[index] = each.suffix2;
    words.suffix3[index] = each.suffix3;
    words.prefix[index] = each.prefix;
    words.shape[index] = each.shape | (index === 0 ? 1 : 0) | titled;
    words.lexical[index] = each.lexical;
    words.last[index] = each.last;
  }
  return words;
}

/** A line in which nearly every longer word is capitalised, as in American headlines. */
function isTitled(looks: Look[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const look of looks) {
    if (look.isLong) long++;
    if (look.isLong && look.isCapital) capitals++;
  }
  return long > 2 && capitals > long * 0.8;
}

/** The number of a word, -1 before the first and -2 behind the last. */
const at = (column: Int32Array, index: number): number => (index < 0 ? -1 : index >= column.length ? -2 : column[index]!);

/** Collects the features of word `i`, given the tags of the words before it. */
export function tagFeatures(f: Features, mask: number, words: Words, tags: Int32Array, i: number): void {
  const { word, suffix2, suffix3, shape } = words;
  const t1 = at(tags, i - 1);
  const t2 = at(tags, i - 2);
  const w = word[i]!;
  const lex = words.lexical[i]!;
  const lex1 = at(words.lexical, i + 1);
  f.count = 0;
  add(f, mask, 0, w);
  add(f, mask, 1, w, shape[i]!);
  add(f, mask, 2, suffix3[i]!);
  add(f, mask, 3, suffix2[i]!);
  add(f, mask, 4, suffix3[i]!, shape[i]!);
  add(f, mask, 5, words.prefix[i]!);
  add(f, mask, 6, shape[i]!);
  add(f, mask, 7, words.last[i]!, shape[i]! & 16);
  add(f, mask, 8, t1);
  add(f, mask, 9, t1, t2);
  add(f, mask, 10, t1, w);
  add(f, mask, 11, t1, suffix3[i]!);
  add(f, mask, 12, t2, w);
  add(f, mask, 13, at(word, i - 1));
  add(f, mask, 14, at(word, i - 2));
  add(f, mask, 15, at(word, i + 1));
  add(f, mask, 16, at(word, i + 2));
  add(f, mask, 17, at(word, i + 1), w);
  add(f, mask, 18, at(word, i - 1), w);
  add(f, mask, 19, at(suffix3, i + 1), t1);
  add(f, mask, 20, at(suffix3, i + 1));
  add(f, mask, 21, at(shape, i + 1), shape[i]!, at(shape, i - 1));
  add(f, mask, 22, t1, at(word, i + 1));
  add(f, mask, 23, at(suffix2, i + 2), at(suffix2, i + 1));
  add(f, mask, 24, t1, t2, suffix2[i]!);
  add(f, mask, 25, lex, shape[i]!);
  add(f, mask, 26, lex, t1);
  add(f, mask, 27, lex, lex1);
  add(f, mask, 28, lex1, t1);
  add(f, mask, 29, lex, t1, t2);
  add(f, mask, 30, lex, suffix2[i]!, shape[i]!);
  add(f, mask, 31, lex, lex1, t1);
  add(f, mask, 32, lex, at(words.lexical, i - 1), shape[i]!);
}

/** Tags a sentence from left to right; the numbers are indices into `Model.tags`. */
export function tagWords(model: Pick<Model, 'tagger' | 'fixed'>, words: Words): Int32Array {
  const { tagger, fixed } = model;
  const tags = new Int32Array(words.count);
  const features = featureBuffer();
  const scores = new Int32Array(tagger.classes);
  for (let index = 0; index < words.count; index++) {
    const only = fixed.tags.get(words.word[index]!);
    if (only !== undefined) tags[index] = only;
    else {
      tagFeatures(features, tagger.mask, words, tags, index);
      tags[index] = bestClass(tagger, features, scores);
    }
  }
  return tags;
}
