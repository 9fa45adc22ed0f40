import { adjectiveLemma, nounReadings, verbReadings } from './lexicon.ts';
import { isPlaceName } from './names.ts';
import * as closed from './words.ts';

/** A word out of context, as numbers for the tagger: hashes of the word, its endings and the set of classes that the lexicon allows it. `closed`: article, pronoun, preposition … */
export type WordClass = {
  word: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  kind: number;
  shape: number;
  only: number;
  closed: boolean;
};

const seen = new Map<string, WordClass>();
const punctuationTag = 20;
const numberTag = 19;
const nameTag = 7;

/** The class of a word; `first` says that it opens the sentence, where a capital tells nothing. */
export function wordClass(word: string, first: boolean): WordClass {
  const key = first ? `^${word}` : word;
  let known = seen.get(key);
  if (known === undefined) {
    if (seen.size > 50_000) seen.clear(); // hostile text must not fill the memory
    known = classify(word, first);
    seen.set(key, known);
  }
  return known;
}

function classify(word: string, first: boolean): WordClass {
  const lower = word.toLowerCase().slice(0, 60);
  return {
    word: hash(lower),
    suffix2: hash(lower.slice(-2)),
    suffix3: hash(lower.slice(-3)),
    suffix4: hash(lower.slice(-4)),
    kind: hash(kinds(word, lower)),
    closed: closedKinds.test(kinds(word, lower)),
    shape: shape(word, first),
    only: onlyTag(word),
  };
}

/** Letters of `kinds` that stand for closed classes. */
const closedKinds = /^[dcpoqkstD]/;

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}

function shape(word: string, first: boolean): number {
  const capital = /^\p{Lu}/u.test(word) ? 1 : 0;
  const allCaps = word.length > 1 && /^\P{Ll}+$/u.test(word) ? 2 : 0;
  return capital + allCaps + (/\d/.test(word) ? 4 : 0) + (first ? 8 : 0) + (word.includes('-') ? 16 : 0);
}

function onlyTag(word: string): number {
  if (word !== '' && /^[^\p{L}\p{N}%€$&§]+$/u.test(word)) return punctuationTag;
  if (/^\d+(?:[.,:]\d+)*$/.test(word)) return numberTag;
  if (closed.numberWords.has(word.toLowerCase())) return numberTag;
  return isPlaceName(word) ? nameTag : -1;
}

/** The classes that lexicon and closed lists allow, as a string of letters. */
export function kinds(word: string, lower: string): string {
  let out = '';
  if (closed.articles.has(lower)) out += 'd';
  if (closed.contractions.has(lower)) out += 'c';
  if (closed.prepositions.has(lower)) out += 'p';
  if (closed.pronouns.has(lower)) out += 'o';
  if (closed.questionWords.has(lower)) out += 'q';
  if (closed.coordinators.has(lower)) out += 'k';
  if (closed.subordinators.has(lower)) out += 's';
  if (closed.particles.has(lower)) out += 't';
  if (determinerEnding(lower) !== undefined) out += 'D';
  if (closed.adverbs.has(lower) || lower.endsWith('erweise')) out += 'b';
  for (const reading of verbReadings(lower)) {
    const letter = reading.joined ? 'J' : reading.mood === 'imp' ? 'm' : { fin: 'F', inf: 'I', zu: 'Z', part2: 'P' }[reading.form];
    if (!out.includes(letter)) out += letter;
  }
  if (closed.auxiliaries.has(verbReadings(lower)[0]?.lemma ?? '')) out += 'x';
  if (closed.modals.has(verbReadings(lower)[0]?.lemma ?? '')) out += 'y';
  if (adjectiveLemma(lower) !== '') out += adjectiveLemma(lower) === lower ? 'a' : 'A';
  if (word !== lower) out += nounReadings(word).length > 0 ? 'N' : 'n';
  return out;
}

/** The ending of a determiner (`kein`+`en` → `en`), or undefined when the word is none. */
export function determinerEnding(lower: string): string | undefined {
  for (const stem of closed.determinerStems) {
    if (lower.startsWith(stem) && /^(?:e|en|er|es|em|s)?$/.test(lower.slice(stem.length))) return lower.slice(stem.length);
  }
  return undefined;
}
