import type { Clause, Phrase } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { verdictIn } from '../cues/evaluations.ts';
import { sameVoice, speechKinds } from '../discourse/speech.ts';
import { type Context, emit } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { findTargets } from '../targets/targets.ts';

/**
 * Rule "a verdict without a verb": "In Stockholm war von einem „Hinterhalt“ die Rede", "die Regierung tobte: ein „Kniefall“": what was done is called so, by those who
 * are there or whom the clause before the colon is about. True when a statement was made.
 */
export function readCalledOut(context: Context, clause: Clause): boolean {
  const { analysis, cues } = context.reading;
  if (analysis.language !== 'de') return false;
  const called = talkOf(context, clause) ?? outcry(context, clause);
  const found = called && verdictIn(analysis, called.phrase, cues);
  if (!called || !found?.cue.about.includes('subject')) return false;
  const cue: CueMatch = { ...found, cue: { ...found.cue, about: ['topic'] } };
  const before = context.drafts.length;
  for (const target of findTargets(context, clause, cue))
    emit(context, clause, cue, called.holders, found.cue.polarity < 0 ? -1 : 1, {
      ...target,
      confidence: Math.min(target.confidence, 0.55),
    });
  return context.drafts.length > before;
}

type Called = { phrase: Phrase; holders: Actor[] };

/** "In Stockholm | war | von einem Hinterhalt | die Rede |". */
function talkOf({ reading }: Context, clause: Clause): Called | null {
  const { subject, verb, obliques } = clause;
  if (verb?.lemma !== 'sein' || !subject || reading.analysis.tokens[subject.head]!.lower !== 'rede') return null;
  const phrase = obliques.find(({ prep }) => prep === 'von')?.phrase;
  const holders = obliques
    .filter(({ prep }) => /^(?:in|bei|aus)$/.test(prep))
    .flatMap(place => reading.discourse.resolve(place.phrase, clause));
  return phrase && holders.length > 0 && !clause.negated ? { phrase, holders } : null;
}

/** "Die Regierung tobte: | ein „Kniefall“ |". */
function outcry({ reading }: Context, { kind, parent, tokens: own, subject, predicate, quote }: Clause): Called | null {
  const { analysis, cues, discourse } = reading;
  const around = parent === null ? null : analysis.clauses[parent]!;
  const phrase = predicate ?? subject;
  if (kind !== 'verbless' || !around?.verb || !phrase || analysis.tokens[own[0]! - 1]?.text !== ':') return null;
  const isCalled = quote >= 0 || /^eine?$/.test(analysis.tokens[phrase.tokens[0]!]!.lower);
  const says = (cues.verbs.get(around.verb.lemma) ?? []).some(cue => speechKinds.has(cue.kind));
  const holders = discourse.subjects[around.id]!;
  const others = phrase.tokens.some(
    at => reading.scan.byToken.has(at) && !holders.some(one => sameVoice(one, reading.scan.byToken.get(at)!.actor)),
  );
  return isCalled && says && !around.negated && holders.length > 0 && !others ? { phrase, holders } : null;
}
