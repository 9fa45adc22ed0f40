import type { Clause, Phrase, Token } from '../types.ts';
import { objectControl } from './words.ts';

/** Gives coordinated clauses, infinitives and participles the subject they leave out. Clauses must be in order; a parent may come later. */
export function inheritSubjects(_tokens: Token[], clauses: Clause[], firstId: number): void {
  for (let round = 0; round < 2; round++) {
    for (const clause of clauses) {
      if (clause.subject !== null || clause.parent === null) continue;
      const parent = clauses[clause.parent - firstId];
      if (parent === undefined) continue;
      const subject = controller(clause, parent);
      if (subject === null) continue;
      clause.subject = subject;
      clause.subjectInherited = true;
    }
  }
}

function controller(clause: Clause, parent: Clause): Phrase | null {
  if (clause.coordinated) return parent.subject;
  if (clause.kind === 'participle') return parent.subject;
  if (clause.kind !== 'infinitive') return null;
  if (parent.verb !== null && objectControl.has(parent.verb.lemma) && clause.link === undefined) {
    if (parent.verb.passive) return parent.subject;
    const bare = parent.objects.find(object => object.head !== parent.predicate?.head);
    return bare ?? parent.obliques.find(each => each.prep === 'an')?.phrase ?? null;
  }
  return parent.subject;
}
