import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';

/** "Schwedens Widerstand | ist gebrochen |", "Sweden's resistance | has crumbled |": an attitude that is no more. */
export const isOver = ({ reading: { analysis } }: Context, { subject, verb, negated }: Clause, at: number): boolean =>
  subject?.head === at && !negated && over[analysis.language].test(verb?.lemma ?? '');

const over = {
  de: /^(?:brechen|aufheben|beenden|überwinden|ausräumen|zerstreuen|verfliegen|erlahmen|schmelzen|wegfallen|zusammenbrechen|einknicken|verstummen)$/,
  en: /^(?:crumble|collapse|evaporate|vanish|end|melt|dissolve|cease|lapse|overcome|lift|drop|abandon|withdraw|disappear|break|die|dispel|allay|assuage|lay to rest)$/,
};
