import { wishing } from '../../language/en/words.ts';
import type { Analysis, Clause, Phrase } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import type { CueMatch } from './cues.ts';

/** "Wants the troops | out of Chad", "would like to see them | gone": the word that says so; null where nothing of the kind is wished. */
export function wishedAway({ reading: { analysis } }: Context, { objects, verb, negated, kind }: Clause, { via }: CueMatch): string | null {
  const object = objects.at(-1);
  const isOut = object !== undefined && isPutOut(analysis, object); // "the levy | out before the vote |" is one phrase to the parser
  const last = (isOut ? object.head : object?.tokens.at(-1)) ?? (kind === 'relative' ? verb?.head : undefined); // "an agency Israel wants | gone |"
  if (analysis.language !== 'en' || via !== 'verb' || negated || last === undefined || !wishing.has(verb?.lemma ?? '')) return null;
  const next = analysis.tokens[last + 1]?.lower ?? '';
  return /^(?:out|gone|away)$/.test(next) || (next === 'off' && /^(?:the|its|their)$/.test(analysis.tokens[last + 2]?.lower ?? ''))
    ? next
    : null;
}

/** "The levy | out | by May", "| out | of the way"; a "way out" is a thing, and so is what begins with one ("out of court"). */
const isPutOut = ({ tokens }: Analysis, { head, tokens: own }: Phrase): boolean =>
  own.includes(head + 1) &&
  tokens[head + 1]!.lower === 'out' &&
  /^(?:before|by|within|of|as|in|this|next|$)$/.test(own.includes(head + 2) ? tokens[head + 2]!.lower : '') &&
  !/^(?:way|opt|carve|time|phase|pull|buy)$/.test(tokens[head]!.lemma);

/** "Sähe die Maut lieber heute als morgen | abgeschafft": what is gladly seen is that it is ended. */
export function seenEnded({ reading: { analysis, cues } }: Context, { tokens: own, verb }: Clause, { via, text }: CueMatch): string | null {
  if (analysis.language !== 'de' || via !== 'idiom' || !/\bsehen\b/.test(text) || verb?.lemma !== 'sehen') return null;
  const isEnded = (at: number) =>
    analysis.tokens[at]!.morph.form === 'part2' && (cues.verbs.get(analysis.tokens[at]!.lemma) ?? []).some(({ polarity }) => polarity < 0);
  const ended = own.find(at => !verb.tokens.includes(at) && isEnded(at));
  return ended === undefined ? null : analysis.tokens[ended]!.lower;
}
