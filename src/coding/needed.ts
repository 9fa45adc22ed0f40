import type { Clause, Phrase } from '../language/types.ts';
import { type Context, emit } from './draft.ts';
import type { Actor } from './names.ts';
import { phraseFrom } from './open.ts';
import { openChild } from './openChild.ts';
import { openTarget } from './pointBack.ts';
import { complements } from './scope.ts';
import { childTargets } from './targets.ts';

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
