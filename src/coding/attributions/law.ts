import type { Clause } from '../../language/types.ts';
import { subtree, tokensOf } from './blocks.ts';
import { type Context, isQuoted, range, trim, withMarks } from './context.ts';
import { wholeQuotation } from './frames.ts';
import { type Law, lawAt } from './sources.ts';

/** "Laut X", "nach Angaben von X", "X zufolge", "so X", "demnach": a phrase that says whose account the sentence is. */
export function readLaw(context: Context): void {
  const { reading, block } = context;
  const { tokens } = reading.analysis;
  for (let at = block.first; at < block.end; at++) {
    if (tokens[at]!.quote >= 0) continue;
    const law = lawAt(context, at);
    if (law) addLaw(context, law);
  }
}

/** The message is the clause around the phrase; "so X" comments on the whole sentence or on the quotation before it. */
function addLaw(context: Context, law: Law): void {
  const { reading, owners } = context;
  const { tokens } = reading.analysis;
  let clause = reading.analysis.clauses[owners[law.at]!];
  if (!clause?.verb && clause?.parent != null) clause = reading.analysis.clauses[clause.parent];
  const isSo = tokens[law.at]!.lower === 'so';
  const ids = clause ? subtree(reading, isSo ? topOf(context, clause) : clause) : new Set<number>();
  const message = messageAround(context, law, ids);
  if (message.length === 0) return;
  for (const id of ids) context.taken.add(id);
  context.found.push({
    form: isQuoted(context, message) ? 'direct' : 'indirect',
    message,
    speaker: law.speaker,
    cue: law.cue,
    frame: law.frame,
    addressee: [],
    nested: false,
    medium: isSo ? 'speech' : 'SW',
  });
}

function messageAround(context: Context, law: Law, ids: Set<number>): number[] {
  const { reading, owners, block } = context;
  const behind = block.quotationAt.get(law.at - 2);
  if (behind?.close === law.at - 2 && reading.analysis.tokens[law.at]!.lower === 'so') return range(behind.open, behind.close);
  const cut = new Set(law.frame);
  const all = ids.size > 0 ? tokensOf(reading, owners, ids) : range(block.first, block.end - 1);
  const rest = all.filter(at => !cut.has(at) && at >= block.first && at < block.end);
  const message = trim(context, withMarks(context, rest));
  return isQuoted(context, message) ? wholeQuotation(context, message).filter(at => !cut.has(at)) : message;
}

function topOf(context: Context, clause: Clause): Clause {
  let top = clause;
  for (let depth = 0; top.parent !== null && depth < 12; depth++) {
    const parent = context.reading.analysis.clauses[top.parent]!;
    if (parent.start < context.reading.analysis.tokens[context.block.first]!.start) break;
    top = parent;
  }
  return top;
}
