import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import type { Target } from '../targets/targets.ts';
import { pointUnsaid } from './pointBack.ts';

/**
 * "Norwegen ist dafür, dass | es dabei bleibt |", "dabei soll es bleiben": what is as it has been told, by the deed that was last told of, else the matter itself. Null
 * for other clauses, where what it stays at stands behind ("dabei, dass"), and with `needsDeed` where no deed was told that somebody takes a side on.
 */
export function staysSo(context: Context, clause: Clause, needsDeed: boolean): Target | null {
  const { analysis } = context.reading;
  const { verb, subject, obliques, negated } = clause;
  if (analysis.language !== 'de' || verb?.lemma !== 'bleiben') return null;
  if (subject !== null && analysis.tokens[subject.head]!.lower !== 'es') return null;
  const at = obliques.find(({ phrase }) => analysis.tokens[phrase.head]!.lower === 'dabei')?.phrase.head;
  if (at === undefined || analysis.tokens[at + 1]?.text === ',' || analysis.tokens[at + 1]?.text === ':') return null;
  const told = context.matters.findLast(
    ({ deed, weight, sentence }) => deed !== null && sentence < clause.sentence && (!needsDeed || weight > 1),
  );
  if (needsDeed && !told) return null;
  const sign = told?.deed ?? 1;
  const subjectOf = told?.subject ?? pointUnsaid(context, clause, 'dabei')?.subject;
  if (!subjectOf) return null;
  const reasons = [`stays so: ${subjectOf.labels.en ?? subjectOf.label}`];
  return { subject: subjectOf, sign: negated === sign > 0 ? -1 : 1, clause, reasons, possible: false, confidence: 0.45 };
}
