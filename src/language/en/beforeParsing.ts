import { isIrregularPast, lemmaOf } from './lemma.ts';
import { isVerbLemma, type Lexicon } from './lexicon.ts';
import type { Forest } from './tree.ts';
import { particles, seenToEnd, speechVerbs, wishing } from './words.ts';

/**
 * Before parsing: a unit without any finite verb whose -ed form goes on with its object is in the past tense (`The refusal angered Poland`);
 * with an agent or nothing behind it, it stays a participle (`Ship seized by Iran`).
 */
export function mendFinite(forest: Forest, lexicon: Lexicon, unit: number[]): void {
  for (const at of unit.keys()) if (isDayBetween(forest, unit, at)) beAdverb(forest, unit[at]!);
  for (const at of unit.keys()) if (isMessageVerb(forest, unit, at) || isBehindDay(forest, unit, at)) beFinite(forest, lexicon, unit[at]!);
  if (unit.some(index => /(?:VB[DZP]|MD)$/.test(forest.tags[index]!))) return;
  const isSentence = /^[.,]$/.test(forest.tokens[unit.at(-1)!]!.text);
  const isOwn = (index: number, at: number) =>
    /^VERB/.test(forest.tags[index]!) && !(forest.tags[index] === 'VERB VBG' && forest.tags[unit[at - 1] ?? -1] === 'PUNCT');
  const isAlone = unit.filter(isOwn).length === 1; // beside `, reversing its policy`
  const plural = isSentence
    ? unit.find((_, at) => isOnlyVerb(forest, lexicon, unit, at) || isOfSeveral(forest, lexicon, unit, at))
    : undefined;
  if (plural !== undefined && !unit.some(index => isPastForm(forest, index))) {
    bePresent(forest, lexicon, plural);
    return;
  }
  const found = unit.find((index, at) => {
    const next = unit[at + 1];
    if (at === 0 || next === undefined || !isPastForm(forest, index)) return false;
    const before = forest.tags[unit[at - 1]!]!;
    if (isSentence && /^(?:VERB VBN|ADJ)$/.test(forest.tags[index]!) && before === 'PUNCT') return forest.tokens[next]!.lower !== 'by';
    if (!/^(?:NOUN|PROPN|PRON|ADV)/.test(before) && !/^(?:each|both|all)$/.test(forest.tokens[unit[at - 1]!]!.lower)) return false; // `Oslo and Rome each signed it`
    if (isSentence && isAlone && forest.tags[index] === 'VERB VBN') return forest.tokens[next]!.lower !== 'by';
    if (isIrregular(forest, index)) return !/^(?:PUNCT|AUX|VERB)/.test(forest.tags[next]!);
    return /^(?:DET|PROPN|NOUN|PRON|ADJ)/.test(forest.tags[next]!) || particles.has(forest.tokens[next]!.lower);
  });
  if (found !== undefined) beFinite(forest, lexicon, found);
}

function beAdverb({ tags, tokens }: Forest, index: number): void {
  tags[index] = 'ADV';
  tokens[index]!.pos = 'ADV';
}

/** `Canada | today | backs it`: between a name and its verb only a time. */
const isDayBetween = ({ tokens, tags }: Forest, unit: number[], at: number): boolean =>
  at > 0 &&
  /^(?:today|tonight|tomorrow|yesterday)$/.test(tokens[unit[at]!]!.lower) &&
  /^(?:NOUN|PROPN)/.test(tags[unit[at - 1]!]!) &&
  /^(?:VERB VB[DZP]|AUX)/.test(tags[unit[at + 1] ?? -1] ?? '');

function beFinite(forest: Forest, lexicon: Lexicon, index: number): void {
  toPast(forest, index);
  const token = forest.tokens[index]!;
  token.pos = 'VERB';
  token.lemma = lemmaOf(token.lower, 'VERB', 'VERB VBD', lexicon);
}

/** `The levy faces opposition from Paris`: a plural between a noun and what it has for an object. */
function isOnlyVerb({ tokens, tags }: Forest, lexicon: Lexicon, unit: number[], at: number): boolean {
  const index = unit[at]!;
  const before = tags[unit[at - 1] ?? -1] ?? '';
  if (tags[index] !== 'NOUN NNS' || !/^(?:NOUN|PROPN)$/.test(before) || !/^(?:DET|ADJ|NOUN|PRON)/.test(tags[unit[at + 1] ?? -1] ?? ''))
    return false;
  const lemma = lemmaOf(tokens[index]!.lower, 'VERB', 'VERB VBZ', lexicon);
  return tokens[index]!.lower.endsWith('s') && isVerbLemma(lexicon, lemma);
}

