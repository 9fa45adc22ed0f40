import type { Analysis, Clause } from '../../language/types.ts';

/** "Beabsichtigt, im September beizutreten", "to join in March": a deed that is still to be done lies in the months ahead; "im September beigetreten zu sein" does not. */
export const isStillToCome = ({ tokens }: Analysis, { verb }: Clause): boolean =>
  verb?.infinitive === true &&
  verb.tense === 'none' &&
  verb.tokens.every(at => at === verb.head || !/^(?:haben|sein|have)$/.test(tokens[at]!.lemma));
