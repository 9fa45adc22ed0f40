import type { Analysis, Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { holdsBy, verbSign } from './attitudeVerbs.ts';
import { negates } from './content.ts';

/** "Schwedens Widerstand | ist gebrochen |", "Sweden's resistance | has crumbled |", "its no | has turned into a yes |": an attitude that is no more. */
export const isOver = (context: Context, clause: Clause, at: number): boolean => {
  const { subject, verb, negated } = clause;
  const { language } = context.reading.analysis;
  return !negated && ((subject?.head === at && over[language].test(verb?.lemma ?? '')) || isTurnedInto(context, clause, at));
};

/** "Aus dem Nein | ist ein Ja geworden |", "a no has become a yes". */
function isTurnedInto({ reading: { analysis } }: Context, { tokens: own, verb }: Clause, at: number): boolean {
  const becomes = { de: /^(?:werden|machen)$/, en: /^(?:become|turn|change)$/ }[analysis.language];
  const other = { nein: 'ja', ja: 'nein', no: 'yes', yes: 'no' }[analysis.tokens[at]!.lower];
  return other !== undefined && becomes.test(verb?.lemma ?? '') && own.some(look => look > at && analysis.tokens[look]!.lower === other);
}

const over = {
  de: /^(?:brechen|aufheben|beenden|überwinden|ausräumen|zerstreuen|verfliegen|erlahmen|schmelzen|wegfallen|zusammenbrechen|einknicken|verstummen|bröckeln|zerbröckeln|bröseln|schwinden|dahinschwinden)$/,
  en: /^(?:crumble|collapse|evaporate|vanish|end|melt|dissolve|cease|lapse|overcome|lift|drop|abandon|withdraw|disappear|break|die|dispel|allay|assuage|lay to rest)$/,
};

/** "Versprach, | an seinem Nein nicht länger festzuhalten |": the verb holds it, and is denied. */
export function isNoLongerHeld(analysis: Analysis, clause: Clause, at: number): boolean {
  if (!negates(analysis, clause)) return false;
  const by = holdsBy[clause.verb?.lemma ?? ''];
  const isObject = clause.objects.some(({ head }) => head === at) && verbSign(clause, analysis.tokens) > 0;
  return isObject || (by?.sign === 1 && clause.obliques.some(({ prep, phrase }) => prep === by.prep && phrase.head === at));
}
