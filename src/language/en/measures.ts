import type { Token } from '../types.ts';
import { isFiniteVerb } from './aside.ts';

const spans = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnight|months?|years?|decades?)$/;
const anchors = /^(?:before|after|ahead|into|short)$/;
const distances = /^(?:later|earlier|beforehand|afterwards?|ago)$/;
const amounts =
  /^(?:an?|the|some|several|many|few|half|couple|of|dozen|mere|full|just|only|barely|less|more|than|almost|nearly|about|around)$/;
/** `two | business | days after`, `the | opening | hours before`: hours and days of a kind are no measure. */
const kinds = /^(?:business|office|calendar|school|peak|rush|election|market|man|.*ing)$/;

/** Does a word end such a measure? */
export const isMeasure = ({ lower }: Token): boolean => spans.test(lower) || distances.test(lower);

/**
 * `has lifted the ban | hours | before a deadline`, `agreed to the levy | a day | after Sweden`, `| weeks later |`: how long before or after, right behind a noun, which the
 * parser takes it to be part of; the number of its words, or 0.
 */
export function measureBehind(tokens: Token[], unit: number[], at: number): number {
  const token = (order: number) => tokens[unit[at + order] ?? -1];
  const before = token(-1)!;
  const isBehind = /^(?:NOUN|PROPN)$/.test(before.pos) && !kinds.test(before.lower) && !spans.test(before.lower);
  if (!isBehind || !unit.slice(0, at).some(index => isFiniteVerb(tokens[index]!))) return 0;
  let length = 0;
  while (length < 5 && (amounts.test(token(length)?.lower ?? '') || token(length)?.pos === 'NUM')) length++;
  if (!spans.test(token(length)?.lower ?? '')) return 0;
  const behind = token(length + 1)?.lower ?? '';
  if (distances.test(behind)) return length + 2;
  if (behind === 'ahead') return token(length + 2)?.lower === 'of' ? length + 1 : length + 2;
  return anchors.test(behind) ? length + 1 : 0;
}

/** `is | years | overdue`, `was | three months | late`: how much so, behind a form of be; the number of its words, or 0. */
export function measureOfLateness(tokens: Token[], unit: number[], at: number): number {
  const token = (order: number) => tokens[unit[at + order] ?? -1];
  if (token(-1)?.lemma !== 'be') return 0;
  let length = 0;
  while (length < 4 && (amounts.test(token(length)?.lower ?? '') || token(length)?.pos === 'NUM')) length++;
  return spans.test(token(length)?.lower ?? '') && /^(?:overdue|late)$/.test(token(length + 1)?.lower ?? '') ? length + 1 : 0;
}
