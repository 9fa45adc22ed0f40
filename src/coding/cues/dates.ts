import type { Precision } from '../../domain/statement.ts';

/** Resolves time expressions against the article's date: when was something said, and is that long past? */

/** The months in order, in small letters. */
export const monthsDe = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');
export const monthsEn = 'january february march april may june july august september october november december'.split(' ');
const weekdays: Record<string, number> = {
  sonntag: 0,
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonnabend: 6,
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};
const dayMs = 86_400_000;

export type SaidOn = { iso: string; basis: 'text' | 'published'; precision: Precision; daysAgo: number };
/** A date that the text names, and how exactly. */
type Dated = { at: Date; precision: Precision };

const past =
  /\b(?:(?:noch )?vor (?:\w+ ){0,3}(?:jahren?|monaten?|jahrzehnten?|jahrhundert)|(?:jahre?|monate?|jahrzehnte?) (?:zuvor|davor)|damals|damalig\w*|(?:im|zu zeiten des) kalten kriegs?e?s?|(?:im|nach dem|vor dem) (?:ersten|zweiten) weltkrieg|zu zeiten der sowjetunion|zu ddr-zeiten|jahrelang hatte\w*|seinerzeit|(?<!\bwie )einst|früher|in der vergangenheit|im (?:vergangenen|letzten|vorigen|vor)[ -]?jahr|vorjahr\w*|des (?:vergangenen|letzten|vorigen) jahres|zu (?:beginn|anfang|ende) des (?:vergangenen|letzten|vorigen) jahres|last year|(?:years?|months?|decades?) (?:ago|earlier|before)|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|few) (?:years?|months?) (?:ago|earlier|after|before)|in the past|formerly|at the time|back then|(?<!\bat )once(?! (?:more|again|and for all|the|an?|all|it|they|he|she|we|there|every|this|that|these|those)\b)|previously|under the (?:previous|former|last) (?:government|administration)|in den (?:\p{L}+ )?(?:(?:zehner|fünfziger|sechziger|siebziger|achtziger|neunziger|nuller|(?:19)?[5-9]0er|20[01]0er)[ -]?jahren)|im (?:vergangenen|letzten|vorigen) jahrhundert|in the (?:\p{L}+ )?(?:19[0-9]0s|20[01]0s|fifties|sixties|seventies|eighties|nineties)|unter (?:der|dem) (?:vorgänger|vorigen|früheren)\w*|amtsvorgänger\w*|vorgänger(?!regierung|version|abkommen|vertrag)\w*|predecessor)\b/u;

/**
 * Date of what a sentence tells. A weekday means the last one before publication; "gestern", "yesterday", "last week" count back; an explicit
 * date or month counts as written, the year being the article's or the one before. Without any, the article's date.
 */
export function readSaidOn(sentence: string, publishedAt: string): SaidOn {
  const published = new Date(publishedAt);
  const text = spellDates(sentence.toLowerCase());
  const named = explicitDate(text.replace(effect, ''), published) ?? relativeDate(text, published);
  if (named === null) {
    const precision = /T00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$/.test(publishedAt) || publishedAt.length === 10 ? 'day' : 'minute';
    return { iso: published.toISOString(), basis: 'published', precision, daysAgo: 0 };
  }
  const { at, precision } = named;
  const daysAgo = Math.max(0, Math.round((published.getTime() - at.getTime()) / dayMs));
  return { iso: at.toISOString(), basis: 'text', precision, daysAgo };
}

/** True when the words speak of a time long past: an earlier year, "vor drei Jahren", "last year", "einst". Of what is still to come a month without its year is none. */
export function speaksOfPast(text: string, publishedAt: string, isToCome = false): boolean {
  const lower = spellDates(text.toLowerCase()).replace(compared, '');
  if (past.test(thisWeek.test(lower) ? lower.replace(everyAfter, '') : lower) || /^\W*until (?:19|20)\d\d\b/.test(lower)) return true;
  if (isToCome && !yearAlone.test(lower)) return false;
  const published = new Date(publishedAt);
  const named = explicitDate(lower.replace(ahead, '').replace(effect, ''), published);
  return named !== null && published.getTime() - named.at.getTime() > longPastDays * dayMs;
}

