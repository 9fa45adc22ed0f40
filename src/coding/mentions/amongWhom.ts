import type { Analysis, Clause } from '../../language/types.ts';

const classes =
  /^(?:those|them|countr(?:y|ies)|states?|members?|governments?|part(?:y|ies)|nations?|leaders?|ministers?|capitals?|delegations?|two|three|four|five|six|seven|eight|nine|ten|eleven|dozen|few|handful|only|last|first)$/;

/**
 * "India was among 40 states | backing it |", "is one of the five | that voted against |": a clause that says what those do among whom somebody is counted, which is what
 * the sentence tells of that one, and no aside.
 */
export function tellsOfOneAmong({ tokens, clauses, language }: Analysis, { kind, parent, tokens: own }: Clause): boolean {
  const around = parent === null ? undefined : clauses[parent];
  if (language !== 'en' || !/^(?:relative|participle)$/.test(kind) || !around?.verb || around.negated) return false;
  const noun = tokens[own[0]! - 1];
  if (!/^(?:be|remain)$/.test(around.verb.lemma) || around.verb.modal || !noun || !classes.test(noun.lower)) return false;
  const words = around.tokens.filter(at => at > around.verb!.head && at < noun.index).map(at => tokens[at]!.lower);
  return words.includes('among') || /\b(?:one|two|three|some) of\b/.test(words.join(' '));
}
