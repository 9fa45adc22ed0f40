import type { Clause } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import { unsaidAntecedent } from '../matters/unsaid.ts';
import type { Actor } from '../mentions/names.ts';
import type { Target } from './targets.ts';

/** What one does to a matter that the text has named before: one that is joined or goes on, or one that is left or ends. */
const joining =
  /^(?:sign|ratify|join|accede|participate|comply|contribute|stay|remain|proceed|sign up|take part|go ahead|opt in|stay in|remain in|stay on|teilnehmen|mitmachen)$/;
const leaving =
  /^(?:leave|quit|withdraw|exit|secede|pull out|opt out|back out|walk away|walk out|drop out|pull back|opt-out|stay away|stay out|fernbleiben)$/;
/** One goes to these or does not: what somebody did then, too, is a side taken. */
const events = /(?:talk|negotiation|dialogue|conference|summit|meeting|gespräch|verhandlung|dialog|konferenz|gipfel|treffen)s?$/i;
const attending = /^(?:participate|take part|withdraw|pull out|walk out|drop out|stay away|teilnehmen|mitmachen|fernbleiben)$/;
/** Done once and for all: who has done so is bound by it. */
const signing = /^(?:sign|ratify|accede|sign up)$/;
/** Matters that are themselves an end, which leaving brings about. */
const departures = /exit|withdraw|leav|pull-?out|secession|departure|abzug|austritt|ausstieg/;

/**
 * "Poland is to quit the convention. Norway is against | leaving |", "refused | to sign |": a deed with no word on what is left or signed, which is what was last spoken of.
 * Null for other deeds.
 */
export function bareDeed(context: Context, clause: Clause, child: Clause): Target | null {
  return child.kind === 'infinitive' || child.kind === 'participle' ? pointDeed(context, clause, child) : null;
}

/**
 * "Norway will not leave", "would stay in, its minister said", "will remain a party": what somebody is going to do or not; of talks and the like also what they did
 * ("Denmark stayed away", "nehme man nicht teil").
 */
export function readBareDeed(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { verb, kind, conditional } = clause;
  if (!verb || conditional || kind === 'relative' || kind === 'adverbial') return false;
  const isToBe = verb.tense === 'future' || /^(?:will|would|shall|won't)$/.test(verb.modal ?? '');
  const own = joiningVerb(context, clause) ?? '';
  const isSigned = verb.tense === 'perfect' && signing.test(own); // "Bulgaria has signed"
  if (!isToBe && (verb.modal || !(isSigned || attending.test(own)))) return false;
  const target = pointDeed(context, clause, clause, isToBe || isSigned ? null : events);
  if (target) emit(context, clause, null, holders, 1, target);
  return target !== null;
}

function pointDeed(context: Context, clause: Clause, deed: Clause, kind: RegExp | null = null): Target | null {
  const way = wayOf(context, deed);
  const found = way === 0 ? null : unsaidAntecedent(context, clause);
  if (!found || (kind && !kind.test(found.noun?.lemma ?? ''))) return null;
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
function wayOf(context: Context, clause: Clause): -1 | 0 | 1 {
  const { tokens } = context.reading.analysis;
  const { verb, objects, obliques, predicate } = clause;
  if (!verb || verb.passive) return 0;
  const named = [...objects, ...(predicate ? [predicate] : [])].map(({ head }) => tokens[head]!.lower);
  const own = joiningVerb(context, clause);
  if (/^(?:remain|stay)$/.test(own ?? '') && named.length === 1) return /^(?:party|member|signatory)$/.test(named[0]!) ? 1 : 0;
  if (named.some(noun => noun !== 'part' || verb.lemma !== 'take') || obliques.some(({ prep }) => !beside.test(prep))) return 0;
  return own === null ? 0 : joining.test(own) ? 1 : -1;
}

/** The verb, with the word that makes another of it, if it tells of joining or leaving. */
function joiningVerb({ reading: { analysis } }: Context, { verb }: Clause): string | null {
  if (!verb) return null;
  const keys = [analysis.tokens[verb.head + 1]?.lower, verb.particle].map(word => `${verb.lemma} ${word}`);
  return [...keys, verb.lemma].find(key => joining.test(key) || leaving.test(key)) ?? null;
}

/** When something is done, and in which circumstances. */
const beside = /^(?:on|at|for|by|until|after|before|now|this|next|unter|am|um|vor|nach|seit|bis)$/;
