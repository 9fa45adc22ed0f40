import type { Analysis, Clause, Token } from '../../language/types.ts';

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

/**
 * "Den Preisdeckel senken", "raise the ceiling": a limit that is lowered forbids more, and one that is raised forbids less, other than with taxes or wages. The verb
 * that says so of a limit, or null.
 */
export function movesLimit({ tokens, language }: Analysis, { verb, objects, subject }: Clause): string | null {
  const way = verb ? (lowers.test(verb.lemma) ? 0 : raises.test(verb.lemma) ? 1 : -1) : -1;
  if (way < 0 || !(verb!.passive ? [subject] : objects).some(phrase => phrase != null && isLimit(tokens[phrase.head]!))) return null;
  return (language === 'de' ? ['verschärfen', 'lockern'] : ['tighten', 'loosen'])[way]!;
}

const lowers = /^(?:(?:ab|herab)?senken|herabsetzen|drücken|reduzieren|verringern|lower|reduce|cut)$/;
const raises = /^(?:anheben|erhöhen|heraufsetzen|hochsetzen|raise|increase|lift)$/;

export const isLimit = ({ lemma, lower }: Token): boolean => limits.test(lemma) || limits.test(lower);

const limits =
  /(?:preisdeckel|(?:preis)?obergrenzen?|höchstpreise?s?|höchstgrenzen?|höchstmengen?|höchstgeschwindigkeit(?:en)?|grenzwerte?s?|tempolimits?|schadstoffgrenzen?)$|^(?:deckel|limit|cap|ceiling|(?:price|oil|emissions?|speed)-(?:cap|limit|ceiling))$/;
