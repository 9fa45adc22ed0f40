import { mendInversion } from './inversion.ts';
import { isIrregularPast, lemmaOf } from './lemma.ts';
import type { Lexicon } from './lexicon.ts';
import { regraft } from './regraft.ts';
import { attach, childOf, childrenOf, type Forest, subtree } from './tree.ts';
import { describing, gerundTakers, negators, particles, seenToEnd, wishing } from './words.ts';

/**
 * Before parsing: a unit without any finite verb whose -ed form goes on with its object is in the past tense (`The refusal angered Poland`);
 * with an agent or nothing behind it, it stays a participle (`Ship seized by Iran`).
 */
export function mendFinite(forest: Forest, lexicon: Lexicon, unit: number[]): void {
  if (unit.some(index => /(?:VB[DZP]|MD)$/.test(forest.tags[index]!))) return;
  const isSentence = forest.tokens[unit.at(-1)!]!.text === '.';
  const isAlone = unit.filter(index => /^VERB/.test(forest.tags[index]!)).length === 1;
  const found = unit.find((index, at) => {
    const next = unit[at + 1];
    if (at === 0 || next === undefined || !isPastForm(forest, index)) return false;
    const before = forest.tags[unit[at - 1]!]!;
    if (isSentence && /^(?:VERB VBN|ADJ)$/.test(forest.tags[index]!) && before === 'PUNCT') return forest.tokens[next]!.lower !== 'by';
    if (!/^(?:NOUN|PROPN|PRON|ADV)/.test(before)) return false;
    if (isSentence && isAlone && forest.tags[index] === 'VERB VBN') return forest.tokens[next]!.lower !== 'by';
    if (isIrregular(forest, index)) return !/^(?:PUNCT|AUX|VERB)/.test(forest.tags[next]!);
    return /^(?:DET|PROPN|NOUN|PRON|ADJ)/.test(forest.tags[next]!) || particles.has(forest.tokens[next]!.lower);
  });
  if (found === undefined) return;
  toPast(forest, found);
  const token = forest.tokens[found]!;
  token.pos = 'VERB';
  token.lemma = lemmaOf(token.lower, 'VERB', 'VERB VBD', lexicon);
}

