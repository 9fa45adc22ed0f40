import type { Token } from '../types.ts';
import { isEcho } from './echoes.ts';
import { attach, type Forest } from './tree.ts';

const auxiliary = /^(?:have|be|do|will|would|can|could|shall|should|must|may|might)$/;

/**
 * `Nor has Turkey dropped the demand`: behind nor and neither the auxiliary stands before its subject, and the parser takes it for the verb. The verb behind
 * the subject is the head, and nor denies it.
 */
export function mendInversion(forest: Forest, unit: number[]): void {
  const start = /^(?:but|and)$/.test(forest.tokens[unit[0]!]?.lower ?? '') ? 1 : 0;
  const [first, aux, ...rest] = unit.slice(start);
  if (first === undefined || aux === undefined || !/^(?:nor|neither)$/.test(forest.tokens[first]!.lower)) return;
  if (!auxiliary.test(forest.tokens[aux]!.lemma)) return;
  const verb = rest.slice(0, 10).find(index => forest.tokens[index]!.pos === 'VERB');
  const between = rest.filter(index => verb !== undefined && index < verb);
  if (verb === undefined || between.some(index => /^(?:PUNCT|VERB|AUX|SCONJ)$/.test(forest.tokens[index]!.pos))) return;
  const isOutside = (index: number) => !between.includes(forest.heads[index]!);
  const subject = between.findLast(index => /^(?:NOUN|PROPN|PRON)$/.test(forest.tokens[index]!.pos) && isOutside(index));
  if (subject === undefined) return;
  if (forest.heads[aux] !== verb) {
    attach(forest, verb, forest.heads[aux]!, forest.labels[aux]!);
    for (const child of [...forest.children[aux]!])
      if (child !== subject && child !== first && child !== verb) attach(forest, child, verb, forest.labels[child]!);
  }
  attach(forest, aux, verb, 'aux');
  attach(forest, subject, verb, 'nsubj');
  attach(forest, first, verb, 'advmod');
  forest.tokens[aux]!.pos = 'AUX';
  if (forest.tags[verb] === 'VERB VBD') {
    forest.tags[verb] = 'VERB VBN';
    forest.tokens[verb]!.morph = { form: 'part2' };
  }
}

const copula = /^(?:is|are|was|were)$/;
/** What may stand in a list of those who are told last. */
const named = /^(?:PROPN|DET|CCONJ|PUNCT|NOUN|ADJ|PART)$/;

/**
 * `Among the noes | were | Malta and Cyprus`, `Opposed to the levy | is | Norway`: the parser reads the words of such a sentence in their straight order, which it
 * knows: `Malta and Cyprus | were | among the noes`. The unit as it is, where nothing is inverted.
 */
export function straightOrder(tokens: Token[], unit: number[]): number[] {
  const start = unit.findIndex(
    (index, place) => !/^(?:also|and|but|foremost|chief|prominent|notable)$/.test(tokens[index]!.lower) || place > 2,
  );
  if (start < 0 || !opensPredicate(tokens, unit, start)) return unit;
  for (let at = start + 1; at < unit.length && tokens[unit[at]!]!.text !== ','; at++) {
    const end = copula.test(tokens[unit[at]!]!.lower) ? listEnd(tokens, unit, at + 1) : -1;
    if (end > at + 1) return [...unit.slice(0, start), ...unit.slice(at + 1, end), unit[at]!, ...unit.slice(start, at), ...unit.slice(end)];
  }
  return unit;
}

/** `Among …`, `Leading …`, `Opposed …`, `Less keen …`, `First to …`, `The only country to …`: what is said of somebody, and no subject. */
function opensPredicate(tokens: Token[], unit: number[], start: number): boolean {
  const [first, next, then] = [0, 1, 2].map(step => tokens[unit[start + step] ?? -1]);
  const nextWord = next?.lower ?? '';
  if (first!.lower === 'among' || (/^(?:first|last|next|latest)$/.test(first!.lower) && /^(?:to|in)$/.test(nextWord))) return true;
  if (first!.lower === 'alone') return nextWord === 'in';
  if (/^(?:the|another|one)$/.test(first!.lower))
    return isOneOfKind(first!.lower === 'the' ? nextWord : first!.lower, first!.lower === 'the' ? then : next);
  if (/^(?:less|more|most|least|particularly|especially|equally|firmly|strongly)$/.test(first!.lower))
    return next?.pos === 'ADJ' || next?.morph.form === 'part2';
  const isParticiple = first!.morph.form === 'part1' || first!.morph.form === 'part2' || /^(?:counted|numbered|ranked)$/.test(first!.lower);
  const isSaidOf =
    first!.pos === 'ADJ' && (/^(?:to|about|of|over|on|with|among|in|from|against|behind)$/.test(nextWord) || copula.test(nextWord));
  return (isParticiple || isSaidOf) && next?.pos !== 'NOUN';
}