/** `Communities around the lake demand | a say |`: a bare noun between a phrase that opens with several and an article. */
function isOfSeveral({ tokens, tags }: Forest, lexicon: Lexicon, unit: number[], at: number): boolean {
  const index = unit[at]!;
  const first = unit.findIndex(word => /^NOUN/.test(tags[word]!));
  const isPhrase = first >= 0 && at > first && unit.slice(0, at).every(word => /^(?:DET|ADJ|NOUN|PROPN|ADP|NUM)/.test(tags[word]!));
  const opens = first >= 0 && tags[unit[first]!] === 'NOUN NNS' && /^(?:NOUN|PROPN)/.test(tags[unit[at - 1] ?? -1] ?? '');
  if (!isPhrase || !opens || tags[index] !== 'NOUN' || !/^(?:DET|PRON PRP\$)/.test(tags[unit[at + 1] ?? -1] ?? '')) return false;
  return isVerbLemma(lexicon, tokens[index]!.lower);
}

function bePresent({ tags, tokens }: Forest, lexicon: Lexicon, index: number): void {
  const token = tokens[index]!;
  tags[index] = 'VERB VBZ';
  token.pos = 'VERB';
  token.lemma = lemmaOf(token.lower, 'VERB', 'VERB VBZ', lexicon);
  token.morph = { form: 'fin', tense: 'pres', mood: 'ind' };
}

/** `The minister | on Thursday | dug in his heels`: behind a name and a day stands what somebody did, where nobody did it to him. */
function isBehindDay({ tokens, tags }: Forest, unit: number[], at: number): boolean {
  const [name, on, day] = [at - 3, at - 2, at - 1].map(place => unit[place]);
  if (name === undefined || !/^(?:VERB VBN|ADJ|NOUN|PROPN)$/.test(tags[unit[at]!]!) || tokens[on!]!.lower !== 'on') return false;
  if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[day!]!.lower) || !/^(?:NOUN|PROPN)/.test(tags[name]!)) return false;
  return isIrregularPast(tokens[unit[at]!]!.lower) && tokens[unit[at + 1] ?? -1]?.lower !== 'by';
}

/** `said that the levy made sense`: the only verb of what is said, with its object. */
function isMessageVerb({ tokens, tags }: Forest, unit: number[], at: number): boolean {
  const next = unit[at + 1];
  if (tags[unit[at]!] !== 'VERB VBN' || next === undefined || !/^(?:DET|NOUN|PROPN|PRON|ADJ)/.test(tags[next]!)) return false;
  let before = at - 1;
  while (before > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART POS)/.test(tags[unit[before]!]!)) before--;
  const opener = tokens[unit[before]!];
  if (at - before < 2 || opener === undefined || !(opener.lower === 'that' || speechVerbs.has(opener.lemma))) return false;
  const rest = unit.slice(at + 1);
  const end = rest.findIndex(index => /^(?:PUNCT|SCONJ)/.test(tags[index]!));
  return !rest.slice(0, end < 0 ? rest.length : end).some(index => /(?:VB[DZP]|MD)$/.test(tags[index]!));
}

/** Before parsing: `wants to see the levy scrapped`, `had the bridge closed`: behind a thing that somebody wants or gets so stands the participle. */
export function mendWished(forest: Forest, lexicon: Lexicon, unit: number[]): void {
  const { tokens, tags } = forest;
  for (const [at, index] of unit.entries()) {
    if (isSeenToEnd(forest, unit, at) || isBehindTo(forest, unit, at) || isToPlease(forest, unit, at)) toInfinitive(forest, index);
    const isStated = tags[index] === 'ADJ' && standsAlone(forest, unit[at + 1]); // "wants the permits | withdrawn"
    if (!(isStated || tags[index] === 'VERB VBD') || !isParticiple(tokens[index]!.lower)) continue;
    let last = at - 1;
    while (last > 0 && /ly$/.test(tokens[unit[last]!]!.lower)) last--; // "wants the levy | formally | abolished"
    let before = last;
    const isInside = (place: number) =>
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADP|PART POS)/.test(tags[unit[place]!]!) ||
      (tags[unit[place]!] === 'PART TO' && /^(?:NOUN|DET|PROPN|ADJ)/.test(tags[unit[place + 1]!]!)); // "the sale | to | minors"
    while (before > 0 && isInside(before)) before--;
    const isThing = /^(?:NOUN|PROPN|PRON)/.test(tags[unit[last]!]!) && last - before > 0;
    const wish = unit[before]!;
    if (!isThing || !tags[wish]!.startsWith('VERB') || !wishing.has(tokens[wish]!.lemma)) continue;
    if (unit.slice(0, before).some(word => /^(?:who|which|that|what|whom)$/.test(tokens[word]!.lower))) continue;
    tags[index] = 'VERB VBN';
    tokens[index]!.morph = { form: 'part2' };
    if (isStated) tokens[index]!.pos = 'VERB';
    if (isStated) tokens[index]!.lemma = lemmaOf(tokens[index]!.lower, 'VERB', 'VERB VBN', lexicon);
    for (const place of unit.slice(before, at)) if (tags[place] === 'PART TO') tags[place] = 'ADP';
  }
}

