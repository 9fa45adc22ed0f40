import { attach, childOf, childrenOf, type Forest } from './tree.ts';
import { isTime } from './words.ts';

/** Verbs with a thing and, bare behind it, what somebody calls it. */
export const naming = /^(?:call|deem|consider|find|brand|label|think|judge|declare|pronounce|term|dub|rule)$/;

/**
 * `called | the ferry tax | unacceptable`, `branded the new levy | a bad idea`, `finds it | unfair`: two phrases behind a verb of naming, of which the parser often
 * makes others (`the ferry | tax unacceptable`). What is read off the order of the words: the first is the object, the second says what it is called.
 */
export function graftNaming(forest: Forest, verb: number, unit: number[]): void {
  if (!naming.test(forest.tokens[verb]!.lemma) || !forest.tags[verb]!.startsWith('VERB')) return;
  const rest = unit.slice(unit.indexOf(verb) + 1);
  const isPassive = childOf(forest, verb, 'aux:pass') !== undefined;
  const relative = isPassive ? undefined : relativeObject(forest, verb, unit);
  const thing = isPassive || relative !== undefined ? [] : thingBehind(forest, rest);
  if (!isPassive && relative === undefined && thing.length === 0) return;
  const named = nameIn(forest, rest.slice(thing.length));
  if (named.length === 0) return;
  const name = named.at(-1)!;
  free(forest, verb, name);
  if (relative !== undefined) attach(forest, relative, verb, 'obj');
  attach(forest, name, verb, 'xcomp');
  gather(forest, named, name);
  if (thing.length === 0) return;
  const first = thing.findIndex(index => /^(?:ADP|VERB)$/.test(forest.tokens[index]!.pos));
  const head = (first < 0 ? thing : thing.slice(0, first)).at(-1)!;
  attach(forest, head, verb, 'obj'); // first, since its words may stand above it
  gather(forest, thing, head);
}

/** The verb takes the place of what it was hung under, if that is no more than what somebody calls the thing. */
function free(forest: Forest, verb: number, name: number): void {
  let above = forest.heads[verb]!;
  while (above >= 0 && above !== name) above = forest.heads[above]!;
  if (above !== name) return;
  attach(forest, verb, forest.heads[name]!, forest.labels[name]!);
  for (const child of [...forest.children[name]!])
    if (child < verb || forest.tokens[child]!.pos === 'VERB') attach(forest, child, verb, forest.labels[child]!);
}

/** `which | Norway calls a step …`: the pronoun is what is called so, where the verb has another subject. */
function relativeObject(forest: Forest, verb: number, unit: number[]): number | undefined {
  const pronoun = unit[0]!;
  const isObject = /^(?:which|what|that|who)$/.test(forest.tokens[pronoun]!.lower) && forest.heads[pronoun] === verb;
  return isObject && childrenOf(forest, verb, 'nsubj').some(child => child !== pronoun && child < verb) ? pronoun : undefined;
}

const inside = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON PRP\$|PART POS)/;

/** How many of the words are one noun phrase: an article, a possessive or a name first, and a noun last. */
function nounPhrase({ tokens, tags }: Forest, words: number[]): number {
  let length = 0;
  while (
    length < words.length &&
    inside.test(tags[words[length]!]!) &&
    !(length > 0 && opens(tags[words[length]!]!, tags[words[length - 1]!]!))
  )
    length++;
  while (length > 0 && !/^(?:NOUN|PROPN)$/.test(tokens[words[length - 1]!]!.pos)) length--;
  return length;
}

/** `the levy | two days earlier`: an article or a number behind a word that is none begins another phrase. */
const opens = (tag: string, before: string): boolean => /^(?:DET|NUM|PRON PRP\$)/.test(tag) && !/^(?:DET|NUM)/.test(before);

