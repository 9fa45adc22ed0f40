import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';

/** "Did not say | that it would sign |", "had never said he would": and "stayed away | rather than sign |". */
export function isUnsaid({ reading: { analysis } }: Context, { kind, parent, quote, tokens }: Clause): boolean {
  if (analysis.language !== 'en') return false;
  const [first, second] = tokens.filter(at => analysis.tokens[at]!.pos !== 'PUNCT').map(at => analysis.tokens[at]!.lower);
  if (first === 'rather' && second === 'than') return true;
  const teller = parent === null ? null : analysis.clauses[parent]!;
  return (
    kind === 'complement' && quote < 0 && teller?.negated === true && tells.test(teller.verb?.lemma ?? '') && tokens[0]! > teller.verb!.head
  );
}

const tells = /^(?:say|state|announce|indicate|specify|suggest|imply|mention|reveal|disclose|confirm)$/;