/** "On Jan. 6", "on 6 January": as "on January 6". */
const spellDates = (text: string): string =>
  text
    .replace(short, (_, month: string) => `${monthsEn.find(name => name.startsWith(month))!} `)
    .replace(dayFirst, (_, day: string, month: string) => `${month} ${day}`);
const short = /\b(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)t?\.? (?=\d{1,2}\b)/g;

/** "| Anders als noch im Mai | hat Oslo zugestimmt": what the present is set against. */
const compared =
  /\banders als(?: noch| schon| bereits| zuletzt)*(?: im \p{L}+| vor (?:\p{L}+ )?(?:jahren?|monaten?|wochen?)| (?:im jahr )?(?:19|20)\d\d)\b(?! \p{L}*(?:angekündigt|beschlossen|gesagt|erklärt|versprochen))/gu;

/** "Said | on Tuesday, a year after | the war began": so long after something else, and this week. */
const thisWeek = /\b(?:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|today)\b/;
const after = '\\b(?:\\p{L}+ )?(?:years?|months?|decades?) after\\b';
const everyAfter = new RegExp(after, 'gu');
const occasion = new RegExp(`${after}[^,]*,(?= \\S)`, 'iu');
/** "| Two months after the election, | Spain has dropped its veto": what news begins with that it follows. */
export const withoutOccasion = (words: string): string => words.replace(occasion, '');

/** "Had opposed it | until 2019 |", "bis 2019 abgelehnt": and no longer. */
export function isOverSince(words: string, publishedAt: string): boolean {
  const year = /\b(?:(?:until|till) ((?:19|20)\d\d)\W*$|bis ((?:19|20)\d\d) \p{L}+\W*$)/u.exec(words);
  return year !== null && Number(year[1] ?? year[2]) < new Date(publishedAt).getUTCFullYear();
}

/** So long ago is no news. */
const longPastDays = 45;
export const isLongPast = ({ daysAgo }: SaidOn): boolean => daysAgo > longPastDays;

const anyMonth = [...monthsDe, ...monthsEn].join('|');
const dayFirst = new RegExp(`\\b(\\d{1,2}) (${monthsEn.filter(month => month !== 'march' && month !== 'may').join('|')})\\b`, 'gu');
const dayAndMonth = new RegExp(`\\b(\\d{1,2})\\. (${monthsDe.join('|')})(?: (\\d{4}))?`, 'u');
const monthAndDay = new RegExp(`\\b(${monthsEn.join('|')}) (\\d{1,2})\\b(?:,? (\\d{4}))?`, 'u');
const monthAlone = new RegExp(
  `\\b(?:im|in|of|anfang|ende|mitte|early|late|mid-?) (?:early |late |mid-?)?(${anyMonth})\\b(?: (\\d{4}))?`,
  'u',
);
/** "Wants it to go on until July 17", "ab dem 1. Juni": from or up to a day without its year, which mostly lies ahead. */
const ahead = new RegExp(
  `\\b(?:(?:until|till|by|from|as of|starting)(?: on)? (?:${monthsEn.join('|')}) \\d{1,2}|(?:bis|ab|zum)(?: zum| dem)? \\d{1,2}\\. (?:${monthsDe.join('|')}))\\b(?!,? \\d{4})`,
  'gu',
);
/** "Mit Wirkung vom 1. Januar", "effective January 1": from when something counts, which is not when it was done. */
const effect = new RegExp(
  `\\b(?:(?:mit wirkung|rückwirkend) (?:ab |zum |vom |ab dem )\\d{1,2}\\. (?:${monthsDe.join('|')})|(?:effective|retroactive)(?: from| as of| to)? (?:${monthsEn.join('|')}) \\d{1,2})\\b`,
  'gu',
);
const yearAlone =
  /(?<![\d.,€$-])(?<!seit |since |until |by |ab |from |von |vor |aus |nach |of |before |after |its |the |jahres |jahr )\b(19\d\d|20\d\d)\b(?! (?:euro|dollar|soldat|menschen|people|troops|million|km|men|border|deal|agreement|accord|nuclear|election|treaty|abkommen|level|target|summit|law|pact))/u;

