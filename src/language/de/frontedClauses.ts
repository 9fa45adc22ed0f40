import type { Clause } from '../types.ts';
import { copulas } from './words.ts';

/** "Dass Oslo die Maut einführt, | ist ein Fehler |": the clause in front is the subject, and the nominative behind the copula what is said of it. */
export function judgeFronted(clauses: Clause[], firstId: number): void {
  for (const fronted of clauses) {
    if (fronted.kind !== 'complement' || fronted.link !== 'dass' || fronted.parent === null) continue;
    const around = clauses[fronted.parent - firstId]!;
    const isBare = around.subject !== null && !around.subjectInherited && around.predicate === null && around.objects.length === 0;
    if (!isBare || fronted.end > around.start || !copulas.has(around.verb?.lemma ?? '')) continue;
    around.predicate = around.subject;
    around.subject = null;
  }
}
