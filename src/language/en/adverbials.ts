import type { Token } from '../types.ts';
import { isMeasure, measureBehind, measureOfLateness } from './measures.ts';
import { attach, type Forest } from './tree.ts';

/** Adverbs of several words that the parser takes for something else. Those with `no` deny the clause. */
const adverbials = [
  'by no means',
  'by no stretch',
  'under no circumstances',
  'in no way',
  'on no account',
  'at no point',
  'at no time',
  'not by any means',
  'in no uncertain terms',
  'not least',
  "to nobody 's surprise",
  'to nobody ’s surprise',
  "to no one 's surprise",
  'to no one ’s surprise',
  'in principle',
  'in effect',
  'once again',
  'once more',
  'yet again',
  'for now',
  'for the time being',
  'for the moment',
  'at present',
  'at this stage',
  'at least',
  'in turn',
  'for one',
  'of late',
  'in private',
  'in public',
  'by contrast',
  'as well',
  'at once',
  'at last',
  'at length',
  'in vain',
  'into law',
  'on the spot',
  'right away',
  'straight away',
  'without delay',
  'without hesitation',
  'needless to say',
  'as so often',
  'as ever',
  'as always',
  'as usual',
  'to be sure',
  'if need be',
  'by and large',
  'for his part',
  'for her part',
  'for its part',
  'for their part',
  'tooth and nail',
  'root and branch',
  'hook , line and sinker',
  'lock , stock and barrel',
  'body and soul',
  'once and for all',
  'across the board',
  'through thick and thin',
  'line by line',
  'word for word',
  'hands down',
  'to a man',
  'to a woman',
  'to the last',
  'to the hilt',
  'to this day',
  'more than ever',
  'as much as ever',
  'as firmly as ever',
  'as a matter of course',
  'as a matter of principle',
  'as a matter of urgency',
  'whatever the cost',
  'at whatever cost',
  'come what may',
  'all the same',
  'at long last',
  'in the end',
  'off the record',
  'off its own bat',
  'of its own accord',
  'of its own free will',
  'for good measure',
  'with all the means at its disposal',
  'that same day',
  'that same evening',
  'that same night',
  'in a matter of hours',
  'in a matter of days',
  'in a matter of weeks',
].map(text => text.split(' '));
const byOpener = new Map<string, string[][]>();
for (const words of adverbials) byOpener.set(words[0]!, [...(byOpener.get(words[0]!) ?? []), words]);
/** Those whose `no` or `not` denies nothing. */
const emphatic = /^(?:in no uncertain terms|not least|to no.*surprise)$/;

/** Does such an adverb begin at a place of the text? */
export const opensAdverbial = (tokens: readonly Token[], at: number): boolean =>
  byOpener.get(tokens[at]!.lower)?.some(each => each.every((word, order) => tokens[at + order]?.lower === word)) === true;

/** Places in the tokens of a unit that belong to such adverbs; the parser reads the rest. */
export function findAdverbials(tokens: Token[], unit: number[]): number[][] {
  const first = Math.max(dayFirst(tokens, unit), newcomer(tokens, unit, 0), muchTo(tokens, unit, 0));
  const found: number[][] = first > 0 ? [unit.slice(0, first)] : [];
  for (let at = Math.max(1, first); at < unit.length - 1; at++) {
    const words = byOpener
      .get(tokens[unit[at]!]!.lower)
      ?.find(each => each.every((word, order) => tokens[unit[at + order] ?? -1]?.lower === word));
    if (words === undefined) {
      const own = isFloating(tokens, unit, at) ? 1 : Math.max(...aparts.map(apart => apart(tokens, unit, at)));
      if (own > 0) found.push(unit.slice(at, at + own));
      at += Math.max(0, own - 1);
      continue;
    }
    found.push(unit.slice(at, at + words.length));
    at += words.length - 1;
  }
  return found;
}

/** `Malta and Cyprus are both against it`, `have all signed`: a quantifier of the subject that stands behind the verb misleads the parser. */
const isFloating = (tokens: Token[], unit: number[], at: number): boolean =>
  /^(?:both|all|each)$/.test(tokens[unit[at]!]!.lower) &&
  /^(?:are|were|have|had|will|would)$/.test(tokens[unit[at - 1]!]!.lower) &&
  /^(?:ADP|ADJ|VERB)$/.test(tokens[unit[at + 1]!]!.pos);

