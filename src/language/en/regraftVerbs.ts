import { saidToBe } from './regraftThere.ts';
import { attach, childOf, childrenOf, type Forest, hasFinite, subtree } from './tree.ts';
import { describing, seenToEnd, speechVerbs, twoWordVerbs, wishing } from './words.ts';

/** Grafts anew around a verb what cannot stand where the parser put it: participles, gerunds, and what is a duty or an auxiliary (`has to`, `is going to`). */
export function regraftVerb(forest: Forest, index: number, unit: number[]): void {
  const { lower, lemma } = forest.tokens[index]!;
  if (lower === 'there') saidToBe(forest, index);
  if (lower === 'going' && lemma === 'go') goingTo(forest, index);
  if (lemma === 'have' || lemma === 'need' || lower === 'ought') haveTo(forest, index);
  if (lemma === 'have') perfect(forest, index);
  if (lemma === 'be') isThat(forest, index);
  if (forest.tags[index] === 'VERB VBN') wishedFor(forest, index);
  if (forest.tags[index] === 'VERB VBD') behindHave(forest, index);
  if (forest.tags[index] === 'VERB VB') seenTo(forest, index);
  if (forest.tags[index] === 'VERB VB' && describing.has(lemma)) describedAs(forest, index);
  if (speechVerbs.has(lemma) || lemma === 'mean') saidOf(forest, index);
  twoWords(forest, index);
  if (lemma === 'let') letGo(forest, index);
  if (forest.tags[index] !== 'VERB VBG') return;
  behindPreposition(forest, index);
  gerundSubject(forest, index, unit);
}

/** `brushed off | calls for it |`: no place off which something is brushed, but what is brushed off. */
function twoWords(forest: Forest, verb: number): void {
  const particle = verb + 1;
  const noun = forest.heads[particle] ?? -1;
  if (forest.labels[particle] !== 'case' || forest.heads[noun] !== verb || forest.labels[noun] !== 'obl') return;
  if (!twoWordVerbs[forest.tokens[particle]!.lower]?.has(forest.tokens[verb]!.lemma)) return;
  attach(forest, particle, verb, 'compound:prt');
  attach(forest, noun, verb, 'obj');
}

/** `let go of | its veto |`: one verb, and nothing that is let go anywhere. */
function letGo(forest: Forest, verb: number): void {
  const [go, of] = [verb + 1, verb + 2];
  const noun = forest.heads[of] ?? -1;
  if (forest.tokens[go]?.lower !== 'go' || forest.tokens[of]?.lower !== 'of' || noun <= of) return;
  attach(forest, noun, verb, 'obj');
  for (const particle of [go, of]) {
    attach(forest, particle, verb, 'compound:prt');
    forest.tags[particle] = 'ADP RP';
    forest.tokens[particle]!.pos = 'ADP';
  }
  forest.tokens[verb]!.lemma = 'relinquish';
}

/** `having asked`: behind have stands the participle, though it may look like the past tense. */
function behindHave(forest: Forest, verb: number): void {
  if (!childrenOf(forest, verb, 'aux').some(child => child < verb && forest.tokens[child]!.lemma === 'have')) return;
  forest.tags[verb] = 'VERB VBN';
  forest.tokens[verb]!.morph = { form: 'part2' };
}

/** `is against using water`: behind a preposition stands a gerund, and be is a verb of its own. */
function behindPreposition(forest: Forest, gerund: number): void {
  const be = childrenOf(forest, gerund, 'aux', 'cop').find(child => forest.tokens[child]!.lemma === 'be');
  if (be === undefined || !/^(?:against|for)$/.test(forest.tokens[gerund - 1]?.lower ?? '') || be >= gerund - 1) return;
  attach(forest, be, forest.heads[gerund]!, forest.labels[gerund]!);
  for (const child of [...forest.children[gerund]!]) if (child < gerund - 1) attach(forest, child, be, forest.labels[child]!);
  attach(forest, gerund, be, 'advcl');
  attach(forest, gerund - 1, be, 'advmod');
  forest.tokens[be]!.pos = 'VERB';
}

