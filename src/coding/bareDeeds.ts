import type { Clause } from '../language/types.ts';
import { type Context, emit } from './draft.ts';
import type { Actor } from './names.ts';
import type { Target } from './targets.ts';
import { unsaidAntecedent } from './unsaid.ts';

/** What one does to a matter that the text has named before: one that is joined or goes on, or one that is left or ends. */
const joining =
  /^(?:sign|ratify|join|accede|participate|comply|contribute|stay|remain|proceed|sign up|take part|go ahead|opt in|stay in|remain in|stay on)$/;
const leaving = /^(?:leave|quit|withdraw|exit|secede|abstain|pull out|opt out|back out|walk away|walk out|drop out|pull back|opt-out)$/;
/** Matters that are themselves an end, which leaving brings about. */
const departures = /exit|withdraw|leav|pull-?out|secession|departure|abzug|austritt|ausstieg/;

/**
 * "Poland is to quit the convention. Norway is against | leaving |", "refused | to sign |": a deed with no word on what is left or signed, which is what was last spoken of.
 * Null for other deeds.
 */
export function bareDeed(context: Context, clause: Clause, child: Clause): Target | null {
  return child.kind === 'infinitive' || child.kind === 'participle' ? pointDeed(context, clause, child) : null;
}

/** "Norway will not leave", "would stay in, its minister said", "will remain a party": what somebody is going to do or not. */
export function readBareDeed(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { verb, kind, conditional } = clause;
  const isToBe = verb?.tense === 'future' || /^(?:will|would|shall|won't)$/.test(verb?.modal ?? '');
  if (!isToBe || conditional || kind === 'relative' || kind === 'adverbial') return false;
  const target = pointDeed(context, clause, clause);
  if (target) emit(context, clause, null, holders, 1, target);
  return target !== null;
}

function pointDeed(context: Context, clause: Clause, deed: Clause): Target | null {
  const way = wayOf(context, deed);
  const found = way === 0 ? null : unsaidAntecedent(context, clause);
  if (!found) return null;
  const turned = departures.test(found.subject.id) ? -way : way;
  return {
    subject: found.subject,
    sign: turned * (deed.negated ? -1 : 1) < 0 ? -1 : 1,
    clause,
    reasons: [`"${deed.verb!.lemma}" of what was last spoken of: ${found.subject.labels.en ?? found.subject.label}`],
    possible: false,
    confidence: found.confidence,
  };
}

/** Joins (1) or leaves (−1) what nothing names, or does something else (0). */
function wayOf({ reading: { analysis } }: Context, { verb, objects, obliques, predicate }: Clause): -1 | 0 | 1 {
  if (analysis.language !== 'en' || !verb || verb.passive) return 0;
  const named = [...objects, ...(predicate ? [predicate] : [])].map(({ head }) => analysis.tokens[head]!.lower);
  if (/^(?:remain|stay)$/.test(verb.lemma) && named.length === 1) return /^(?:party|member|signatory)$/.test(named[0]!) ? 1 : 0;
  if (named.some(noun => noun !== 'part' || verb.lemma !== 'take') || obliques.some(({ prep }) => !beside.test(prep))) return 0;
  const keys = [analysis.tokens[verb.head + 1]?.lower, verb.particle].map(word => `${verb.lemma} ${word}`);
  const own = [...keys, verb.lemma].find(key => joining.test(key) || leaving.test(key));
  return own === undefined ? 0 : joining.test(own) ? 1 : -1;
}

/** When something is done. */
const beside = /^(?:on|at|for|by|until|after|before|now|this|next)$/;