/** `wants the levy to lapse`, `to end`: no noun, which would have an article. */
function isBehindTo(forest: Forest, unit: number[], at: number): boolean {
  const { tokens, tags } = forest;
  const to = unit[at - 1];
  const next = unit[at + 1];
  if (to === undefined || tokens[to]!.lower !== 'to' || !/^(?:NOUN|ADJ|X)$/.test(tags[unit[at]!]!)) return false;
  if (
    !standsAlone(forest, next) ||
    !/^(?:end|lapse|stay|stop|halt|pass|fail|return|resume|collapse|last|remain|leave|go|start)$/.test(tokens[unit[at]!]!.lower)
  )
    return false;
  tags[to] = 'PART TO';
  tokens[to]!.pos = 'PART';
  return true;
}

/** `lifted the ban | to please | Sweden`: no word of courtesy. */
const isToPlease = ({ tokens, tags }: Forest, unit: number[], at: number): boolean =>
  tokens[unit[at]!]!.lower === 'please' &&
  tokens[unit[at - 1] ?? -1]?.lower === 'to' &&
  /^(?:DET|NOUN|PROPN|ADJ|PRON)/.test(tags[unit[at + 1] ?? -1] ?? '');

/** Nothing behind it, or when. */
const standsAlone = ({ tokens, tags }: Forest, next: number | undefined): boolean =>
  next === undefined || /^(?:PUNCT|ADV|ADP|SCONJ)/.test(tags[next]!) || /^(?:this|next|soon|now)$/.test(tokens[next]!.lower);

/** `glad to see the levy go`: no noun, behind a noun that somebody sees. */
function isSeenToEnd(forest: Forest, unit: number[], at: number): boolean {
  const { tokens, tags } = forest;
  const index = unit[at]!;
  const next = unit[at + 1];
  if (!/^(?:NOUN|VERB VBP|ADJ|X)$/.test(tags[index]!) || !seenToEnd.test(tokens[index]!.lower)) return false;
  if (!standsAlone(forest, next)) return false;
  let before = at - 1;
  while (before > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)/.test(tags[unit[before]!]!)) before--;
  return at - before > 1 && /^(?:see|sees|saw|seeing|watch)$/.test(tokens[unit[before]!]!.lower);
}

function toInfinitive({ tokens, tags }: Forest, index: number): void {
  const token = tokens[index]!;
  tags[index] = 'VERB VB';
  token.pos = 'VERB';
  token.lemma = token.lower;
  token.morph = { form: 'inf' };
}

/** Past tense and participle are one form. */
const isParticiple = (lower: string): boolean =>
  /(?:ed|ut|et|pt|lt|nt|id|ought|eld|ead|aught|old|eft|ost|uck|awn|oken|own|ozen|^gone)$/.test(lower);

/** `Mexico dug in its heels`, with dug taken for something else. */
const isIrregular = (forest: Forest, index: number) =>
  !/^(?:VERB|AUX|PROPN|PUNCT)/.test(forest.tags[index]!) && isIrregularPast(forest.tokens[index]!.lower);

const isPastForm = (forest: Forest, index: number) =>
  isIrregular(forest, index) ||
  forest.tags[index] === 'VERB VBN' ||
  (/^(?:ADJ|X)$/.test(forest.tags[index]!) && /..ed$/.test(forest.tokens[index]!.lower));

/** Makes a participle a finite verb in the past tense. */
export function toPast(forest: Forest, index: number): void {
  forest.tags[index] = 'VERB VBD';
  forest.tokens[index]!.morph = { form: 'fin', tense: 'past', mood: 'ind' };
}
