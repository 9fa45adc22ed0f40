import type { Analysis, Clause } from '../../language/types.ts';
import type { Reading } from '../reading.ts';

/** An outermost quotation by its tokens, the marks included. */
export type Quotation = { open: number; close: number };

/** Sentences that belong together because a quotation runs from one into the next. Token positions: `first` inclusive, `end` exclusive; `quotationAt` by every token of a quotation. */
export type Block = { first: number; end: number; clauses: Clause[]; quotations: Quotation[]; quotationAt: Map<number, Quotation> };

/** Cuts the text into blocks, in one pass. */
export function readBlocks(reading: Reading): Block[] {
  const { analysis } = reading;
  const quotations = outerQuotations(analysis);
  const blocks: Block[] = [];
  let next = 0;
  for (const sentence of analysis.sentences) {
    const clauses = sentence.clauses.map(id => analysis.clauses[id]!);
    const last = blocks.at(-1);
    if (last && (last.quotations.at(-1)?.close ?? -1) >= sentence.firstToken) {
      last.end = sentence.endToken;
      last.clauses.push(...clauses);
    } else blocks.push({ first: sentence.firstToken, end: sentence.endToken, clauses, quotations: [], quotationAt: new Map() });
    for (; next < quotations.length && quotations[next]!.open < sentence.endToken; next++)
      blocks.at(-1)!.quotations.push(quotations[next]!);
  }
  for (const { quotations: own, quotationAt } of blocks)
    for (const quotation of own) for (let at = quotation.open; at <= quotation.close; at++) quotationAt.set(at, quotation);
  return blocks;
}

function outerQuotations(analysis: Analysis): Quotation[] {
  const { tokens, quotes } = analysis;
  const found: Quotation[] = [];
  let at = 0;
  let reach = -1;
  for (const quote of quotes) {
    if (quote.open < reach) continue;
    reach = quote.close;
    while (at < tokens.length && tokens[at]!.end <= quote.open) at++;
    const open = at;
    while (at < tokens.length && tokens[at]!.start < quote.close) at++;
    if (at - 1 > open) found.push({ open, close: at - 1 });
  }
  return found;
}

/** For every token the clause that owns it, or -1 (commas between clauses, quotation marks). */
export function ownersOf(analysis: Analysis): Int32Array {
  const owners = new Int32Array(analysis.tokens.length).fill(-1);
  for (const clause of analysis.clauses) for (const at of clause.tokens) owners[at] = clause.id;
  return owners;
}

/** A clause and all that hangs on it; `keep` says which children to follow. */
export function subtree(reading: Reading, top: Clause, keep: (child: Clause) => boolean = () => true): Set<number> {
  const found = new Set([top.id]);
  const open = [top];
  for (let clause = open.pop(); clause; clause = open.pop())
    for (const child of reading.children[clause.id] ?? [])
      if (!found.has(child.id) && keep(child)) {
        found.add(child.id);
        open.push(child);
      }
  return found;
}

/** The tokens of some clauses from the first to the last, with the marks between them and without what other clauses own. */
export function tokensOf(reading: Reading, owners: Int32Array, ids: Set<number>): number[] {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const id of ids)
    for (const at of reading.analysis.clauses[id]!.tokens) {
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
  const found: number[] = [];
  for (let at = first; at <= last; at++) if (owners[at] === -1 || ids.has(owners[at]!)) found.push(at);
  return found;
}
