import type { Modality } from '../../domain/statement.ts';
import type { Clause } from '../../language/types.ts';
import type { Reading } from '../reading.ts';
import { isLongPast, readSaidOn, type SaidOn, withoutWeekday } from './dates.ts';
import { ancestors } from './modality.ts';

/** So many days ago at most a date that stands elsewhere in the sentence is sooner the day of the words than that of something else. */
const lately = 7;

/**
 * When the words of a clause were said: by the date in it, else by one where it is told who says so, else by a day of the last week that its sentence names. "Backs the
 * tax | that was abolished in 2003 |" is of today: another clause's date is of what that one tells, and what is held now was not said long ago.
 */
export function saidOnOf(reading: Reading, clause: Clause, modality: Modality): SaidOn {
  const { analysis, publishedAt, discourse } = reading;
  const words = (some: Clause[]) => some.flatMap(({ tokens }) => tokens.map(at => analysis.tokens[at]!.text)).join(' ');
  const told = discourse.speakers[clause.id]?.speechClause ?? null;
  const around = [...ancestors(reading, clause).slice(1), ...(told === null ? [] : [analysis.clauses[told]!])];
  const sentence = analysis.sentences[clause.sentence]!;
  const isNow = modality === 'asserted' || modality === 'conditional';
  const fits = (date: SaidOn) => date.basis === 'text' && !(isNow && isLongPast(date));
  const isAhead = isNow && (reading.isTitle || isStillToCome(clause));
  const own = isAhead ? withoutWeekday(words([clause])) : words([clause]);
  for (const some of [own, words(around)]) {
    const date = readSaidOn(some, publishedAt);
    if (fits(date)) return date;
  }
  if (isAhead) return readSaidOn('', publishedAt);
  const anywhere = readSaidOn(analysis.text.slice(sentence.start, sentence.end), publishedAt);
  return fits(anywhere) && anywhere.daysAgo <= lately ? anywhere : readSaidOn('', publishedAt);
}

/** Told in the future, of somebody's will or duty, or as what is to be done. A headline tells the news of the day, and names a day that is ahead. */
const isStillToCome = ({ verb }: Clause): boolean =>
  verb !== null && (verb.tense === 'future' || verb.infinitive || (verb.modal !== undefined && verb.tense === 'pres'));
