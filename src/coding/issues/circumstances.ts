import { isCircumstance } from '../../language/en/circumstanceNouns.ts';
import type { Token } from '../../language/types.ts';
import { datedOn } from './openLabel.ts';

/** "The levy | under a deal reached in Brussels |": by what, and no part of a name. */
export const opensGround = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'under' &&
  /^an?$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:deal|agreement|accord|compromise|settlement)$/.test(tokens[at + 2]?.lower ?? '');

/** "The levy | at this stage", "| on Monday", "| in May", "| for years": when, and no part of a name. */
export function opensTime(tokens: readonly Token[], at: number): boolean {
  const [prep, next, last] = [at, at + 1, at + 2].map(index => tokens[index]?.lower ?? '');
  if (/^(?:at|in|on|under)$/.test(prep!) && isOccasion(tokens, at + 1)) return true;
  if (prep === 'for' && next === 'the' && tokens[at + 3]?.lower === 'time') return true; // "for the first time"
  if (prep === 'at') return /^(?:this|that|the|present)$/.test(next!) && /^(?:stage|point|time|moment)$/.test(last!);
  if (prep === 'for') return /^(?:now|years|months|weeks|decades|good)$/.test(next!);
  return /^(?:on|in)$/.test(prep!) && (datedOn.test(next!) || /^(?:19|20)\d\d$/.test(next!));
}

/** "The levy | at the request of Sweden |", "| with a heavy heart", "| in no uncertain terms": how, and no part of a name. */
export function opensManner(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.pos !== 'ADP') return false;
  let head = at + 1;
  while (head < at + 6 && /^(?:DET|ADJ|PRON|PROPN|PART|NUM|NOUN|ADV)$/.test(tokens[head]?.pos ?? '')) {
    if (tokens[head]!.pos === 'NOUN' && tokens[head + 1]?.pos !== 'NOUN') return isCircumstance(tokens[at]!.lower, tokens[head]!.lemma);
    head++;
  }
  return false;
}

/** "Cast doubt on the levy | at an emergency session |", "| in a tense exchange |", "| in remarks to reporters", "| under any circumstances": where, when or how it was said. */
function isOccasion(tokens: readonly Token[], from: number): boolean {
  if (/^(?:seat|place|part|role|presence|participation)$/.test(tokens[from - 2]?.lemma ?? '')) return false; // "a seat at the talks"
  let head = from;
  const goesOn = (token: Token | undefined) =>
    /^(?:DET|ADJ|PRON|PROPN|PART|NUM|NOUN)$/.test(token?.pos ?? '') || token?.morph.form === 'part1'; // "the coming weeks"
  while (head < from + 6 && goesOn(tokens[head + 1])) head++;
  const { lemma } = tokens[head] ?? { lemma: '' };
  const isOpened = /^(?:a|an|the|this|last|its|their|any|no)$/.test(tokens[from]?.lower ?? '');
  return (isOpened && occasions.test(lemma)) || bareOccasions.test(lemma);
}

const occasions =
  /^(?:meeting|summit|conference|session|speech|interview|hearing|briefing|rally|ceremony|statement|letter|address|exchange|press|news|gathering|podcast|tweet|post|phone|video|sideline|circumstance|form|weekend|week|month|day|visit|event|front)$/;
const bareOccasions = /^(?:remark|talk|parliament|exchange|front|public|private)$/;
