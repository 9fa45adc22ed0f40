import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';

/** "| Dass Oslo die Maut einführt |, ist ein Fehler": judged by the clause behind it. */
export function isInFront({ reading: { analysis } }: Context, { kind, link, parent, end }: Clause): boolean {
  const around = parent === null ? undefined : analysis.clauses[parent];
  const { lemma, modal } = around?.verb ?? { lemma: '', modal: undefined };
  const isJudged = around?.subject === null && (/^(?:sein|bleiben|werden)$/.test(lemma) || modal === 'sein'); // "sei niemandem zu vermitteln"
  return kind === 'complement' && link === 'dass' && isJudged && end <= around.start;
}
