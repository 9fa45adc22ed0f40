import type { Clause } from '../language/types.ts';
import { negates } from './content.ts';
import { findCues } from './cues.ts';
import { type Context, emit } from './draft.ts';
import type { Actor } from './names.ts';
import { openTarget } from './pointBack.ts';
import type { State } from './reference.ts';
import { childTargets } from './targets.ts';

const be = /^(?:is|are|was|were|remains|remain)$/;

/**
 * Who does what a clause says of "that" or "who", where the sentence brings them out: "it is | Iceland | that blocks it" before, "one country that will not sign is |
 * Iceland |" behind.
 */
export function broughtOut(state: State, pronoun: number): Actor[] {
  const { analysis, scan } = state;
  const { tokens } = analysis;
  if (analysis.language !== 'en' || !/^(?:that|who|which)$/.test(tokens[pronoun]!.lower)) return [];
  const { firstToken } = analysis.sentences[tokens[pronoun]!.sentence]!;
  const before = scan.byToken.get(pronoun - 1);
  if (before && /^(?:it)$/.test(tokens[firstToken]!.lower) && be.test(tokens[firstToken + 1]!.lower)) return [before.actor];
  return namedLast(state, tokens[pronoun]!.sentence);
}

/** "Among those to reject it is | Iceland |", "the only ones against it are | Malta and Cyprus |": whom a sentence that opens with their kind names last. */
function namedLast({ analysis, scan }: Pick<State, 'analysis' | 'scan'>, sentence: number): Actor[] {
  const { tokens } = analysis;
  const { firstToken, endToken } = analysis.sentences[sentence]!;
  const kind = tokens[firstToken]!.lower === 'the' ? tokens[firstToken + 1] : tokens[firstToken];
  if (!/^(?:among|one|only|another|first|last|latest|sole|foremost|countries|states|governments|those)$/.test(kind?.lower ?? '')) return [];
  const found: Actor[] = [];
  for (let at = endToken - 1; at > firstToken + 3; at--) {
    const mention = scan.byToken.get(at);
    if (mention && !mention.genitive) {
      if (!found.includes(mention.actor)) found.unshift(mention.actor);
      at = mention.first;
    } else if (be.test(tokens[at]!.lower)) return found;
    else if (!/^(?:PUNCT|CCONJ|DET)$/.test(tokens[at]!.pos)) return [];
  }
  return [];
}

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

/** Rule "the last thing": "a levy is the last thing | Iceland wants |", "is just what | Iceland needs |": what somebody wants least or most. */
export function readWantedThing(context: Context, clause: Clause): boolean {
  const { analysis, children, discourse } = context.reading;
  const { subject, predicate, verb } = clause;
  if (analysis.language !== 'en' || !subject || !predicate || verb?.lemma !== 'be' || analysis.tokens[predicate.head]!.lower !== 'thing')
    return false;
  const inner = children[clause.id]!.find(
    ({ kind, verb: wants }) => kind === 'relative' && /^(?:want|need|wish|require)$/.test(wants?.lemma ?? ''),
  );
  const holders = inner ? discourse.subjects[inner.id]! : [];
  const words = analysis.tokens.slice(predicate.tokens[0]!, predicate.head).map(({ lower }) => lower);
  const sign = words.includes('last') ? -1 : /^(?:very|only|one)$/.test(words.at(-1) ?? '') ? 1 : 0;
  if (sign === 0 || holders.length === 0 || clause.negated) return false;
  const named = childTargets(context, clause)[0] ?? openTarget(context, subject, clause, 0.6);
  if (named) emit(context, clause, null, holders, sign, { ...named, reasons: [...named.reasons, `the ${words.at(-1)} thing they want`] });
  return named !== null;
}
