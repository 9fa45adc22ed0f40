import type { Phrase, Token } from '../types.ts';

/** The dependency trees of a text: one entry a token. Labels are Universal Dependencies relations; roots have head -1. */
export type Forest = { tokens: Token[]; tags: string[]; heads: Int32Array; labels: string[]; children: number[][] };

/** An empty forest over the tokens of a text; every token is its own root until a tree is planted. */
export function emptyForest(tokens: Token[], tags: string[]): Forest {
  return { tokens, tags, heads: new Int32Array(tokens.length).fill(-1), labels: tokens.map(() => 'root'), children: tokens.map(() => []) };
}

/**
 * Hangs a token, with all below it, under another head (-1: makes it the root). Where that head is itself below the token nothing is done: the tree would run in a
 * circle, which would be read for ever.
 */
export function attach(forest: Forest, index: number, head: number, label: string): void {
  for (let at = head; at >= 0; at = forest.heads[at]!) if (at === index) return;
  const old = forest.heads[index]!;
  if (old >= 0) forest.children[old] = forest.children[old]!.filter(child => child !== index);
  if (head >= 0) forest.children[head] = [...forest.children[head]!, index].sort((a, b) => a - b);
  forest.heads[index] = head;
  forest.labels[index] = label;
}

/** The children of a token that stand in one of these relations. */
export function childrenOf(forest: Forest, index: number, ...labels: string[]): number[] {
  return forest.children[index]!.filter(child => labels.includes(forest.labels[child]!));
}

/** The first child in one of these relations, or undefined. */
export function childOf(forest: Forest, index: number, ...labels: string[]): number | undefined {
  for (const child of forest.children[index]!) if (labels.includes(forest.labels[child]!)) return child;
  return undefined;
}

/** All tokens below and including `top`, ascending; branches for which `skip` holds are left out. */
export function subtree(forest: Forest, top: number, skip: (index: number) => boolean): number[] {
  const found: number[] = [];
  const open = [top];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (const child of forest.children[next]!) if (!skip(child)) open.push(child);
  }
  return found.sort((a, b) => a - b);
}

const outer = new Set('case punct cop aux mark cc nsubj nsubj:pass expl advcl parataxis csubj discourse vocative'.split(' '));

/** The phrase headed by `top` without its preposition, copula, outer marks and embedded clauses (`isClause`). */
export function phraseOf(forest: Forest, top: number, isClause: (index: number) => boolean): Phrase {
  const tokens = subtree(
    forest,
    top,
    index =>
      isClause(index) ||
      (forest.heads[index] === top && (isNegation(forest, index) || (outer.has(forest.labels[index]!) && !isInner(forest, index, top)))),
  );
  while (tokens.length > 1 && forest.tokens[tokens.at(-1)!]!.pos === 'PUNCT' && !/[)\]]/.test(forest.tokens[tokens.at(-1)!]!.text))
    tokens.pop();
  while (tokens.length > 1 && forest.tokens[tokens[0]!]!.pos === 'PUNCT') tokens.shift();
  return { head: top, tokens, start: forest.tokens[tokens[0]!]!.start, end: forest.tokens[tokens.at(-1)!]!.end };
}

const isNegation = (forest: Forest, index: number) =>
  forest.labels[index] === 'advmod' && /^(?:not|n['’]t|never)$/.test(forest.tokens[index]!.lower);

/** Commas and brackets inside a phrase stay, and so does the `'s` of a possessor. */
function isInner(forest: Forest, index: number, top: number): boolean {
  if (forest.labels[index] === 'punct') return true;
  return forest.labels[index] === 'case' && index > top;
}

/** Whether a word or one of its auxiliaries is a finite verb. */
export const hasFinite = (forest: Forest, index: number): boolean =>
  [index, ...childrenOf(forest, index, 'aux', 'aux:pass', 'cop')].some(word => /(?:VB[DZP]|MD)$/.test(forest.tags[word]!));
