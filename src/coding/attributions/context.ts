import type { Clause } from '../../language/types.ts';
import type { Attribution } from '../coder.ts';
import type { Reading } from '../reading.ts';
import type { Block } from './blocks.ts';

/** An attribution by its tokens, before it is written down. */
export type Found = {
  form: Attribution['form'];
  message: number[];
  speaker: number[];
  cue: number[];
  frame: number[];
  addressee: number[];
  nested: boolean;
  medium: string;
};

/** What the rules share: the text, which clause owns each token, and what has been found in this block. */
export type Context = {
  reading: Reading;
  owners: Int32Array;
  block: Block;
  found: Found[];
  /** The speaker who was last reported, for sentences that go on without naming one. */
  last: number[];
  /** Does the block before this one report somebody? */
  reportedBefore: boolean;
  /** The block before this one in the same paragraph, for "Das bestätigte X". */
  previous: Block | null;
  /** Clauses that are already part of an attribution. */
  taken: Set<number>;
};

/** Token positions from `from` to `to`, both included. */
export const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** Without the commas, dashes and stops at both ends; quotation marks and brackets stay. */
export function trim(context: Context, tokens: number[]): number[] {
  const idle = (at: number) => /^[,.;:–—-]$/.test(context.reading.analysis.tokens[at]!.text);
  let [from, to] = [0, tokens.length];
  while (from < to && idle(tokens[from]!)) from++;
  while (to > from && idle(tokens[to - 1]!)) to--;
  return tokens.slice(from, to);
}

/** Keeps the marks with a quotation that a message begins or ends with; `tokens` are ascending. */
export function withMarks(context: Context, tokens: number[]): number[] {
  if (context.block.quotations.length === 0) return tokens;
  const set = new Set(tokens);
  for (const token of tokens) {
    const quotation = context.block.quotationAt.get(token);
    if (!quotation) continue;
    const { open, close } = quotation;
    if (token === open + 1 && set.has(open - 1)) for (let at = open; at <= close; at++) set.add(at);
    if (token === open + 1) set.add(open);
    if (token === close - 1) set.add(close);
  }
  return [...set].sort((left, right) => left - right);
}

/** The whole message stands between one pair of marks. */
export function isQuoted(context: Context, message: number[]): boolean {
  const quotation = context.block.quotationAt.get(message[0] ?? -1);
  return quotation !== undefined && message.at(-1)! <= quotation.close;
}

/** The clause that owns a token. */
export const clauseAt = (context: Context, at: number): Clause | undefined => context.reading.analysis.clauses[context.owners[at] ?? -1];