/** `leading figures`: no deed. */
const describers =
  /^(?:neighbou?ring|leading|remaining|existing|surrounding|ruling|outgoing|incoming|governing|participating|developing|emerging|following|opposing|dissenting|visiting)$/;

/** `introducing the levy would be reckless`: what is done is the subject, and the thing its object. */
function gerundSubject(forest: Forest, gerund: number, unit: number[]): void {
  const { tokens, tags } = forest;
  const before = tokens[gerund - 1];
  const opens =
    gerund === unit[0] ||
    (before !== undefined &&
      (before.lower === 'that' || before.pos === 'PUNCT' || (before.pos === 'VERB' && speechVerbs.has(before.lemma))));
  if (!opens) return;
  let noun = gerund + 1;
  if (/^(?:back|up|out|down|off|away|over|through)$/.test(tokens[noun]?.lower ?? '')) noun++; // `rolling back the levy would …`
  while (
    /^(?:DET|ADJ|NUM|PRON PRP\$)/.test(tags[noun] ?? '') ||
    (/^(?:NOUN|PROPN)/.test(tags[noun] ?? '') && /^(?:NOUN|PROPN)/.test(tags[noun + 1] ?? ''))
  )
    noun++;
  const next = behindThing(forest, noun);
  if (forest.heads[noun] === gerund) judgedDoing(forest, gerund, next);
  const verb = forest.heads[noun]!;
  if (
    !/^NOUN/.test(tags[noun] ?? '') ||
    describers.test(tokens[gerund]!.lower) ||
    forest.labels[noun] !== 'nsubj' ||
    verb <= noun ||
    verb === gerund ||
    !/^(?:AUX|VERB)/.test(tags[next] ?? '')
  )
    return;
  if (forest.heads[verb] === gerund) attach(forest, verb, forest.heads[gerund]!, forest.labels[gerund]!);
  attach(forest, noun, gerund, 'obj');
  attach(forest, gerund, verb, 'csubj');
}

