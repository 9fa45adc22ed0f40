import type { Analysis, Clause } from '../../language/types.ts';

/**
 * "Portugal, das die Maut abgelehnt hatte, führt sie nun ein", "Portugal, which had rejected the levy, now wants it": a relative clause, or what is said by the way,
 * within another clause is read before what follows there points to it.
 */
export function inReadingOrder({ clauses, tokens }: Analysis): Clause[] {
  const endOf = ({ tokens: own }: Clause) => tokens[own.findLast(at => tokens[at]!.pos !== 'PUNCT') ?? own[0]!]!.end;
  const inner = new Map<Clause, Clause[]>();
  const hosts = new Map<Clause, Clause>();
  let around: Clause | undefined;
  for (const clause of clauses) {
    const above = clause.parent === null ? undefined : clauses[clause.parent]!;
    // "Peru, which used | to back the levy |, is against it": with the clause on which it hangs.
    const parent = !above ? around : clause.kind === 'relative' ? above : hosts.get(above);
    if (clause.parent === null && !(around && clause.end < around.end)) around = clause;
    if (!parent || parent.kind === 'relative' || parent.start >= clause.start || clause.end >= endOf(parent)) continue;
    inner.set(parent, [...(inner.get(parent) ?? []), clause]);
    hosts.set(clause, parent);
  }
  return clauses.flatMap(clause => (hosts.has(clause) ? [] : [...(inner.get(clause) ?? []), clause]));
}
