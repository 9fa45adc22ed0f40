import { mapPacked } from '../packed.ts';
import type { Phrase } from '../types.ts';
import type { Draft } from './clauses.ts';
import { childOf, childrenOf, type Forest, phraseOf } from './tree.ts';
import { describing } from './words.ts';

/** `called it a mistake`: of two bare objects the second says what the first is called. */
export function isNaming(forest: Forest, draft: Draft): boolean {
  return draft.predicate === null && draft.objects.length === 2 && describing.has(forest.tokens[draft.head]!.lemma);
}

/** Predicate of a copula, of a fragment without a verb, and of `called X a mistake`, `described X as unacceptable`, `remains opposed`. */
export function predicateOf(forest: Forest, head: number, isClause: (index: number) => boolean): Phrase | null {
  if (childOf(forest, head, 'cop') !== undefined) return phraseOf(forest, head, isClause);
  if (isFragment(forest, head)) return phraseOf(forest, head, isClause);
  if (forest.tokens[head]!.pos !== 'VERB') return null;
  const plain = childrenOf(forest, head, 'xcomp').find(index => !isClause(index));
  if (plain !== undefined) return phraseOf(forest, plain, isClause);
  if (!describing.has(forest.tokens[head]!.lemma)) return null;
  const as = forest.children[head]!.find(
    index =>
      /^(?:obl|advcl|xcomp|ccomp|obl:unmarked)$/.test(forest.labels[index]!) &&
      childOf(forest, index, 'nsubj', 'nsubj:pass') === undefined && // `rejects it, | as Sweden did |`: beside that, and not how
      childrenOf(forest, index, 'case', 'mark').some(mark => forest.tokens[mark]!.lower === 'as'),
  );
  return as === undefined ? null : phraseOf(forest, as, isClause);
}

/** A headline or list item without a verb is its own predicate: `no F-16s for Ukraine`. */
function isFragment(forest: Forest, head: number): boolean {
  return forest.tokens[head]!.pos !== 'VERB' && forest.tokens[head]!.pos !== 'AUX' && forest.tokens[head]!.pos !== 'PUNCT';
}

const prepositional = new Set(['obl', 'obl:agent', 'nmod', 'obl:unmarked', 'advcl', 'advmod']);

/** Prepositional phrases of the verb, and those behind its objects and predicate (`reject calls for a truce`), but not `of`. */
export function obliquesOf(forest: Forest, draft: Draft, isClause: (index: number) => boolean): Draft['obliques'] {
  const found = new Map<number, string>();
  const visit = (index: number, deep: boolean) => {
    for (const child of forest.children[index]!) {
      if (isClause(child)) continue;
      const isPrepositional = prepositional.has(forest.labels[child]!);
      const prep = isPrepositional ? prepositionOf(forest, child) : undefined;
      if (prep !== undefined && child !== draft.predicate?.head && !(deep && prep === 'of')) found.set(child, prep);
      if (prep !== undefined || (deep && /^(?:conj|appos)$/.test(forest.labels[child]!))) visit(child, true);
    }
  };
  visit(draft.head, false);
  for (const phrase of [...draft.objects, ...(draft.predicate === null ? [] : [draft.predicate])]) visit(phrase.head, true);
  const inOrder = [...found].sort((a, b) => a[0] - b[0]);
  return mapPacked(inOrder, ([index, prep]) => ({ prep, phrase: phraseOf(forest, index, isClause) }));
}

function prepositionOf(forest: Forest, index: number): string | undefined {
  const first = childrenOf(forest, index, 'case').filter(child => child < index);
  if (first.length === 0) return undefined;
  const isAhead = forest.tokens[first[0]!]!.lower === 'of' && forest.tokens[first[0]! - 1]?.lower === 'ahead'; // `agreed to it | ahead of | an election`
  if (isAhead) return 'ahead of';
  return first
    .flatMap(child => [child, ...childrenOf(forest, child, 'fixed')])
    .map(child => forest.tokens[child]!.lower)
    .join(' ');
}
