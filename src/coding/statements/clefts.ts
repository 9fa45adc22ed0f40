import type { Clause, Phrase } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import { findCues } from '../cues/cues.ts';
import { type Context, emit } from '../draft.ts';
import { openTarget } from '../matters/pointBack.ts';
import { childTargets } from '../targets/targets.ts';

/** Rule "what they want": "what Iceland wants is an end to the levy", "what it will not accept is a tax": the predicate is what the inner verb is about. */
export function readWhatWanted(context: Context, clause: Clause): boolean {
  const { analysis, cues, children, discourse } = context.reading;
  const { subject, predicate } = clause;
  if (analysis.language !== 'en' || !subject || !predicate || analysis.tokens[subject.head]!.lower !== 'what') return false;
  const inner = children[clause.id]!.find(({ kind, start }) => kind === 'relative' && start < predicate.start);
  const holders = inner ? discourse.subjects[inner.id]! : [];
  const found = inner && findCues(analysis, inner, cues).find(({ cue }) => cue.polarity !== 0 && /^(?:position|request)$/.test(cue.kind));
  if (!inner || !found || holders.length === 0) return false;
  const named = childTargets(context, clause);
  const open = named.length > 0 ? null : openTarget(context, predicate, clause, 0.55);
  const sign = found.cue.polarity < 0 !== negates(analysis, inner) ? -1 : 1;
  for (const target of open ? [open] : named) emit(context, inner, found, holders, sign, { ...target, possible: false });
  return open !== null || named.length > 0;
}

/** Rule "something they could": "a levy is not something | Iceland can accept |", "was something | it had always backed |": the subject is what the inner verb is about. */
export function readSomethingThey(context: Context, clause: Clause): boolean {
  const { analysis, cues, children, discourse } = context.reading;
  const { subject, predicate, verb, question } = clause;
  const isSomething = predicate !== null && /^(?:something|anything|one)$/.test(analysis.tokens[predicate.head]!.lower);
  if (analysis.language !== 'en' || !subject || !isSomething || verb?.lemma !== 'be' || question) return false;
  const inner = children[clause.id]!.find(({ kind, verb: held }) => kind === 'relative' && held !== null);
  const holders = inner ? discourse.subjects[inner.id]! : [];
  const found =
    inner && findCues(analysis, inner, cues).find(({ cue }) => cue.polarity !== 0 && /^(?:position|request|decision)$/.test(cue.kind));
  if (!inner || !found || holders.length === 0) return false;
  const named = childTargets(context, { ...clause, predicate: null })[0] ?? openTarget(context, subject, clause, 0.6);
  const negations = Number(negates(analysis, clause)) + Number(negates(analysis, inner)) + Number(found.cue.polarity < 0);
  if (named) emit(context, inner, found, holders, negations % 2 === 1 ? -1 : 1, { ...named, sign: 1, clause: inner, possible: false });
  return named !== null;
}

/** Rule "the last thing": "a levy is the last thing | Iceland wants |", "the last thing | it needs | is a levy": what somebody wants least or most. */
export function readWantedThing(context: Context, clause: Clause): boolean {
  const { analysis, children, discourse } = context.reading;
  const { subject, predicate, verb } = clause;
  if (analysis.language !== 'en' || !subject || !predicate || verb?.lemma !== 'be') return false;
  const isThing = ({ head }: Phrase) => analysis.tokens[head]!.lower === 'thing';
  const [thing, what] = isThing(subject) ? [subject, predicate] : [predicate, subject];
  if (!isThing(thing)) return false;
  const inner = children[clause.id]!.find(
    ({ kind, verb: wants }) => kind === 'relative' && /^(?:want|need|wish|require)$/.test(wants?.lemma ?? ''),
  );
  const holders = inner ? discourse.subjects[inner.id]! : [];
  const words = analysis.tokens.slice(thing.tokens[0]!, thing.head).map(({ lower }) => lower);
  const sign = words.includes('last') ? -1 : /^(?:very|only|one)$/.test(words.at(-1) ?? '') ? 1 : 0;
  if (sign === 0 || holders.length === 0 || clause.negated) return false;
  const named = childTargets(context, clause)[0] ?? openTarget(context, what, clause, 0.6);
  if (named) emit(context, clause, null, holders, sign, { ...named, reasons: [...named.reasons, `the ${words.at(-1)} thing they want`] });
  return named !== null;
}