function explicitDate(text: string, published: Date): Dated | null {
  const dayMonth = dayAndMonth.exec(text);
  if (dayMonth) return known('day', dateOf(monthsDe.indexOf(dayMonth[2]!), Number(dayMonth[1]), dayMonth[3], published));
  const monthDay = monthAndDay.exec(text);
  if (monthDay) return known('day', dateOf(monthsEn.indexOf(monthDay[1]!), Number(monthDay[2]), monthDay[3], published));
  const month = monthAlone.exec(text);
  if (month) {
    const index = monthsDe.indexOf(month[1]!) >= 0 ? monthsDe.indexOf(month[1]!) : monthsEn.indexOf(month[1]!);
    return known('month', dateOf(index, undefined, month[2], published));
  }
  const bare = yearAlone.exec(text);
  if (bare && Number(bare[1]) < published.getUTCFullYear()) return known('year', new Date(Date.UTC(Number(bare[1]), 6, 1)));
  return null;
}

const known = (precision: Precision, at: Date | null): Dated | null => at && { at, precision };

/** The last such day or month on or before publication, when no year is written; future dates are no date of speech. */
function dateOf(month: number, day: number | undefined, writtenYear: string | undefined, published: Date): Date | null {
  const year = writtenYear ? Number(writtenYear) : published.getUTCFullYear();
  const build = (inYear: number) => new Date(Date.UTC(inYear, month, day ?? 15, 12));
  let date = build(year);
  if (day === undefined && month === published.getUTCMonth() && year === published.getUTCFullYear()) return published;
  if (!writtenYear && date.getTime() > published.getTime() + 2 * dayMs) date = build(year - 1);
  if (!writtenYear && published.getTime() - date.getTime() > 320 * dayMs) return null;
  return date.getTime() > published.getTime() + dayMs ? null : date;
}

const weekday =
  /\b(?:am |on |(?:der |die )?nacht (?:auf|zum) |vom )(sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sunday|monday|tuesday|wednesday|thursday|friday|saturday)(?:abend|morgen|nachmittag|mittag|nacht|vormittag)?/u;

/** "Will die Zölle | am Freitag | aufheben": of what is still to come the day is when it is to be done, and not when that was said. */
export const withoutWeekday = (text: string): string => text.replace(new RegExp(weekday, 'giu'), '');

function relativeDate(text: string, published: Date): Dated | null {
  const back = (days: number, precision: Precision = 'day') => ({ at: new Date(published.getTime() - days * dayMs), precision });
  if (/\b(?:vorgestern)\b/u.test(text)) return back(2);
  if (/\b(?:gestern|tags zuvor|am vortag|yesterday|the day before|a day earlier)\b/u.test(text)) return back(1);
  if (
    /\b(?:in der (?:vergangenen|vorigen|letzten) woche|vergangene woche|letzte woche|vorige woche|last week|a week (?:ago|earlier))\b/u.test(
      text,
    )
  )
    return back(7, 'week');
  if (/\b(?:im (?:vergangenen|vorigen|letzten) monat|last month)\b/u.test(text)) return back(30, 'month');
  const day = weekday.exec(text);
  if (!day) return null;
  const distance = (published.getUTCDay() - weekdays[day[1]!]! + 7) % 7;
  return distance === 0 ? null : back(distance);
}
