import type { Clause } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import { findCues } from '../cues/cues.ts';
import { type Context, emit, issuesIn, note } from '../draft.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget } from '../targets/targets.ts';

const holding = /^(?:hold|consider|believe|deem|judge|think|find|reckon|feel|declare|pronounce|know|understand|take)$/;

/**
 * "Held the levy | to be the wrong instrument |", "continued | to consider it | to be unfair |": what somebody holds a thing to be is what they think of it. True also
 * where no side comes of it, since nothing is held that way.
 */
export function readHeldToBe(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { reading } = context;
  const { analysis, cues } = reading;
  if (analysis.language !== 'en' || !clause.verb || clause.verb.passive) return false;
  const inner = /^(?:continue|go on)$/.test(clause.verb.lemma) ? infinitiveOf(context, clause, 'any') : clause;
  if (!inner?.verb || !holding.test(inner.verb.lemma)) return false;
  const [object] = inner.objects;
  const being = infinitiveOf(context, inner, 'be') ?? infinitiveOf(context, clause, 'be');
  if (!object || !being?.predicate || being.tokens[0] !== object.tokens.at(-1)! + 1) return false;
  const found = findCues(analysis, being, cues).find(
    ({ via, cue }) => via !== 'verb' && cue.polarity !== 0 && cue.about.includes('subject'),
  );
  if (!found && inner.verb.lemma === 'hold') note(context, clause, 'what it is held to be takes no side');
  if (!found) return inner.verb.lemma === 'hold';
  const against = found.cue.polarity < 0 !== (negates(analysis, being, found.tokens) !== clause.negated);
  const [match] = issuesIn(context, [inner]);
  const target = match ? ownTarget(context, inner, match, found) : openTarget(context, object, inner, 0.6);
  if (target) emit(context, clause, found, holders, against ? -1 : 1, { ...target, clause });
  return target !== null;
}

const infinitiveOf = ({ reading: { children } }: Context, { id }: Clause, lemma: 'any' | 'be'): Clause | undefined =>
  children[id]!.find(({ kind, verb }) => kind === 'infinitive' && (lemma === 'any' || verb?.lemma === lemma));
