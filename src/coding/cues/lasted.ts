import type { Clause } from '../../language/types.ts';
import { type Reading, textOfClause } from '../reading.ts';
import { isUnderFormer } from './underFormer.ts';

/**
 * "Monatelang hatte Schweden sie abgelehnt", "hatte zwei Jahre lang darauf bestanden", "| until the summer | its ministers had ruled it out": what went on until the
 * news, in the pluperfect. Behind the verb, until when may be what somebody had asked for.
 */
export const lasted =
  /\b(?:(?:tage|wochen|monate|jahre|jahrzehnte)lang|(?:tage|wochen|monate|jahre|jahrzehnte|jahr|monat) (?:lang|über)|(?<!\b(?:so|schon|seit) )lange(?: zeit)?|bis (?:zuletzt|vor kurzem|dahin))\b|^\W*(?:bis|until|till|up to|up until)\b|\bfor (?:\w+ )?(?:weeks|months|years|decades|generations|a long time)\b/i;

/** "Used | to back the levy |", "“| We were against it |, but now …”": held until the news, and no longer. */
export const isHeldThen = (reading: Reading, clause: Clause): boolean =>
  isUsedTo(clause) ||
  (clause.quote >= 0 && isHeldByUs(reading, clause)) ||
  (/^(?:past|pluperfect)$/.test(clause.verb?.tense ?? '') && isUnderFormer(reading, clause));

/**
 * What speakers say of themselves in their own words is not shifted back: to be against or not to want is past where the verb is, unless it has been so all along; to
 * have voted or refused is news, and so is to have opposed something, where nothing is set against it.
 */
function isHeldByUs(reading: Reading, clause: Clause): boolean {
  const words = textOfClause(reading, clause);
  if (clause.verb?.tense !== 'past' || allAlong.test(words)) return false;
  const behind = reading.analysis.text.slice(clause.end, clause.end + farthestTurn);
  return ofMind.test(words) || (opposing.test(words) && /[.,;]["”]? ["“]?(?:but|yet|now|today)\b/i.test(words.slice(-2) + behind));
}

const allAlong = /\b(?:always|never|ever|all along|(?:from|since) the|until|still|right|wrong)\b/i;
const ofMind =
  /^\W*(?:\w+ ){0,2}(?:we|i) (?:(?:was|were)(?: not|n't)? (?:\w+ly )?(?:against|reluctant|hesitant|opposed|sceptical|skeptical|in favou?r|wary|unsure|undecided|unconvinced|doubtful|lukewarm)\b|(?:did not|didn't) (?:\w+ )?(?:want|like|favou?r|support|believe in|care for)\b|had (?:\w+ ){0,2}(?:doubts|reservations|objections|misgivings|qualms)\b)/i;
const opposing = /^\W*(?:\w+ ){0,2}(?:we|i) (?:\w+ly )?(?:opposed|favou?red|disliked|doubted|resisted|supported|backed)\b/i;
/** How far behind a clause, past the words that tell who says so, the turn of the sentence is looked for. */
const farthestTurn = 70;

const isUsedTo = ({ verb, objects }: Clause): boolean =>
  verb?.lemma === 'use' && verb.tense === 'past' && !verb.passive && objects.length === 0;
