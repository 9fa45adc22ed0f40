import { analyse } from '../../language/analyse.ts';
import type { Token } from '../../language/types.ts';
import type { NameIndex } from '../mentions/names.ts';
import { plain } from './open.ts';

type Asked = { head: string; words: string[]; language: 'de' | 'en'; names: NameIndex };

/** How far from its noun a name may stand: "the | Fosen | wind farm", "die Pipeline | durch das Kaspische Meer nach Baku". */
const before = 3;
const behind = 7;
/** So much of a name as its cases share ("Nagymaros", lemma "nagymaro"). */
const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 2));
/** Where something is said, or when, tells nothing of what it is. */
const idle =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * The names that stand beside a matter wherever the head of an article names it by one of its words, by their beginnings. They tell two things of one kind apart, "the
 * reactor in Kozloduy" and "the reactor in Belene". Actors are none: that one article names a country beside the thing and the next another happens with one matter, too.
 */
export function namesBeside({ head, words, language, names }: Asked): Set<string> {
  const { tokens } = analyse(head, language);
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (token.pos !== 'NOUN' || !words.some(word => isIn(word, token))) continue;
    const [first, last] = spanOf(tokens, at);
    for (let near = first; near <= last; near++) {
      const name = names.find(tokens, near, tokens.length, ['person', 'surname', 'body', 'metonym', 'demonym', 'people', 'title'])[0];
      if (name) near += name.length - 1;
      else if (isPlace(tokens, near, language)) found.add(stemOf(plain(tokens[near]!.lower)));
    }
  }
  return found;
}

/** The last part of a German compound is the thing: "Nilstaudamm" is a "Staudamm". */
const isIn = (word: string, { lemma, lower }: Token): boolean =>
  [lemma.toLowerCase(), lower].some(form => {
    const own = plain(form);
    return own === word || (word.length >= 5 && own.endsWith(word)) || (own.length >= 5 && word.endsWith(own));
  });

function spanOf(tokens: readonly Token[], at: number): [number, number] {
  const { sentence } = tokens[at]!;
  const goesOn = (near: number, kinds: RegExp) => tokens[near]?.sentence === sentence && kinds.test(tokens[near]!.pos);
  let [first, last] = [at, at];
  while (at - first < before && goesOn(first - 1, /^(?:ADJ|NOUN|PROPN)$/)) first--;
  while (last - at < behind && goesOn(last + 1, /^(?:ADP|DET|ADJ|NOUN|PROPN)$/)) last++;
  return [first, last];
}

/** "Das | Kaspische | Meer", "in | Hammerfest": within a German sentence an adjective with a capital is a name's, and so is a noun without an article behind a place's preposition. */
function isPlace(tokens: readonly Token[], at: number, language: 'de' | 'en'): boolean {
  const { pos, lower, text, sentence } = tokens[at]!;
  if (lower.length < 3 || idle.test(lower)) return false;
  const left = tokens[at - 1];
  if (pos === 'PROPN' || language === 'en' || left?.sentence !== sentence || !/^\p{Lu}/u.test(text)) return pos === 'PROPN';
  return pos === 'ADJ' || (pos === 'NOUN' && /^(?:in|bei|nach|vor|nahe)$/.test(left.lower));
}
