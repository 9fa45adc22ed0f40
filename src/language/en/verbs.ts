import type { VerbGroup } from '../types.ts';
import { childOf, childrenOf, type Forest } from './tree.ts';

/** A copula or bare auxiliary heads the verb group of a clause whose head is a noun or adjective. */
export function verbGroup(forest: Forest, head: number, shared: number | null): VerbGroup | null {
  const { tokens, tags } = forest;
  const copula = childOf(forest, head, 'cop');
  const isVerb = tokens[head]!.pos === 'VERB' || tokens[head]!.pos === 'AUX';
  if (!isVerb && copula === undefined) return null;
  if (copula !== undefined && isDue(forest, head, copula)) return dueGroup(forest, head, copula);
  const content = copula ?? head;
  const own = childrenOf(forest, head, 'aux', 'aux:pass');
  const auxiliaries =
    own.length > 0 || shared === null || /VB[DZ]$/.test(tags[content]!) ? own : childrenOf(forest, shared, 'aux', 'aux:pass');
  const particle = copula === undefined ? childOf(forest, head, 'compound:prt') : undefined;
  const to = childrenOf(forest, head, 'mark', 'aux').find(index => tags[index] === 'PART TO');
  const group = [
    ...own,
    content,
    ...(particle === undefined ? [] : [particle]),
    ...(to === undefined || own.includes(to) ? [] : [to]),
  ].sort((a, b) => a - b);
  const modals = auxiliaries.filter(index => tags[index] === 'AUX MD');
  const modal = modals.find(index => tokens[index]!.lemma === 'have to') ?? modals[0]; // "would have to go"
  const isInfinitive = to !== undefined && !own.some(index => tokens[index]!.lower === 'ought'); // "ought to go" is what should go
  return {
    lemma: tokens[content]!.lemma,
    particle: particle === undefined ? undefined : tokens[particle]!.lower,
    head: content,
    tokens: group,
    modal: modal === undefined ? undefined : tokens[modal]!.lemma,
    mood: moodOf(forest, content, auxiliaries, isInfinitive),
    tense: tenseOf(forest, content, auxiliaries, isInfinitive),
    passive: isPassive(forest, head, auxiliaries, shared),
    infinitive: isInfinitive,
  };
}

/** `Sweden is to introduce a toll`: what somebody is to do is done by them soon; `the aim is to introduce a toll` says what the aim is. */
function isDue(forest: Forest, head: number, copula: number): boolean {
  const { tokens, tags } = forest;
  const subject = childOf(forest, head, 'nsubj');
  const to = childrenOf(forest, head, 'mark').find(index => tags[index] === 'PART TO');
  if (tags[head] !== 'VERB VB' || subject === undefined || to === undefined || to < copula || !/VB[ZP]$/.test(tags[copula]!)) return false;
  return tokens[copula]!.lemma === 'be' && (tokens[subject]!.pos === 'PROPN' || acting.test(tokens[subject]!.lower));
}

const acting =
  /^(?:he|she|they|we|government|governments|cabinet|ministry|minister|ministers|president|parliament|country|countries|commission|council|court|senate|union|states|nations|leaders|authorities|officials|party|army)$/;

function dueGroup(forest: Forest, head: number, copula: number): VerbGroup {
  const { lemma } = forest.tokens[head]!;
  return {
    lemma,
    particle: undefined,
    head,
    tokens: [copula, head],
    modal: undefined,
    mood: 'ind',
    tense: 'future',
    passive: false,
    infinitive: false,
  };
}

function moodOf(forest: Forest, content: number, auxiliaries: number[], to: boolean): VerbGroup['mood'] {
  const finite = (index: number) => /(?:VBD|VBZ|VBP|MD)$/.test(forest.tags[index]!);
  if (to) return 'inf';
  if (finite(content) || auxiliaries.some(finite)) return 'ind';
  if (forest.tags[content]!.endsWith('VB')) return 'inf';
  return 'part';
}

function tenseOf(forest: Forest, content: number, auxiliaries: number[], to: boolean): VerbGroup['tense'] {
  const lemmas = auxiliaries.map(index => forest.tokens[index]!.lemma);
  const have = auxiliaries.find(index => forest.tokens[index]!.lemma === 'have');
  if (lemmas.includes('will') || lemmas.includes('shall') || lemmas.includes('go')) return 'future';
  if (have !== undefined)
    return forest.tags[have]!.endsWith('VBD') || /^(?:had|['’]d)$/.test(forest.tokens[have]!.lower) ? 'pluperfect' : 'perfect';
  if (to) return 'none';
  const finite = auxiliaries.find(index => /(?:VBD|VBZ|VBP|MD)$/.test(forest.tags[index]!)) ?? content;
  const tag = forest.tags[finite]!;
  if (tag.endsWith('VBD')) return 'past';
  return /(?:VBZ|VBP|MD)$/.test(tag) ? 'pres' : 'none';
}

function isPassive(forest: Forest, head: number, auxiliaries: number[], shared: number | null): boolean {
  if (!forest.tags[head]!.endsWith('VBN')) return false;
  if (auxiliaries.some(index => forest.labels[index] === 'aux:pass')) return true;
  if (auxiliaries.some(index => forest.tokens[index]!.lemma === 'be' || forest.tokens[index]!.lemma === 'get')) return true;
  if (childOf(forest, head, 'nsubj:pass') !== undefined) return auxiliaries.length === 0;
  return auxiliaries.length === 0 && shared === null && /^(?:acl|advcl|amod|xcomp|root)$/.test(forest.labels[head]!);
}
