import type { Analysis, Clause } from '../../language/types.ts';

/** "Will keep its military budget at 2.1 %": leaves it where it is, which is neither for what is asked of it nor against. */
export const keepsLevel = ({ tokens }: Analysis, { verb, objects, obliques }: Clause): boolean =>
  /^(?:keep|hold|leave|cap|freeze|halten|belassen|einfrieren)$/.test(verb?.lemma ?? '') &&
  objects.some(({ head }) => /(?:spending|budget|expenditure|outlay|ausgaben?|etat|haushalt)$/.test(tokens[head]!.lemma)) &&
  obliques.some(({ prep, phrase }) => /^(?:at|bei)$/.test(prep) && phrase.tokens.some(at => tokens[at]!.pos === 'NUM'));

/** "Lifting | output |", "lifts | the minimum wage |": makes more of it, where what is lifted elsewhere ends ("lifts the ban"). */
export const liftsLevel = ({ tokens, language }: Analysis, { verb, objects, subject }: Clause): boolean =>
  language === 'en' &&
  verb?.lemma === 'lift' &&
  (verb.passive ? [subject] : objects).some(phrase => phrase != null && amounts.test(tokens[phrase.head]!.lemma));

const amounts =
  /^(?:output|production|spending|budget|expenditure|outlay|wage|salary|pay|pension|benefit|productivity|capacity|growth|profit|revenue|income|investment|salaries|wages|earnings|rate|rating|forecast|share|target|efficiency|living-standards|standard|stake|morale|spirit|economy|prosperity|employment|exports)$/;