/** `it`, `the ferry tax`, `Norway's ban on imports`: what is called something; none where anything else stands behind the verb. */
function thingBehind(forest: Forest, words: number[]): number[] {
  if (
    /^(?:it|this|that|them|these|him|her)$/.test(forest.tokens[words[0] ?? -1]?.lower ?? '') &&
    !inside.test(forest.tags[words[1] ?? -1]?.replace(/^(?:DET|ADJ).*/, '') ?? '')
  )
    return words.slice(0, 1);
  let length = nounPhrase(forest, words);
  while (length > 0 && /^(?:on|of|for|in|between|against|to|from|with)$/.test(forest.tokens[words[length] ?? -1]?.lower ?? '')) {
    const more = nounPhrase(forest, words.slice(length + 1));
    if (more === 0) break;
    length += 1 + more;
  }
  // `the fine | and the demand for an audit | a ploy`
  const other = length > 0 && forest.tokens[words[length] ?? -1]?.lower === 'and' ? thingBehind(forest, words.slice(length + 1)).length : 0;
  if (other > 0 && nameIn(forest, words.slice(length + 1 + other)).length > 0) return words.slice(0, length + 1 + other);
  const made = words.slice(length);
  const isMade = /^VERB VB[ND]$/.test(forest.tags[made[0] ?? -1] ?? '') && forest.tokens[made[1] ?? -1]?.lower === 'by';
  const maker = length > 0 && isMade ? nounPhrase(forest, made.slice(2)) : 0; // `the duty | imposed by Rome | unfair`
  return words.slice(0, length + (maker > 0 ? 2 + maker : 0));
}

/** `“too harsh”`, `a slap`: an adjective that no noun follows, or a noun with its article; tells no time. */
function nameIn(forest: Forest, words: number[]): number[] {
  const { tokens, tags } = forest;
  const at = /^[“"‘']$/.test(tokens[words[0] ?? -1]?.text ?? '') ? 1 : 0;
  const inner = words.slice(at);
  const noun = /^DET/.test(tags[inner[0] ?? -1] ?? '') ? nounPhrase(forest, inner) : 0;
  if (noun > 0) return isTime(tokens[inner[noun - 1]!]!.lemma) ? [] : inner.slice(0, noun);
  let adjective = 0;
  while (/^(?:ADV|PART RB|ADJ)/.test(tags[inner[adjective] ?? -1] ?? '')) adjective++;
  const next = tags[inner[adjective] ?? -1] ?? '';
  const isLast = !inside.test(next) || isWhen(forest, inner.slice(adjective));
  return adjective > 0 && tokens[inner[adjective - 1]!]!.pos === 'ADJ' && isLast ? inner.slice(0, adjective) : [];
}

/** `had called it shameful | the day before |`, `unfair | two weeks earlier |`. */
function isWhen(forest: Forest, words: number[]): boolean {
  const length = nounPhrase(forest, words);
  return length > 1 && isTime(forest.tokens[words[length - 1]!]!.lemma);
}

const labels: Readonly<Record<string, string>> = { DET: 'det', ADJ: 'amod', NUM: 'nummod', ADV: 'advmod', PART: 'advmod' };

/** Hangs the words of a phrase under its head where the parser hung them elsewhere. */
function gather(forest: Forest, words: number[], head: number): void {
  const within = new Set(words);
  let preposition: number | undefined;
  let other = head;
  for (const index of words) {
    const { pos } = forest.tokens[index]!;
    if (pos === 'ADP') preposition = index;
    if (pos === 'CCONJ' && index > head) {
      other =
        words.find(at => at > index && /^(?:NOUN|PROPN)$/.test(forest.tokens[at]!.pos) && forest.tokens[at + 1]?.pos !== 'NOUN') ?? head;
      if (other !== head) attach(forest, other, head, 'conj');
      preposition = undefined;
      continue;
    }
    if (index === other || index === head || pos === 'ADP' || within.has(forest.heads[index]!)) continue;
    const isBehind = preposition !== undefined && index > other;
    attach(forest, index, other, isBehind ? 'nmod' : (labels[pos] ?? 'compound'));
    if (isBehind) attach(forest, preposition!, index, 'case');
  }
}
