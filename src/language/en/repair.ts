import { toPast } from './beforeParsing.ts';
import { joinCompound } from './compounds.ts';
import { mendForPhrase } from './forPhrase.ts';
import { mendInversion } from './inversion.ts';
import { mendJoinedSpeech } from './joinedSpeech.ts';
import { graftNaming } from './naming.ts';
import { regraft } from './regraft.ts';
import { attach, childOf, childrenOf, type Forest, subtree } from './tree.ts';
import { describing, gerundTakers, isTime, negators, particles } from './words.ts';

/** Mends what the parser often gets wrong in news, in a tree just planted over `unit`. */
export function repairTree(forest: Forest, unit: number[]): void {
  for (const index of unit) graftNaming(forest, index, unit);
  regraft(forest, unit);
  mendInversion(forest, unit);
  raisePredicateOf(forest, unit);
  for (const index of unit) {
    mendForPhrase(forest, index);
    nominalAuxiliary(forest, index);
    if (forest.labels[index] === 'amod') raiseCoordinated(forest, index);
    splitRelative(forest, index);
    raiseCopula(forest, index);
    if (forest.tokens[index]!.pos !== 'VERB') continue;
    joinCompound(forest, index);
    finiteParticiple(forest, index);
    absolute(forest, index);
    mendJoinedSpeech(forest, index);
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

/** `Leaders agree on the levy, | Hungary still balking |`: what a name does behind a comma, in a clause of its own, is told of it as in the present tense. */
function absolute(forest: Forest, index: number): void {
  const { tokens, tags, labels } = forest;
  if (tags[index] !== 'VERB VBG' || !/^(?:parataxis|ccomp|advcl|conj|dep)$/.test(labels[index]!)) return;
  const subject = childOf(forest, index, 'nsubj');
  if (subject === undefined || subject > index || tokens[subject]!.pos !== 'PROPN') return;
  if (
    childOf(forest, index, 'aux', 'mark', 'cc', 'case') !== undefined ||
    tokens[subtree(forest, subject, () => false)[0]! - 1]?.text !== ','
  )
    return;
  tags[index] = 'VERB VBZ';
  tokens[index]!.morph = { form: 'fin', tense: 'pres', mood: 'ind', person: 3, number: 'sing' };
  labels[index] = 'parataxis';
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

/** `declared | the Egyptians | unwelcome`: a name before the adjective is what is called so. */
function splitNamed(forest: Forest, verb: number): void {
  const called = childOf(forest, verb, 'obj', 'xcomp');
  if (called === undefined || forest.tokens[called]!.pos !== 'ADJ') return;
  const noun = called - 1;
  if (noun <= verb || forest.tokens[noun]!.pos !== 'PROPN' || forest.heads[noun] !== called) return;
  for (const child of [...forest.children[called]!]) if (child < noun) attach(forest, child, noun, forest.labels[child]!);
  attach(forest, noun, verb, 'obj');
  attach(forest, called, verb, 'xcomp');
}

/** `described membership as unrealistic`, `called it a mistake`, `deemed the law unfair`: what is said of the object belongs to the verb. */
function raisePredicate(forest: Forest, verb: number): void {
  splitNamed(forest, verb);
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