/** `says | an extension of the levy | would be wrong`, `says | lifting it | is premature`: what lacks a subject right behind what is said is said of it. */
function saidOf(forest: Forest, verb: number): void {
  const { tokens, tags } = forest;
  const said = childrenOf(forest, verb, 'ccomp', 'parataxis', 'conj', 'advcl').find(
    child =>
      child > verb &&
      childOf(forest, child, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark', 'cc') === undefined &&
      hasFinite(forest, child),
  );
  if (said === undefined) participleSaid(forest, verb);
  if (said === undefined) return;
  const first = subtree(forest, said, () => false)[0]!;
  const thing = forest.children[verb]!.find(
    child => child > verb && child < first && subtree(forest, child, () => false).at(-1) === first - 1,
  );
  if (thing === undefined || tokens[verb + 1]!.pos === 'PUNCT') return;
  const isGerund = tags[thing] === 'VERB VBG' && thing === verb + 1;
  if (!isGerund && !(forest.labels[thing] === 'obj' && /^(?:NOUN|PROPN)/.test(tags[thing]!))) return;
  const passive = childOf(forest, said, 'aux:pass') !== undefined;
  attach(forest, thing, said, isGerund ? 'csubj' : passive ? 'nsubj:pass' : 'nsubj');
}

/** `said the levy | played into their hands |`: nobody says a thing, so that what looks like its participle is what is said of it. */
function participleSaid(forest: Forest, verb: number): void {
  const { tokens, tags } = forest;
  if (!/^(?:say|argue|insist|claim|complain|think|believe)$/.test(tokens[verb]!.lemma) || tags[verb] === 'VERB VBG') return;
  const thing = childOf(forest, verb, 'obj');
  const deed = thing === undefined ? undefined : childrenOf(forest, thing, 'acl').find(child => child > thing);
  if (thing === undefined || deed === undefined || thing < verb || tags[deed] !== 'VERB VBN' || tokens[deed + 1]?.lower === 'by') return;
  if (childOf(forest, deed, 'aux', 'aux:pass', 'mark') !== undefined || childOf(forest, verb, 'ccomp', 'parataxis') !== undefined) return;
  attach(forest, deed, verb, 'ccomp');
  attach(forest, thing, deed, 'nsubj');
  tags[deed] = 'VERB VBD';
  tokens[deed]!.morph = { form: 'fin', tense: 'past', mood: 'ind' };
}

/** `leaving the treaty | would be folly`: read as two sentences, of which the first is the subject of the second. */
function judgedDoing(forest: Forest, gerund: number, next: number): void {
  const hasTense = /^(?:AUX MD|(?:AUX|VERB) VB[ZDP])$/.test(forest.tags[next] ?? '');
  const main = forest.tags[next]?.startsWith('AUX') ? forest.heads[next]! : next;
  if (!hasTense || main <= gerund || forest.heads[main] !== gerund || childOf(forest, main, 'nsubj', 'nsubj:pass', 'cc') !== undefined)
    return;
  attach(forest, main, forest.heads[gerund]!, forest.labels[gerund]!);
  attach(forest, gerund, main, 'csubj');
}

/** What follows a noun and what its prepositions open: `the sanctions on Russia | would`. */
function behindThing({ tags }: Forest, noun: number): number {
  let next = noun + 1;
  while (/^ADP/.test(tags[next] ?? '')) {
    next++;
    while (/^(?:DET|ADJ|NUM|NOUN|PROPN|PART POS)/.test(tags[next] ?? '')) next++;
  }
  return next;
}

/** `wants it suspended`, `wants the treaty scrapped`: what is to become of it is a clause of its own, and the thing the object. */
function wishedFor(forest: Forest, participle: number): void {
  const near = participle - 2;
  const isWish = (index: number) => wishing.has(forest.tokens[index]?.lemma ?? '') && forest.tokens[index]!.pos === 'VERB';
  if (isWish(near) && /^(?:it|them)$/.test(forest.tokens[near + 1]!.lower)) attach(forest, participle, near, 'xcomp');
  const verb = forest.heads[participle]!;
  const thing = childOf(forest, participle, 'nsubj', 'nsubj:pass');
  if (verb < 0 || thing === undefined || thing < verb || !isWish(verb) || childOf(forest, verb, 'obj') !== undefined) return;
  if (childOf(forest, participle, 'aux', 'aux:pass', 'cop', 'mark') !== undefined) return;
  attach(forest, thing, verb, 'obj');
  attach(forest, participle, verb, 'xcomp');
}

/** `wants to see the levy end`: what becomes of a thing that somebody sees is a clause of its own. */
function seenTo(forest: Forest, end: number): void {
  const { tokens, tags } = forest;
  if (!seenToEnd.test(tokens[end]!.lower)) return;
  let see = end - 1;
  while (see > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)/.test(tags[see]!)) see--;
  if (end - see < 2 || tokens[see]!.lemma !== 'see' || tags[see] !== 'VERB VB') return;
  attach(forest, end, see, 'xcomp');
  attach(forest, end - 1, see, 'obj');
}

/** `Norway's view is | that the levy is wrong |`: what somebody thinks is a clause of its own, though it be all that the sentence says. */
function isThat(forest: Forest, be: number): void {
  const { heads, labels, tokens } = forest;
  const head = heads[be + 1] ?? -1;
  if (tokens[be + 1]?.lower !== 'that' || labels[be + 1] !== 'mark' || heads[be] !== head || head < be) return;
  const thing = childrenOf(forest, head, 'nsubj', 'nsubj:outer').find(child => child < be);
  if (thing === undefined || childOf(forest, head, 'expl') !== undefined) return;
  attach(forest, be, heads[head]!, labels[head]!);
  for (const child of [...forest.children[head]!]) if (child < be) attach(forest, child, be, child === thing ? 'nsubj' : labels[child]!);
  attach(forest, head, be, 'ccomp');
  tokens[be]!.pos = 'VERB';
}

