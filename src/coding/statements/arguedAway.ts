import { otherSide } from '../../domain/statement.ts';
import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import type { Context } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { clausesBeside } from '../reading.ts';
import { readHolders } from './holders.ts';
import { readMessage } from './messages.ts';
import { readPosition } from './positions.ts';

/**
 * Rule "argued away": "it would be a mistake to conclude | that Finland no longer favoured it |", "had never understood the argument | that it was unfair |", "there is nobody
 * in my party | who does not want it |": who will not have a thing said holds the contrary. True when the clause is one of these, whether or not a statement was made.
 */
export function readArguedAway(context: Context, clause: Clause): boolean {
  const { analysis, cues, discourse } = context.reading;
  const speaker = discourse.speakers[clause.id];
  if (analysis.language !== 'en' || clause.parent === null || !speaker?.known) return false;
  const around = analysis.clauses[clause.parent]!;
  const isOfNobody = /^(?:who|that)$/.test(analysis.tokens[clause.tokens[0]!]!.lower) && isNobodyOfOurs(context, around);
  if (!isOfNobody && !(clause.link === 'that' && clause.kind === 'complement' && isRejected(context, clause, around))) return false;
  const { length } = context.drafts;
  const holders: Actor[] = isOfNobody ? speaker.actors : readHolders(context, clause, discourse.subjects[clause.id]!);
  const isHeld = holders.length > 0 && readPosition(context, clause, findCues(analysis, clause, cues), holders);
  if (!isHeld && !isOfNobody) readMessage(context, clause, speaker.actors);
  for (const draft of context.drafts.slice(length)) {
    draft.stance = otherSide[draft.stance];
    draft.confidence = Math.min(draft.confidence, weakest);
    draft.reasons.push('argued away');
  }
  return true;
}

/** Who will not have a thing called bad does not praise it. */
const weakest = 0.55;

/** "There is no one in my government |", "not a single minister of ours". */
function isNobodyOfOurs({ reading: { analysis } }: Context, { verb, subject, tokens }: Clause): boolean {
  const words = tokens.map(at => analysis.tokens[at]!.lower).join(' ');
  return verb?.lemma === 'be' && subject !== null && nobodyOfOurs.test(words);
}
const nobodyOfOurs =
  /\bthere (?:is|'s|was) (?:no ?one|nobody|not (?:one|a single) \w+|no \w+) (?:in|on|of|among) (?:my|our) (?:\w+ )?(?:government|cabinet|party|coalition|country|delegation|team|ministry|parliament|group|side)\b/;

/** By a clause that calls it a mistake to think so, by words for not following an argument, or by "we cannot say". */
function isRejected({ reading }: Context, { tokens: [first] }: Clause, around: Clause): boolean {
  const { tokens, clauses } = reading.analysis;
  const { verb } = around;
  const lowerAt = (at: number): string => tokens[at]?.lower ?? '';
  if (!verb) return false;
  const judged = around.kind === 'infinitive' && around.parent !== null ? clauses[around.parent]! : null;
  if (judged?.predicate && concludes.test(verb.lemma)) return mistaken.test(lowerAt(judged.predicate.head)) && !judged.negated;
  const isArgument = claims.test(lowerAt(first! - 1)) || claims.test(lowerAt(first! - 2));
  if (around.negated && follows.test(verb.lemma) && isArgument) return true;
  const isOwn = clausesBeside(reading.analysis, around).every(({ question }) => !question) && around.quote >= 0;
  return around.negated && isOwn && verb.modal === 'can' && /^(?:say|claim|maintain|pretend)$/.test(verb.lemma);
}

const concludes = /^(?:conclude|think|believe|assume|suppose|imagine|infer|say|claim|suggest|pretend|argue)$/;
const mistaken =
  /^(?:mistake|wrong|error|mistaken|naive|incorrect|false|misleading|foolish|premature|absurd|nonsense|ridiculous|misguided|unfair)$/;
const follows = /^(?:understand|share|buy|accept|follow|believe|see|get|swallow)$/;
const claims =
  /^(?:argument|view|opinion|claim|idea|notion|belief|objection|criticism|charge|contention|assertion|reasoning|logic|fear|concern)$/;