/** Before parsing: `wants to see the levy scrapped`, `had the bridge closed`: behind a thing that somebody wants or gets so stands the participle. */
export function mendWished(forest: Forest, unit: number[]): void {
  const { tokens, tags } = forest;
  for (const [at, index] of unit.entries()) {
    if (isSeenToEnd(forest, unit, at) || isBehindTo(forest, unit, at)) toInfinitive(forest, index);
    if (tags[index] !== 'VERB VBD' || !isParticiple(tokens[index]!.lower)) continue;
    let before = at - 1;
    while (before > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADP|PART POS)/.test(tags[unit[before]!]!)) before--;
    const isThing = /^(?:NOUN|PROPN|PRON)/.test(tags[unit[at - 1]!]!) && at - before > 1;
    const wish = unit[before]!;
    if (!isThing || !tags[wish]!.startsWith('VERB') || !wishing.has(tokens[wish]!.lemma)) continue;
    if (unit.slice(0, before).some(word => /^(?:who|which|that|what|whom)$/.test(tokens[word]!.lower))) continue;
    tags[index] = 'VERB VBN';
    tokens[index]!.morph = { form: 'part2' };
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
const isParticiple = (lower: string): boolean => /(?:ed|ut|et|pt|lt|nt|id|ought|eld|ead|aught|old|eft|ost|uck)$/.test(lower);

/** `Mexico dug in its heels`, with dug taken for something else. */
const isIrregular = (forest: Forest, index: number) =>
  !/^(?:VERB|AUX|PROPN|PUNCT)/.test(forest.tags[index]!) && isIrregularPast(forest.tokens[index]!.lower);

const isPastForm = (forest: Forest, index: number) =>
  isIrregular(forest, index) ||
  forest.tags[index] === 'VERB VBN' ||
  (/^(?:ADJ|X)$/.test(forest.tags[index]!) && /..ed$/.test(forest.tokens[index]!.lower));

/** Mends what the parser often gets wrong in news, in a tree just planted over `unit`. */
export function repairTree(forest: Forest, unit: number[]): void {
  regraft(forest, unit);
  mendInversion(forest, unit);
  raisePredicateOf(forest, unit);
  for (const index of unit) {
    nominalAuxiliary(forest, index);
    if (forest.labels[index] === 'amod') raiseCoordinated(forest, index);
    splitRelative(forest, index);
    raiseCopula(forest, index);
    if (forest.tokens[index]!.pos !== 'VERB') continue;
    finiteParticiple(forest, index);
    raiseFinite(forest, index);
    gerundObject(forest, index);
    bareObject(forest, index);
    const next = index + 1;
    if (forest.heads[next] === index && forest.labels[next] === 'advmod' && particles.has(forest.tokens[next]!.lower))
      forest.labels[next] = 'compound:prt';
    if (describing.has(forest.tokens[index]!.lemma)) raisePredicate(forest, index);
  }
}

const helpers = new Set(['aux', 'aux:pass', 'cop']);

/** A name is no auxiliary: before a verb without a subject it is the subject. */
function nominalAuxiliary(forest: Forest, index: number): void {
  if (!helpers.has(forest.labels[index]!) || !/^(?:PROPN|NOUN|PRON)$/.test(forest.tokens[index]!.pos)) return;
  const head = forest.heads[index]!;
  forest.labels[index] = index < head && childOf(forest, head, 'nsubj', 'nsubj:pass') === undefined ? 'nsubj' : 'obl';
}

/**
 * A sentence that seems to be a noun with a finite clause below it that has no subject (`The bishop of Leeds, …, called for talks`): the noun is the
 * subject.
 */
function raisePredicateOf(forest: Forest, unit: number[]): void {
  const noun = unit.find(index => forest.labels[index] === 'root');
  if (noun === undefined || !/^(?:NOUN|PROPN|PRON|ADJ|DET)$/.test(forest.tokens[noun]!.pos)) return;
  if (childOf(forest, noun, 'cop', 'nsubj', 'nsubj:pass', 'aux', 'case', 'mark') !== undefined) return;
  const verb = unit.find(index => index > noun && isFiniteHead(forest, index) && isBelow(forest, index, noun));
  if (verb === undefined || childOf(forest, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'cc', 'mark') !== undefined) return;
  attach(forest, verb, -1, 'root');
  attach(forest, noun, verb, childOf(forest, verb, 'aux:pass') === undefined ? 'nsubj' : 'nsubj:pass');
}

/** A finite verb, or the head of a finite auxiliary, outside relative clauses. */
function isFiniteHead(forest: Forest, index: number): boolean {
  const auxiliaries = childrenOf(forest, index, 'aux', 'aux:pass', 'cop');
  const finite = [index, ...auxiliaries].some(each => /VB[DZP]$| MD$/.test(forest.tags[each]!));
  return finite && forest.labels[index] !== 'acl:relcl' && !helpers.has(forest.labels[index]!);
}

function isBelow(forest: Forest, index: number, top: number): boolean {
  for (let at = index; at >= 0; at = forest.heads[at]!) if (at === top) return true;
  return false;
}

/** Past tense and participle look alike: with a subject of its own and no auxiliary or agent it is the past tense (`The government ruled out talks`). */
function finiteParticiple(forest: Forest, index: number): void {
  if (forest.tags[index] !== 'VERB VBN' || childOf(forest, index, 'aux', 'aux:pass', 'obl:agent') !== undefined) return;
  const label = forest.labels[index]!;
  const hasSubject = childOf(forest, index, 'nsubj') !== undefined;
  const head = forest.heads[index]!;
  const followsFinite = label === 'conj' && /VB[DZP]$/.test(forest.tags[head]!) && childOf(forest, head, 'aux') === undefined;
  if ((hasSubject && /^(?:root|conj|ccomp|parataxis|advcl|acl:relcl)$/.test(label)) || followsFinite) toPast(forest, index);
}

function toPast(forest: Forest, index: number): void {
  forest.tags[index] = 'VERB VBD';
  forest.tokens[index]!.morph = { form: 'fin', tense: 'past', mood: 'ind' };
}

/** `rejects the deal and demands talks`, `condemned the attack but also imposed sanctions`: what has a tense or an object is never joined to a noun. */
function raiseFinite(forest: Forest, index: number): void {
  const hasObject =
    forest.tags[index] === 'VERB VBN' && childOf(forest, index, 'obj') !== undefined && childOf(forest, index, 'cc') !== undefined;
  if (
    forest.labels[index] !== 'conj' ||
    !(hasObject || /VB[DZP]$/.test(forest.tags[index]!)) ||
    childOf(forest, index, 'nsubj', 'nsubj:pass') !== undefined
  )
    return;
  const verb = verbAbove(forest, index);
  if (verb < 0 || verb === forest.heads[index] || verb > index) return;
  attach(forest, index, verb, 'conj');
  finiteParticiple(forest, index);
}

function verbAbove(forest: Forest, index: number): number {
  let above = forest.heads[index]!;
  while (above >= 0 && forest.tokens[above]!.pos !== 'VERB') above = forest.heads[above]!;
  return above;
}

/** `condemned the attack but also imposed sanctions`, read as if sanctions were imposed ones. */
function raiseCoordinated(forest: Forest, index: number): void {
  if (forest.tags[index] !== 'VERB VBN' || childOf(forest, index, 'cc') === undefined) return;
  const noun = forest.heads[index]!;
  const verb = verbAbove(forest, noun);
  if (verb < 0 || verb > index) return;
  attach(forest, index, verb, 'conj');
  attach(forest, noun, index, 'obj');
  toPast(forest, index);
}

/** `The minister, who opposes the plan, resigned`: two subjects, one of them who, are two clauses. */
function splitRelative(forest: Forest, index: number): void {
  const subjects = childrenOf(forest, index, 'nsubj', 'nsubj:pass');
  const pronoun = subjects.find(child => /^(?:who|which)$/.test(forest.tokens[child]!.lower));
  const noun = subjects.find(child => pronoun !== undefined && child < pronoun);
  const next = childrenOf(forest, index, 'conj', 'parataxis', 'advcl').find(
    child => child > index && forest.tokens[child]!.pos === 'VERB' && forest.tokens[child]!.morph.form !== 'part1',
  );
  if (pronoun === undefined || noun === undefined || next === undefined || childOf(forest, next, 'cc', 'mark') !== undefined) return;
  attach(forest, next, forest.heads[index]!, forest.labels[index]!);
  attach(forest, noun, next, 'nsubj');
  attach(forest, index, noun, 'acl:relcl');
  finiteParticiple(forest, next);
}

/** `The minister, Anna Berg, is against the plan, which the cabinet approved`, read as if what has a copula of its own were an apposition. */
function raiseCopula(forest: Forest, index: number): void {
  const copula = childOf(forest, index, 'cop');
  if (copula === undefined || !/VB[DZP]$/.test(forest.tags[copula]!) || !/^(?:appos|acl:relcl)$/.test(forest.labels[index]!)) return;
  if (childOf(forest, index, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark') !== undefined || forest.tokens[copula - 1]?.text !== ',')
    return;
  let noun = forest.heads[index]!;
  while (forest.labels[noun] === 'appos') noun = forest.heads[noun]!;
  const verb = forest.heads[noun]!;
  if (forest.labels[noun] !== 'root' && !(forest.labels[noun] === 'nsubj' && verb > index)) return;
  attach(forest, index, verb < 0 ? -1 : forest.heads[verb]!, verb < 0 ? 'root' : forest.labels[verb]!);
  attach(forest, noun, index, 'nsubj');
  if (verb >= 0) attach(forest, verb, index, 'acl:relcl');
}

/** `ruled out sending troops`, read as if the troops were sending ones, or it was done while sending them. */
function gerundObject(forest: Forest, verb: number): void {
  if (!gerundTakers.has(forest.tokens[verb]!.lemma)) return;
  for (const done of childrenOf(forest, verb, 'advcl'))
    if (subtree(forest, done, child => child > done)[0] === behind(forest, verb) && isGerund(forest, done)) forest.labels[done] = 'xcomp';
  const object = childOf(forest, verb, 'obj');
  if (object === undefined) return;
  const gerund = childrenOf(forest, object, 'amod', 'compound').find(child => forest.tags[child] === 'VERB VBG' && child < object);
  const before = gerund === undefined ? -1 : gerund - 1;
  if (gerund === undefined || (before !== verb && forest.labels[before] !== 'compound:prt')) return;
  attach(forest, gerund, verb, 'xcomp');
  attach(forest, object, gerund, 'obj');
}

/** The word behind a verb and its particle. */
const behind = (forest: Forest, verb: number) => (forest.labels[verb + 1] === 'compound:prt' ? verb + 2 : verb + 1);

/** `sending`, `having sent`. */
const isGerund = (forest: Forest, index: number) =>
  [index, ...childrenOf(forest, index, 'aux')].some(word => / VBG$/.test(forest.tags[word]!)) &&
  childOf(forest, index, 'mark') === undefined;

/** A noun behind its verb without a preposition is the object, unless it tells a time. */
function bareObject(forest: Forest, verb: number): void {
  if (childOf(forest, verb, 'obj', 'nsubj:pass', 'aux:pass', 'ccomp') !== undefined) return;
  const noun = childrenOf(forest, verb, 'obl').find(
    index => index > verb && /^(?:NOUN|PROPN)$/.test(forest.tokens[index]!.pos) && childOf(forest, index, 'case', 'mark') === undefined,
  );
  if (noun !== undefined && noun - verb < 6 && !isTime(forest.tokens[noun]!.lemma)) forest.labels[noun] = 'obj';
}

/** `described membership as unrealistic`, `called it a mistake`, `deemed the law unfair`: what is said of the object belongs to the verb. */
function raisePredicate(forest: Forest, verb: number): void {
  const object = childOf(forest, verb, 'obj');
  if (object === undefined) return;
  const below = subtree(forest, object, child => /^(?:acl:relcl|ccomp)$/.test(forest.labels[child]!));
  const as = below.find(
    index => index !== object && childrenOf(forest, index, 'case', 'mark').some(mark => forest.tokens[mark]!.lower === 'as'),
  );
  if (as !== undefined) attach(forest, as, verb, 'obl');
  const bare = [...childrenOf(forest, object, 'amod', 'appos'), ...childrenOf(forest, verb, 'obl:unmarked')].find(
    index =>
      index > object &&
      /^(?:ADJ|NOUN)$/.test(forest.tokens[index]!.pos) &&
      !isTime(forest.tokens[index]!.lemma) &&
      !negators.has(forest.tokens[index]!.lower),
  );
  if (as === undefined && bare !== undefined) attach(forest, bare, verb, 'xcomp');
}

const isTime = (lemma: string) =>
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:week|month|year|morning|evening|night|time)$/.test(
    lemma,
  );