/** `continues to regard the levy | as essential |`: as what the thing is described, and not as what somebody goes on. */
function describedAs(forest: Forest, verb: number): void {
  const { heads, tokens } = forest;
  const thing = childOf(forest, verb, 'obj');
  const main = heads[verb]!;
  if (thing === undefined || main < 0 || main > verb || forest.labels[verb] !== 'xcomp') return;
  const as = childrenOf(forest, main, 'obl', 'advcl', 'xcomp').find(
    index => index > thing && childrenOf(forest, index, 'case', 'mark').some(mark => mark > thing && tokens[mark]!.lower === 'as'),
  );
  if (as !== undefined) attach(forest, as, verb, 'obl');
}

/** `the levy has to go`, `needs to be scrapped`, `ought to be scrapped`: a duty, as must is. Who does not have to is free to, which is no duty. */
function haveTo(forest: Forest, have: number): void {
  const { tags, tokens } = forest;
  const isOught = tokens[have]!.lower === 'ought';
  const to = isOught && /^(?:PART RB|ADV)$/.test(tags[have + 1] ?? '') ? have + 2 : have + 1;
  const verb = tags[to] === 'PART TO' ? forest.heads[to]! : -1;
  if (verb < to || forest.heads[verb] !== have || !/^(?:xcomp|advcl|obj|ccomp|acl)$/.test(forest.labels[verb]!)) return;
  const isFree = forest.children[have]!.some(
    child => /^(?:not|n['’]t|never|no)$/.test(tokens[child]!.lower) || (tokens[child]!.lemma === 'do' && forest.labels[child] === 'aux'),
  );
  if (!isOught && (!tags[have]!.startsWith('VERB') || isFree || childOf(forest, have, 'aux:pass') !== undefined)) return;
  attach(forest, verb, forest.heads[have]!, forest.labels[have]!);
  const passive = childOf(forest, verb, 'aux:pass') !== undefined;
  for (const child of [...forest.children[have]!])
    if (child !== verb) attach(forest, child, verb, passive && forest.labels[child] === 'nsubj' ? 'nsubj:pass' : forest.labels[child]!);
  attach(forest, have, verb, 'aux');
  attach(forest, to, have, 'fixed');
  tags[have] = 'AUX MD';
  tokens[have]!.pos = 'AUX';
  if (tokens[have]!.lemma === 'have') tokens[have]!.lemma = 'have to';
}

/** `is not going to deliver`: an auxiliary, as will is. */
function goingTo(forest: Forest, going: number): void {
  const verb = childOf(forest, going, 'xcomp', 'advcl');
  const to = going + 1;
  if (verb === undefined || forest.tags[to] !== 'PART TO' || forest.heads[to] !== verb || childOf(forest, going, 'aux') === undefined)
    return;
  attach(forest, verb, forest.heads[going]!, forest.labels[going]!);
  for (const child of forest.children[going]!) attach(forest, child, verb, forest.labels[child]!);
  attach(forest, going, verb, 'aux');
  attach(forest, to, going, 'fixed');
}

/** `has dug in its heels`: an auxiliary, where nothing that somebody has stands between. */
function perfect(forest: Forest, have: number): void {
  const { tags, tokens } = forest;
  let verb = have + 1;
  while (/^(?:ADV|PART RB)/.test(tags[verb] ?? '')) verb++;
  if (
    tags[verb] !== 'VERB VBN' ||
    forest.heads[verb] !== have ||
    !tags[have]!.startsWith('VERB') ||
    childOf(forest, have, 'obj') !== undefined
  )
    return;
  attach(forest, verb, forest.heads[have]!, forest.labels[have]!);
  for (const child of [...forest.children[have]!]) if (child !== verb) attach(forest, child, verb, forest.labels[child]!);
  attach(forest, have, verb, 'aux');
  tags[have] = tags[have]!.replace('VERB', 'AUX');
  tokens[have]!.pos = 'AUX';
}
