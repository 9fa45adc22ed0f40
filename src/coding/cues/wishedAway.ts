import { wishing } from '../../language/en/words.ts';
import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import type { CueMatch } from './cues.ts';

/** "Wants the troops | out of Chad", "would like to see them | gone": the word that says so; null where nothing of the kind is wished. */
export function wishedAway({ reading: { analysis } }: Context, { objects, verb, negated, kind }: Clause, { via }: CueMatch): string | null {
  const last = objects.at(-1)?.tokens.at(-1) ?? (kind === 'relative' ? verb?.head : undefined); // "an agency Israel wants | gone |"
  if (analysis.language !== 'en' || via !== 'verb' || negated || last === undefined || !wishing.has(verb?.lemma ?? '')) return null;
  const next = analysis.tokens[last + 1]?.lower ?? '';
  return /^(?:out|gone|away)$/.test(next) || (next === 'off' && /^(?:the|its|their)$/.test(analysis.tokens[last + 2]?.lower ?? ''))
    ? next
    : null;
}

/** "Sähe die Maut lieber heute als morgen | abgeschafft": what is gladly seen is that it is ended. */
export function seenEnded({ reading: { analysis, cues } }: Context, { tokens: own, verb }: Clause, { via, text }: CueMatch): string | null {
  if (analysis.language !== 'de' || via !== 'idiom' || !/\bsehen\b/.test(text) || verb?.lemma !== 'sehen') return null;
  const isEnded = (at: number) =>
    analysis.tokens[at]!.morph.form === 'part2' && (cues.verbs.get(analysis.tokens[at]!.lemma) ?? []).some(({ polarity }) => polarity < 0);
  const ended = own.find(at => !verb.tokens.includes(at) && isEnded(at));
  return ended === undefined ? null : analysis.tokens[ended]!.lower;
}
