import type { Clause } from '../../language/types.ts';
import { wishedBefore } from '../discourse/wishedBefore.ts';
import { type Context, emit } from '../draft.ts';
import { echoTarget } from './echoes.ts';

/**
 * Rule "as wished": "Norwegen lehnt die Abgabe ab, | wie es Schweden seit Langem verlangt |": who asked for it is on the same side. What somebody feared or expected tells
 * no side. True for each such clause, whether or not it was coded.
 */
export function readAsWished(context: Context, clause: Clause): boolean {
  const { analysis, discourse } = context.reading;
  const wished = wishedBefore(analysis, clause);
  if (!wished) return false;
  const host = analysis.clauses[clause.parent ?? -1];
  const around = host?.kind === 'verbless' ? analysis.clauses[host.parent ?? -1] : host;
  const last = context.drafts.at(-1);
  const isToldBefore = around !== undefined && last !== undefined && last.start >= around.start && last.start < clause.start;
  const target = wished === 'asked' && isToldBefore && !clause.negated && !around.negated ? echoTarget(context, clause, 'same') : null;
  const holders = discourse.subjects[clause.id]!.filter(({ ref }) => ref.id !== last?.actor.ref.id);
  if (target && last?.modality === 'asserted') emit(context, clause, null, holders, 1, target);
  return true;
}
