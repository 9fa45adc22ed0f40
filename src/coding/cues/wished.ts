import type { Clause } from '../../language/types.ts';
import type { Reading } from '../reading.ts';

/** "Sähe es gern, wenn die Maut käme", "es wäre falsch, wenn …": what the clause stands for, and no condition. */
export const isWished = ({ analysis: { tokens, language } }: Reading, clause: Clause, child: Clause): boolean =>
  language === 'de' &&
  child.link === 'wenn' &&
  child.start > clause.start &&
  [clause.subject, ...clause.objects].some(phrase => phrase && /^es$/.test(tokens[phrase.head]!.lower)) &&
  /\b(?:gern|gerne|lieber|liebsten|begrüßen|begrüßte|falsch|richtig|gut|besser|schlecht|klug|fatal|fehler|wünschen|bedauern|sinnvoll|schlimm|unverantwortlich|verheerend|hilfreich|wünschenswert|wichtig|töricht|unklug|verkehrt|wahnsinn|irrsinn|skandal)\b/.test(
    clause.tokens.map(at => tokens[at]!.lower).join(' '),
  );
