import type { Analysis, Clause } from '../language/types.ts';

/** "Will keep its military budget at 2.1 %": leaves it where it is, which is neither for what is asked of it nor against. */
export const keepsLevel = ({ tokens }: Analysis, { verb, objects, obliques }: Clause): boolean =>
  /^(?:keep|hold|leave|cap|freeze|halten|belassen|einfrieren)$/.test(verb?.lemma ?? '') &&
  objects.some(({ head }) => /(?:spending|budget|expenditure|outlay|ausgaben?|etat|haushalt)$/.test(tokens[head]!.lemma)) &&
  obliques.some(({ prep, phrase }) => /^(?:at|bei)$/.test(prep) && phrase.tokens.some(at => tokens[at]!.pos === 'NUM'));
