import { mapPacked } from './packed.ts';
import type { Analysis, Clause, Token } from './types.ts';

const ways =
  /^(?:circumstance|condition|scenario|reason|way|case|world|situation|umstand|bedingung|grund|weg|fall|szenario|anlass|situation|möglichkeit|konstellation)$/;

/**
 * "There are no circumstances in which we would agree", "es gibt keinen Grund, warum wir zustimmen sollten": what there is no way for is denied, so the negation
 * belongs to the relative clause as well.
 */
export function denyWithoutWays(analysis: Analysis): Analysis {
  const { clauses, tokens } = analysis;
  const isDenied = (clause: Clause): boolean => {
    const parent = clauses[clause.parent ?? -1];
    if (parent === undefined) return false;
    if (isMadeByNothing(clause, parent, tokens)) return true;
    return parent.negated && isThereOf(parent) && opens(clause, tokens) && followsWay(clause, parent, tokens);
  };
  return { ...analysis, clauses: mapPacked(clauses, clause => (isDenied(clause) ? { ...clause, negated: !clause.negated } : clause)) };
}

/** "Nothing could make his country | approve", "nichts werde uns dazu bringen, zuzustimmen". */
const isMadeByNothing = ({ kind }: Clause, { verb, subject }: Clause, tokens: readonly Token[]): boolean =>
  (kind === 'infinitive' || kind === 'complement') &&
  /^(?:nothing|nobody|none|nichts|niemand)$/.test(tokens[subject?.head ?? -1]?.lower ?? '') &&
  /^(?:make|force|persuade|convince|induce|get|bring|bringen|bewegen|überreden|zwingen|drängen)$/.test(verb?.lemma ?? '');

const isThereOf = ({ verb }: Clause): boolean => /^(?:be|geben|bestehen)$/.test(verb?.lemma ?? '');

function followsWay(clause: Clause, parent: Clause, tokens: readonly Token[]): boolean {
  const before = clause.tokens[0]! - 1;
  const noun = tokens[tokens[before]?.pos === 'PUNCT' ? before - 1 : before];
  return noun !== undefined && parent.tokens.includes(noun.index) && ways.test(noun.lemma);
}

/** "in which", "under which", "why", "warum", "unter denen". */
function opens({ kind, tokens: [first, second] }: Clause, tokens: readonly Token[]): boolean {
  const opener = tokens[first!]!.pos === 'ADP' ? second : first;
  return (
    /^(?:relative|complement)$/.test(kind) &&
    /^(?:why|where|which|warum|weshalb|wieso|denen|dem|der)$/.test(tokens[opener ?? -1]?.lower ?? '')
  );
}