const isVerb = (token: Token | undefined): boolean => token !== undefined && /^(?:VERB|AUX)$/.test(token.pos) && token.morph.form === 'fin';
const days = /^(?:yesterday|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** `The government | yesterday | defended it`, `Norway | on Monday | rejected it`: when, between the subject and its verb; the number of its words, or 0. */
function timeBefore(tokens: Token[], unit: number[], at: number): number {
  const token = (order: number) => tokens[unit[at + order] ?? -1];
  const length = token(0)!.lower === 'on' && token(1) ? 2 : 1;
  const isSubject = /^(?:NOUN|PROPN|PRON)$/.test(token(-1)!.pos) || token(-1)!.lower === ')';
  return isSubject &&
    days.test(token(length - 1)!.lower) &&
    isVerb(token(length)) &&
    !unit.slice(0, at).some(index => isVerb(tokens[index]))
    ? length
    : 0;
}

/** `Recognising it | before it exists | would be a mistake`: when what opens the sentence would be done, before its verdict; the number of words, or 0. */
function inSubject(tokens: Token[], unit: number[], at: number): number {
  const token = (order: number) => tokens[unit[at + order] ?? -1];
  if (!/^(?:before|until|while|when|as)$/.test(token(0)!.lower) || tokens[unit[0]!]!.morph.form !== 'part1') return 0;
  const end = [2, 3, 4, 5, 6, 7, 8].find(
    order => /^(?:would|will|could|is|was)$/.test(token(order)?.lower ?? '') && token(order)!.pos === 'AUX',
  );
  if (end === undefined) return 0;
  const inner = unit.slice(at, at + end).map(index => tokens[index]!);
  return inner.filter(isVerb).length === 1 && !inner.some(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ') ? end : 0;
}

/** `| On Monday | the government in Oslo rejected it`: when, and no comma behind it; the number of its words, or 0. */
function dayFirst(tokens: Token[], unit: number[]): number {
  const token = (order: number) => tokens[unit[order] ?? -1];
  const length = /^(?:on|by|until|since)$/.test(token(0)?.lower ?? '') ? 2 : 1;
  const part = /^(?:morning|evening|afternoon|night)$/.test(token(length)?.lower ?? '') ? 1 : 0;
  const next = token(length + part);
  const isName = next?.pos === 'PROPN' && token(length + part + 1)?.pos !== 'PUNCT'; // "on Monday | Larsen rejected it"
  return days.test(token(length - 1)?.lower ?? '') && (next?.pos === 'DET' || isName) ? length + part : 0;
}

/** `| Newly elected | President Milei`, `the | recently appointed | minister`: since when somebody is it; the number of its words, or 0. */
function newcomer(tokens: Token[], unit: number[], at: number): number {
  const [when, since, whom] = [0, 1, 2].map(order => tokens[unit[at + order] ?? -1]);
  const isSince =
    /^(?:newly|recently|freshly)$/.test(when!.lower) &&
    /^(?:re-?)?(?:elected|appointed|installed|inaugurated|formed|sworn-in)$/.test(since?.lower ?? '');
  return isSince && /^(?:ADJ|PROPN|NOUN)$/.test(whom?.pos ?? '') ? 2 : 0;
}

/** `, | much | to the annoyance of Sweden`, `, | very much | to its relief`: how much it pleases or not; the number of its words, or 0. */
function muchTo(tokens: Token[], unit: number[], at: number): number {
  const token = (order: number) => tokens[unit[at + order] ?? -1];
  const length = /^(?:very|so|rather)$/.test(token(0)!.lower) ? 2 : 1;
  const isMuch = /^(?:much|greatly|largely)$/.test(token(length - 1)?.lower ?? '') && /^[,–—-]?$/.test(token(-1)?.text ?? '');
  return isMuch && token(length)?.lower === 'to' && /^(?:DET|PRON|PROPN)$/.test(token(length + 1)?.pos ?? '') ? length : 0;
}

/** `has | , all the same, | asked`, `did | , on the other hand, | favour`: a few words between commas right behind an auxiliary; the number with the commas, or 0. */
function parenthesis(tokens: Token[], unit: number[], at: number): number {
  if (tokens[unit[at]!]!.text !== ',' || tokens[unit[at - 1]!]!.pos !== 'AUX') return 0;
  const end = unit.findIndex((index, order) => order > at + 1 && tokens[index]!.text === ',');
  const inner = end < 0 || end - at > 6 ? [] : unit.slice(at + 1, end);
  const isAside = inner.length > 0 && inner.every(index => /^(?:ADP|ADV|DET|NOUN|ADJ|PRON|PART|SCONJ)$/.test(tokens[index]!.pos));
  return isAside && /^(?:VERB|ADV|ADJ)$/.test(tokens[unit[end + 1] ?? -1]?.pos ?? '') ? end - at + 1 : 0;
}

/** What else stands apart at a place in the unit: the number of its words, or 0. */
const aparts = [timeBefore, parenthesis, inSubject, newcomer, measureBehind, measureOfLateness, muchTo];

/** Hangs them into the tree: on the verb or adjective behind them, else on what the word behind them hangs on. */
export function hangAdverbials(forest: Forest, unit: number[], found: number[][]): void {
  const taken = new Set(found.flat());
  for (const words of found) {
    const isBehind = forest.tokens[words.at(-1)!]!.lower === 'law'; // `signed | into law | a bill`
    const beside =
      (isBehind ? unit.findLast(index => index < words[0]! && !taken.has(index)) : undefined) ??
      unit.find(index => index > words.at(-1)! && !taken.has(index)) ??
      unit.findLast(index => index < words[0]! && !taken.has(index));
    if (beside === undefined) continue;
    const isHead = /^(?:VERB|ADJ)$/.test(forest.tokens[beside]!.pos) || forest.heads[beside]! < 0;
    const head = isMeasure(forest.tokens[words.at(-1)!]!) ? verbAbove(forest, beside) : isHead ? beside : forest.heads[beside]!;
    const text = words.map(index => forest.tokens[index]!.lower).join(' ');
    const core = emphatic.test(text)
      ? words.at(-1)!
      : (words.find(index => /^(?:no|not)$/.test(forest.tokens[index]!.lower)) ??
        words.find(index => forest.tokens[index]!.pos !== 'PUNCT') ??
        words[0]!);
    attach(forest, core, head, 'advmod');
    for (const index of words) if (index !== core) attach(forest, index, core, 'fixed');
  }
}

/** The verb that a word is part of what hangs on it, else the root. */
function verbAbove({ heads, tokens }: Forest, index: number): number {
  let at = index;
  while (tokens[at]!.pos !== 'VERB' && heads[at]! >= 0) at = heads[at]!;
  return at;
}
