import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { isToldByOthers } from './toldByOthers.ts';

/** "Did not say | that it would sign |", "had never said he would", "stayed away | rather than sign |", and what another has said to the speaker. */
export function isUnsaid(context: Context, clause: Clause): boolean {
  const { analysis } = context.reading;
  const { kind, parent, quote, tokens } = clause;
  if (analysis.language !== 'en') return false;
  if (isToldByOthers(context, clause)) return true;
  const [first, second] = tokens.filter(at => analysis.tokens[at]!.pos !== 'PUNCT').map(at => analysis.tokens[at]!.lower);
  if (first === 'rather' && second === 'than') return true;
  const teller = parent === null ? null : analysis.clauses[parent]!;
  return (
    kind === 'complement' && quote < 0 && teller?.negated === true && tells.test(teller.verb?.lemma ?? '') && tokens[0]! > teller.verb!.head
  );
}

const tells = /^(?:say|state|announce|indicate|specify|suggest|imply|mention|reveal|disclose|confirm)$/;
