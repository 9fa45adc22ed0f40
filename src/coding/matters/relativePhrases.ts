import type { Clause, Phrase } from '../../language/types.ts';
import { isInWhich } from '../cues/inWhich.ts';
import { relativeNoun } from '../cues/targetPhrases.ts';
import type { Context } from '../draft.ts';

/** "a decision that the United Nations welcomed", "the treaty, which Norway calls a mistake": the noun for the pronoun. */
export function withRelative(context: Context, clause: Clause, phrases: Phrase[]): Phrase[] {
  const { tokens } = context.reading.analysis;
  const isPronoun = (at: number) =>
    /^(?:which|that)$/.test(tokens[at]!.lower) && !(clause.verb && clause.predicate && at > clause.verb.head); // "called | that | a mistake"
  if (isInWhich(context.reading.analysis, clause)) return phrases.filter(({ head }) => !isPronoun(head));
  const relative = phrases.findIndex(({ head }) => isPronoun(head));
  const opens = clause.kind === 'relative' ? clause.link : tokens[clause.tokens[0]!]!.lower === 'which' ? 'which' : '';
  if (relative < 0 && (phrases.length > 0 || !/^(?:that|which)$/.test(opens ?? ''))) return phrases;
  const noun = relativeNoun(context, clause);
  if (noun && clause.subject?.head === noun.head && !clause.verb?.passive) return phrases; // "the five | that voted against |"
  return phrases.toSpliced(Math.max(0, relative), relative < 0 ? 0 : 1, ...(noun ? [noun] : []));
}
