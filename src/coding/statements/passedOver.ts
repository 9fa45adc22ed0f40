import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';

// Clauses of which nothing is read: conditions that look like sentences, whoever was asked, and what only says which thing is meant.

/** "| If Norway no longer wanted it |, | Chile did |": a condition that the parser made the sentence, and what answers it. */
export function isBareCondition({ reading: { analysis } }: Context, { id, kind, link, sentence, tokens }: Clause): boolean {
  const before = analysis.clauses[id - 1];
  const opens = (clause: Clause | undefined) => clause?.kind === 'main' && clause.link === 'if' && clause.sentence === sentence;
  const isShort = tokens.filter(at => analysis.tokens[at]!.pos !== 'PUNCT').length < 4;
  return analysis.language === 'en' && kind !== 'complement' && (link === 'if' ? kind === 'main' : isShort && opens(before));
}

/** "Asked if Australia would sign, the minister answered": whoever was asked asks nothing. */
export const isAsked = ({ reading: { analysis } }: Context, { subject, tokens }: Clause): boolean =>
  subject === null && /^(?:asked|questioned|pressed)$/.test(analysis.tokens[tokens[0]!]!.lower);

/** "Ending the pact under which soldiers are stationed there": a relative clause in the passive by which a speaker tells one thing from another. */
export const describes = ({ kind, verb, obliques, negated }: Clause): boolean =>
  kind === 'relative' &&
  verb !== null &&
  verb.passive &&
  !verb.modal &&
  !negated &&
  !obliques.some(({ prep }) => /^(?:by|von|vom|durch)$/.test(prep));

/** "Man sehe nichts, | was dagegen spreche |": what there is nothing of is read with the clause that says so. */
export const isOfNothing = ({ reading: { analysis } }: Context, { kind, link, parent, tokens }: Clause): boolean =>
  analysis.language === 'de' &&
  kind === 'relative' &&
  link === 'was' &&
  analysis.clauses[parent ?? -1]!.tokens.some(at => analysis.tokens[at]!.lower === 'nichts' && at < tokens[0]!);
