import type { Clause, Phrase } from '../../language/types.ts';
import { readContent } from '../cues/content.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, type Draft, emit, issuesIn } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { contentTarget, type Target } from '../targets/targets.ts';

const envoys = /^(?:ambassador|envoy|diplomat|consul|charg[eé]|attach[eé])s?$/;
const calls = /^(?:recall|summon|withdraw|expel|call|order|pull|haul|bring|fly|carpet|convoke)$/;
/** What makes of other verbs a call to account or a call home. */
const homeOrIn = /^(?:home|back|in|out)$/;
const plain = /^(?:recall|summon|withdraw|expel|carpet|convoke)$/;
/** Words for what it was done over. */
const over = /^(?:over|about|at|against)$/;

/**
 * Rule "envoys": "Sweden introduced a levy. Norway recalled its ambassador", "summoned the Swedish envoy over the levy": who calls envoys to account or home is against
 * what was done, beside the deed itself (`actsOfState.ts`).
 */
export function readEnvoys(context: Context, clause: Clause, holders: Actor[]): void {
  const { analysis } = context.reading;
  const { verb, negated, conditional } = clause;
  if (analysis.language !== 'en' || !verb || !calls.test(verb.lemma) || verb.passive || verb.modal || negated || conditional) return;
  const called = clause.obliques.filter(({ prep }) => homeOrIn.test(prep)).map(({ phrase }) => phrase); // "called home its envoy"
  const envoy = [...clause.objects, ...called].find(({ tokens }) => tokens.some(at => envoys.test(analysis.tokens[at]!.lower)));
  if (!envoy || verb.tense === 'pluperfect' || clause.kind === 'relative') return;
  const isCall =
    plain.test(verb.lemma) || [verb.head + 1, envoy.tokens.at(-1)! + 1].some(at => homeOrIn.test(analysis.tokens[at]?.lower ?? ''));
  const target = isCall ? (namedTarget(context, clause, envoy) ?? doneTarget(context, clause, envoy, holders)) : null;
  if (target) emit(context, clause, null, holders, -1, { ...target, reasons: [...target.reasons, 'calls an envoy to account'] });
}

/** "Over | the levy |", "in protest at | the levy |". */
function namedTarget(context: Context, clause: Clause, envoy: Phrase): Target | null {
  const { analysis, cues } = context.reading;
  const issue = issuesIn(context, [clause]).find(
    ({ tokens }) => !tokens.some(one => envoy.tokens.includes(one) || one === clause.verb!.head),
  );
  if (issue) return { ...contentTarget(context, readContent(analysis, clause, issue, cues)), confidence: 0.6 };
  const at = clause.tokens.find(one => one > envoy.head && over.test(analysis.tokens[one]!.lower));
  const phrase = at === undefined ? null : phraseFrom(context.reading, at + 1);
  const isThing = phrase !== null && analysis.tokens[phrase.head]!.pos === 'NOUN';
  return isThing ? openTarget(context, phrase, clause, 0.55) : null;
}

/** What the other side was said to want or to have done right before. */
function doneTarget(context: Context, clause: Clause, envoy: Phrase, holders: Actor[]): Target | null {
  const { analysis, scan, issues } = context.reading;
  const from = analysis.sentences[Math.max(0, clause.sentence - 2)]!.start;
  const isOwn = (actor: Actor) => holders.some(holder => sameVoice(holder, actor) || sameVoice(actor, holder));
  const named = [...envoy.tokens, ...clause.obliques.filter(({ prep }) => /^(?:from|to|in)$/.test(prep)).map(({ phrase }) => phrase.head)]
    .flatMap(at => scan.byToken.get(at)?.actor ?? [])
    .filter(actor => !isOwn(actor));
  const isTheirs = ({ actor }: Draft) =>
    !isOwn(actor) && (named.length === 0 || named.some(other => sameVoice(actor, other) || sameVoice(other, actor)));
  const done = context.drafts.findLast(
    draft =>
      draft.start >= from &&
      draft.stance !== 'neutral' &&
      draft.modality === 'asserted' &&
      draft.subject.kind !== 'actor' &&
      !issues.goals.has(draft.subject.id) &&
      isTheirs(draft),
  );
  if (!done) return null;
  const reasons = [`what ${done.actor.ref.name} wants`];
  return { subject: done.subject, sign: done.stance === 'oppose' ? -1 : 1, clause, reasons, possible: false, confidence: 0.5 };
}
