import type { Clause } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { openTarget, pointUnsaid } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';

/** Refusals in a few words, which name nothing. */
const refusals =
  /^(?:(?:certainly|absolutely|definitely|of course|probably|obviously) not|not (?:with (?:us|me)|on (?:my|our) watch|in (?:my|our) lifetimes?|a chance)|no way|over (?:my|our) dead bod(?:y|ies)|under no circumstances)$/;

/**
 * Rule "quoted answer": "“Yes to the levy, no to delays,” Rey wrote", "“Not with us,” the minister said": words without a verb that somebody says of what they name, or
 * of what was asked. True when a statement was made.
 */
export function readQuotedAnswer(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis } = context.reading;
  if (analysis.language !== 'en' || clause.verb || clause.quote < 0 || speakers.length === 0) return false;
  const words = clause.tokens.map(at => analysis.tokens[at]!).filter(({ pos }) => pos !== 'PUNCT');
  if (refusals.test(words.map(({ lower }) => lower).join(' '))) {
    const target = pointUnsaid(context, clause, 'answer');
    if (target) emit(context, clause, null, speakers, -1, { ...target, reasons: [...target.reasons, 'refused in a few words'] });
    return target !== null;
  }
  const before = context.drafts.length;
  for (const { lower, index } of words) {
    const phrase = /^(?:yes|no)$/.test(lower) && analysis.tokens[index + 1]?.lower === 'to' ? phraseFrom(context.reading, index + 2) : null;
    const target = phrase && context.reading.scan.byToken.get(phrase.head) === undefined ? openTarget(context, phrase, clause, 0.6) : null;
    if (target)
      emit(context, clause, null, speakers, lower === 'no' ? -1 : 1, { ...target, reasons: [...target.reasons, `says ${lower} to it`] });
  }
  return context.drafts.length > before;
}
