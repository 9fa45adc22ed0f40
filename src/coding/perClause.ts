import type { Clause } from '../language/types.ts';

/**
 * Remembers what was answered of a clause, because the rules ask the same of it many times. Only for answers that follow from the text alone: the other
 * arguments must be the same for a clause whenever it is asked about.
 */
export function perClause<Rest extends unknown[], Answer>(
  answer: (clause: Clause, ...rest: Rest) => Answer,
): (clause: Clause, ...rest: Rest) => Answer {
  const known = new WeakMap<Clause, { answer: Answer }>();
  return (clause, ...rest) => {
    let found = known.get(clause);
    if (found === undefined) {
      found = { answer: answer(clause, ...rest) };
      known.set(clause, found);
    }
    return found.answer;
  };
}
