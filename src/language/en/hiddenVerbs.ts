import { wordHash } from './hash.ts';
import type { Model } from './model.ts';
import type { Words } from './tagger.ts';

type Tagged = Pick<Model, 'tags'>;

/** `will stop the payments and | channel | its aid elsewhere`: behind and, with a determiner behind it, where a verb in its base form is due. */
export function isJoinedVerb({ tags: names }: Tagged, tags: Int32Array, i: number): boolean {
  const tagAt = (at: number) => names[tags[at] ?? -1] ?? '';
  if (tagAt(i - 1) !== 'CCONJ' || !/^(?:DET|PRON PRP\$)$/.test(tagAt(i + 1))) return false;
  for (let back = i - 2; back >= 0 && back > i - 16; back--) {
    if (/^(?:AUX MD|PART TO)$/.test(tagAt(back))) return true;
    if (/^(?:PUNCT|SCONJ)$/.test(tagAt(back))) return false;
  }
  return false;
}

const [texts, deeds] = [
  'bill law decree legislation resolution amendment motion order act executive-order referendum regulation directive ordinance statute letter petition statement',
  'banning barring outlawing ending lifting halting scrapping revoking cancelling canceling freezing restricting prohibiting allowing permitting authorising authorizing approving calling urging demanding condemning rejecting opposing backing supporting raising cutting slashing limiting curbing blocking stripping withdrawing recognising recognizing',
].map(list => new Set(list.split(' ').map(word => wordHash(word)))) as [Set<number>, Set<number>];

/** `signed a bill | banning | imports`: behind a text, and before a phrase, what it does; other such words may name a trade (`the law | mining | firms want`). */
export const tellsOfText = ({ tags: names }: Tagged, words: Words, tags: Int32Array, i: number): boolean =>
  deeds.has(words.word[i]!) && texts.has(words.word[i - 1]!) && /^(?:NOUN|PROPN|ADJ|DET|ADP|PRON|NUM)/.test(names[tags[i + 1] ?? -1] ?? '');

const [stands, ways] = ['digging holding standing sitting backing pulling', 'in out back off firm aside'].map(
  list => new Set(list.split(' ').map(word => wordHash(word))),
) as [Set<number>, Set<number>];

/** `, Hungary | digging | in`: what a name behind a mark is doing. */
export const stillDoing = ({ tags: names }: Tagged, words: Words, tags: Int32Array, i: number): boolean =>
  stands.has(words.word[i]!) &&
  ways.has(words.word[i + 1]!) &&
  names[tags[i - 1] ?? -1] === 'PROPN' &&
  names[tags[i - 2] ?? -1] === 'PUNCT';

/** `will no longer | block | sanctions`, `to once again | support | quotas`: behind a modal verb or to and adverbs stands what is to be done; before the modal verb, who is to do it. */
export function isModalVerb({ tags: names }: Tagged, tags: Int32Array, i: number): boolean {
  const tagAt = (at: number) => names[tags[at] ?? -1] ?? '';
  let back = i - 1;
  while (/^(?:ADV|PART RB)$/.test(tagAt(back))) back--;
  if (back === i - 1) return false;
  return tagAt(back) === 'PART TO' || (tagAt(back) === 'AUX MD' && /^(?:PROPN|NOUN|PRON|PUNCT)/.test(tagAt(back - 1)));
}

/** `has also | voiced | opposition`: behind have and an adverb, and before what is done. */
export function isPerfect({ tags: names }: Tagged, words: Words, tags: Int32Array, i: number): boolean {
  const tagAt = (at: number) => names[tags[at] ?? -1] ?? '';
  return (
    tagAt(i - 1) === 'ADV' &&
    having.has(words.word[i - 2]!) &&
    /^(?:NOUN|DET|PRON PRP)/.test(tagAt(i + 1)) &&
    (/^(?:PROPN|PRON)/.test(tagAt(i - 3)) || /^NOUN/.test(tagAt(i - 3)))
  );
}
const having = new Set(['has', 'have', 'had'].map(word => wordHash(word)));

/** Is it what the name or noun before it does, though it looks like a plural? */
export function isVerbOfSubject(model: Tagged, words: Words, tags: Int32Array, i: number): boolean {
  const tag = model.tags[tags[i]!]!;
  if (/^(?:NOUN NNS|ADJ)$/.test(tag) && (isVerbOfName(model, tags, i) || isVerbWithParticle(model, words, tags, i))) return true;
  return /^(?:NOUN NNS|ADJ|ADV|VERB VB)$/.test(tag) && isVerbBehindAside(model, words, tags, i);
}

/** `Norway now | backs | conscription`: between a name or noun with its adverb and a phrase. */
function isVerbOfName({ tags: names }: Tagged, tags: Int32Array, i: number): boolean {
  const tagAt = (at: number) => names[tags[at] ?? -1] ?? '';
  return tagAt(i - 1) === 'ADV' && /^(?:PROPN|NOUN|PUNCT)/.test(tagAt(i - 2)) && /^(?:NOUN|ADJ|PROPN)/.test(tagAt(i + 1));
}

/** `Norway, by contrast, | backs | it`, `Store, the premier, | doubts | the figures`: behind the comma that closes an aside of a name or noun, where no verb has stood yet. */
function isVerbBehindAside({ tags: names }: Tagged, words: Words, tags: Int32Array, i: number): boolean {
  const tagAt = (at: number) => names[tags[at] ?? -1] ?? '';
  if (tagAt(i - 1) !== 'PUNCT' || words.word[i - 1] !== comma || !/^(?:PRON|DET)/.test(tagAt(i + 1))) return false;
  let commas = 0;
  for (let back = i - 2; back >= 0 && back > i - 20; back--) {
    if (/^(?:VERB VB[DPZ]|AUX|SCONJ|CCONJ)/.test(tagAt(back))) return false;
    if (words.word[back] === comma) commas++;
  }
  return commas > 0;
}
const comma = wordHash(',');

/**
 * `The Philippines | rules | out joining it`, `The United States | backs | away from it`: between a name and a particle that makes another verb of it. Not `the EU's
 * rules out of Brussels`, and no other particles: `Geneva talks back on track`, `Iran sanctions off the table`.
 */
function isVerbWithParticle({ tags: names }: Tagged, words: Words, tags: Int32Array, i: number): boolean {
  const tagAt = (at: number) => names[tags[at] ?? -1] ?? '';
  return /^PROPN/.test(tagAt(i - 1)) && particles.has(words.word[i + 1]!) && words.word[i + 2] !== of && !/^(?:PUNCT)?$/.test(tagAt(i + 2));
}
const particles = new Set(['out', 'away'].map(word => wordHash(word)));
const of = wordHash('of');

/** `demanded that the levy | end |`: behind that and a phrase, at the end, the bare verb of what is asked for. */
const [demands, ceases] = [
  'demand demands demanded demanding insist insists insisted insisting request requests requested urge urged propose proposed recommend recommended',
  'cease end stop go resign withdraw leave quit halt return change',
].map(list => new Set(list.split(' ').map(word => wordHash(word)))) as [Set<number>, Set<number>];

export function isAskedFor({ tags: names }: Tagged, words: Words, tags: Int32Array, i: number): boolean {
  if (!ceases.has(words.word[i]!)) return false;
  for (let back = i - 1; back > 0 && back > i - 9; back--) {
    if (words.word[back] === that) return demands.has(words.word[back - 1]!);
    if (/^(?:VERB|AUX|PUNCT|CCONJ)/.test(names[tags[back]!]!)) return false;
  }
  return false;
}
const that = wordHash('that');