/** `the only country`, `another opponent`, `one state`. */
const isOneOfKind = (which: string, noun: Token | undefined): boolean =>
  /^(?:only|first|last|latest|next|sole|one|another|other)$/.test(which) && noun?.pos === 'NOUN';

/** Where a list of names ends, which begins at a place in the unit: with the unit, or before a comma and more; -1 where it is no such list. */
function listEnd(tokens: Token[], unit: number[], from: number): number {
  let end = from;
  while (end < unit.length && named.test(tokens[unit[end]!]!.pos) && !opensAside(tokens, unit, end)) end++;
  while (end > from && tokens[unit[end - 1]!]!.pos === 'PUNCT') end--;
  const isList = unit.slice(from, end).some(index => tokens[index]!.pos === 'PROPN') && tokens[unit[end - 1]!]!.pos !== 'ADJ';
  const ends = end >= unit.length || tokens[unit[end]!]!.pos === 'PUNCT';
  return isList && ends ? end : -1;
}

/** `… is Norway | , the largest donor`, `| , which …`. */
const opensAside = (tokens: Token[], unit: number[], at: number): boolean =>
  tokens[unit[at]!]!.text === ',' &&
  /^(?:the|a|an|its|whose)$/.test(tokens[unit[at + 1] ?? -1]?.lower ?? '') &&
  tokens[unit[at + 2] ?? -1]?.pos !== 'PROPN';

/** `Denmark | is | against`, cut off without its full stop, may get a tree for each word: the finite verb is the head of the others. */
export function joinLooseRoots(forest: Forest, unit: number[]): void {
  const roots = unit.filter(index => forest.heads[index] === -1);
  if (roots.length < 2 || unit.length > 8) return;
  const verb = roots.find(index => / VB[DZP]$/.test(forest.tags[index]!));
  if (verb === undefined) return;
  for (const root of roots) {
    const { pos } = forest.tokens[root]!;
    if (root < verb && /^(?:PROPN|NOUN|PRON)$/.test(pos)) attach(forest, root, verb, 'nsubj');
    else if (root > verb && pos === 'ADP') attach(forest, root, verb, 'advmod');
  }
}

/** `Poland | is among | those in favour of it`, read as if Poland were what is among them: those are the predicate. */
export function amongThose(forest: Forest, among: number): void {
  const { heads, labels, tokens } = forest;
  const those = heads[among]!;
  const be =
    tokens[among - 1]?.pos === 'AUX' ? among - 1 : tokens.findIndex(({ lower }, at) => at > those && at < those + 30 && copula.test(lower));
  if (labels[among] !== 'case' || !/^(?:PRON|DET)$/.test(tokens[those]?.pos ?? '') || be < 0 || labels[be] !== 'cop') return;
  let name = heads[be]!;
  while (labels[name] === 'conj') name = heads[name]!;
  if (tokens[name]!.pos !== 'PROPN' || labels[name] !== 'root') return;
  attach(forest, those, -1, 'root');
  attach(forest, be, those, 'cop');
  attach(forest, name, those, 'nsubj');
}

/** `so, less predictably, did Gabon`: what takes over what was said before is one clause, whatever the parser made of it. */
export function joinEcho(forest: Forest, unit: number[]): void {
  const roots = unit.filter(index => forest.heads[index] === -1);
  const last = roots.at(-1)!;
  if (roots.length > 1 && unit.length < 16 && isEcho(forest.tokens, unit))
    for (const root of roots) if (root !== last) attach(forest, root, last, 'advmod');
}
