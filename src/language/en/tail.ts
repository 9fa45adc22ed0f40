import type { Token } from '../types.ts';
import { isFiniteVerb } from './aside.ts';
import { attach, childOf, type Forest, hasFinite } from './tree.ts';

/** What a clause that ends a sentence is told beside the rest with: its places in the unit, from the first of them to the one behind the last. */
type Tail = { from: number; to: number };

const conjunctions = /^(?:although|though|whereas|whilst)$/;

/** `Norway has lifted the ban | even though Sweden is against it |`, `| , whereas Sweden has yet to decide |`: a clause with a subject of its own at the end, or null. */
export function findTail(tokens: readonly Token[], unit: readonly number[]): Tail | null {
  const to = unit.findIndex((index, at) => at > 2 && conjunctions.test(tokens[index]!.lower)) + 1;
  if (to === 0) return null;
  const from = tokens[unit[to - 2]!]!.lower === 'even' ? to - 2 : to - 1;
  const finite = unit.slice(to).findIndex(index => isFiniteVerb(tokens[index]!));
  const isSubject =
    finite > 0 &&
    finite < 8 &&
    unit.slice(to, to + finite).every(index => /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|ADV|ADP)$/.test(tokens[index]!.pos));
  const isMain = unit.slice(0, from).some(index => isFiniteVerb(tokens[index]!)) && !/^(?:SCONJ|CCONJ)$/.test(tokens[unit[0]!]!.pos);
  return isMain && isSubject && tokens[unit[to]!]!.pos !== 'ADP' && !unit.slice(to, -1).some(index => tokens[index]!.text === ',')
    ? { from, to }
    : null;
}

/** Whether the tree has it below a verb of the rest, as one clause. */
export function hangsTogether(forest: Forest, unit: readonly number[], { from }: Tail): boolean {
  const tail = new Set(unit.slice(from));
  const crossing = unit.filter(
    index => forest.heads[index]! >= 0 && forest.tokens[index]!.pos !== 'PUNCT' && tail.has(index) !== tail.has(forest.heads[index]!),
  );
  const [only, ...others] = crossing;
  return (
    only !== undefined &&
    others.length === 0 &&
    tail.has(only) &&
    forest.labels[only] === 'advcl' &&
    childOf(forest, only, 'nsubj', 'nsubj:pass') !== undefined
  );
}

/** Hangs it, planted by itself, below the head of the rest. */
export function hangTail(forest: Forest, unit: readonly number[], { from, to }: Tail): void {
  const rootOf = (part: readonly number[]) => part.find(index => forest.heads[index] === -1 && forest.tokens[index]!.pos !== 'PUNCT');
  const [main, told] = [rootOf(unit.slice(0, from)), rootOf(unit.slice(to))];
  if (main === undefined || told === undefined || !hasFinite(forest, main)) return;
  attach(forest, told, main, 'advcl');
  attach(forest, unit[to - 1]!, told, 'mark');
  if (to - from > 1) attach(forest, unit[from]!, unit[to - 1]!, 'advmod');
}
