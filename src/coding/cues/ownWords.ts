import type { Clause } from '../../language/types.ts';
import { perClause } from '../perClause.ts';
import { clausesBeside, type Reading } from '../reading.ts';

/**
 * "Norway has lifted the ban |, and Sweden is likely to follow |", "| , a decision that is likely to upset Sweden |": the stretch of the text that a clause covers, without what
 * others beside it say, or what is told of a thing in it. What hangs on its own verb stays.
 */
export const ownWords = perClause((clause: Clause, reading: Reading): string => {
  const { analysis } = reading;
  const beside = clausesBeside(analysis, clause);
  const above = new Set(beside.filter(other => isAbove(reading, other, clause)));
  const foreign = new Set(
    beside.filter(other => !above.has(other) && isApart(other) && isAbove(reading, clause, other)).flatMap(other => below(reading, other)),
  );
  if (foreign.size === 0) return analysis.text.slice(clause.start, clause.end);
  const others = new Set([...foreign].flatMap(({ tokens }) => tokens));
  const own = analysis.tokens.filter(({ start, end, index }) => start >= clause.start && end <= clause.end && !others.has(index));
  return own.map(({ text }) => text).join(' ');
});

/** Told beside a clause, or of a thing in it. */
const isApart = ({ kind, coordinated, link, subjectInherited, conditional }: Clause): boolean =>
  (/^(?:relative|main|participle)$/.test(kind) && !conditional) ||
  (coordinated && kind === 'complement') ||
  (kind === 'adverbial' && !subjectInherited && sideways.test(link ?? ''));

/** Conjunctions of what somebody else does at the same time, or of why. */
const sideways =
  /^(?:while|whereas|although|though|even though|because|since|after|während|wohingegen|obwohl|obgleich|wenngleich|weil|nachdem)$/;

/** Does a clause embed the other, or is it the same? */
function isAbove({ analysis }: Reading, above: Clause, { id }: Clause): boolean {
  for (let at: number | null = id; at !== null; at = analysis.clauses[at]!.parent) if (at === above.id) return true;
  return false;
}

/** A clause with all below it, but "if one is to believe them", which holds for the whole sentence wherever it hangs. */
const below = (reading: Reading, clause: Clause): Clause[] => [
  clause,
  ...reading.children[clause.id]!.filter(({ conditional }) => !conditional).flatMap(child => below(reading, child)),
];
