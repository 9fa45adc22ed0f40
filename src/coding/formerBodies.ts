import type { Analysis, Phrase } from '../language/types.ts';
import { isGovernmentNoun } from './words.ts';

/** Those who governed before: "Norway's previous government", "die vorige Regierung". */
const former =
  /^(?:former|previous|last|ousted|deposed|toppled|erstwhile|preceding|prior|(?:vorig|vorherig|früher|ehemalig|letzt|damalig|abgewählt|gestürzt|abgesetzt|einstig|vormalig)(?:e[nrms]?)?)$/;
const predecessor = /^vorgänger(?:regierung|kabinett|administration)$/;

/** Some or most of a people, as polls and the street tell of them. */
export const shares =
  /^(?:most|many|some|several|few|half|two-thirds|three-quarters|ordinary|young|angry|meisten|viele|manche|einige|wenige)$/;

/** Is what a phrase names none that speaks for the state today: a government of before, or a share of its people? */
export function speaksForNone({ tokens }: Analysis, { head, tokens: own }: Phrase): boolean {
  const noun = tokens[head]!;
  const before = own.filter(at => at < head).map(at => tokens[at]!.lower);
  if (predecessor.test(noun.lemma.toLowerCase())) return true;
  if (isGovernmentNoun(noun.lemma) || isGovernmentNoun(noun.lower)) return before.some(word => former.test(word));
  const isPeople = /(?:s|ese|ish|en|er)$/.test(noun.lower) && /^\p{Lu}/u.test(noun.text);
  return isPeople && own.length <= 3 && before.some(word => shares.test(word));
}
