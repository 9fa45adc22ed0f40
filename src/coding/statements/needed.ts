import type { Clause, Phrase } from '../../language/types.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { predicateCue } from '../cues/evaluations.ts';
import { complements } from '../cues/scope.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { openChild } from '../targets/openChild.ts';
import { childTargets, ownTarget } from '../targets/targets.ts';

/** "Nothing short of a ban would do", "only a treaty will help": that alone is wanted. True when a statement was made. */
export function readOnlyThis(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis } = context.reading;
  const { verb, subject, tokens: own } = clause;
  if (analysis.language !== 'en' || !subject || !/^(?:do|suffice|satisfy|help|work|serve)$/.test(verb?.lemma ?? '')) return false;
  const opening = own.slice(0, 3).map(at => analysis.tokens[at]!.lower);
  if (clause.negated || !/^(?:(?:nothing|none) (?:but |except |short of$|less than$)|only )/.test(opening.join(' '))) return false;
  const behind = own.find(at => /^(?:of|than|but|except|only)$/.test(analysis.tokens[at]!.lower))!;
  const phrase = phraseFrom(context.reading, behind + 1);
  const target = childTargets(context, clause)[0] ?? (phrase && openTarget(context, phrase, clause, 0.55));
  if (target) emit(context, clause, null, speakers, 1, { ...target, reasons: [...target.reasons, 'nothing else would do'] });
  return target !== null;
}

/**
 * "Anything short of a levy is unacceptable", "anything less than a levy would be a betrayal": that alone will do. True when a statement was made.
 */
export function readNothingLess(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  const first = clause.tokens.find(at => !/^(?:PUNCT|SCONJ)$/.test(analysis.tokens[at]!.pos)) ?? -1;
  const words = [0, 1, 2].map(step => analysis.tokens[first + step]?.lower ?? '').join(' ');
  const isAnything = /^anything (?:short of|less than|other than|but)\b/.test(words);
  if (analysis.language !== 'en' || clause.conditional || !(isAnything || /^nothing (?:short of|less than|other than|but)\b/.test(words)))
    return false;
  const verdict =
    findCues(analysis, clause, cues).find(({ via, cue }) => via === 'predicate' && cue.polarity !== 0) ?? lastVerdict(context, clause);
  if (!verdict || verdict.cue.polarity < 0 !== isAnything) return false;
  const behind = first + (/ (?:of|than)$/.test(words) ? 3 : 2);
  const [issue] = issuesIn(context, [clause]).filter(({ tokens }) => tokens[0]! >= behind);
  const phrase = phraseFrom(context.reading, behind);
  const target = issue
    ? { ...ownTarget(context, clause, issue, verdict), confidence: 0.65 }
    : phrase && openTarget(context, phrase, clause, 0.55);
  if (target) emit(context, clause, null, speakers, 1, { ...target, reasons: [...target.reasons, 'nothing less would do'] });
  return target !== null;
}

/** "Anything less than a levy was unacceptable" read as one phrase without a verb: its last word judges. */
function lastVerdict({ reading: { analysis, cues } }: Context, { tokens }: Clause): CueMatch | undefined {
  const last = tokens.findLast(at => analysis.tokens[at]!.pos !== 'PUNCT');
  const cue = last === undefined ? null : predicateCue(analysis.tokens[last]!, cues);
  const isDenied = tokens.some(at => /^(?:not|n[’']t)$/.test(analysis.tokens[at]!.lower));
  return cue && !isDenied ? { cue, text: analysis.tokens[last!]!.text, tokens: [last!], via: 'predicate' } : undefined;
}

/** What there is none of where a thing is not wanted. */
const grounds = /^(?:need|justification|reason|case|basis|call|excuse|rationale|cause|ground|grounds|room|place|point|legitimacy|mandate)$/;
const times = /^(?:time|moment|hour|place)$/;

/**
 * "There is no need for the levy", "now is not the time for a levy", "the time has come to drop the levy": what a speaker says to be uncalled for, or due. True when
 * a statement was made.
 */
export function readNeeded(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis } = context.reading;
  const { verb, subject, predicate, obliques } = clause;
  if (analysis.language !== 'en' || !verb || clause.conditional) return false;
  const lemmaOf = (phrase: Phrase | null) => (phrase ? analysis.tokens[phrase.head]!.lemma : '');
  const exists = verb.lemma === 'be' && clause.tokens.some(at => analysis.tokens[at]!.lower === 'there');
  const isTime =
    verb.lemma === 'be' && times.test(lemmaOf(predicate)) && /^(?:the|right|wrong)$/.test(analysis.tokens[predicate!.tokens[0]!]!.lower);
  const hasCome = /^(?:come|arrive)$/.test(verb.lemma) && times.test(lemmaOf(subject)) && !clause.negated;
  const none = exists && clause.negated && grounds.test(lemmaOf(subject));
  if (!none && !(isTime && clause.negated) && !hasCome) return false;
  const sign = hasCome ? 1 : -1;
  const child = complements(context, clause).find(({ kind }) => kind === 'infinitive');
  const thing = obliques.find(({ prep }) => prep === 'for')?.phrase;
  const target = child ? openChild(context, child, speakers) : thing ? openTarget(context, thing, clause, 0.55) : null;
  if (target)
    emit(context, clause, null, speakers, sign, {
      ...target,
      reasons: [...target.reasons, hasCome ? 'is said to be due' : 'is said to be uncalled for'],
    });
  return target !== null;
}
