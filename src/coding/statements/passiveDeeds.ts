import type { Clause, Phrase } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import type { Context } from '../draft.ts';
import { deedSubject, stateDeed } from '../targets/stateDeeds.ts';
import { emitDeed, isState } from './actsOfState.ts';

/**
 * Rule "act of state" in the German passive: "die Gefangenen werden von Norwegen freigelassen", "der General werde nicht überstellt, sagte der Minister". Where no agent is
 * named, whoever speaks for a state tells what that state does. Not "dort würden Christen verhaftet": what others do.
 */
export function readPassiveDeed(context: Context, clause: Clause): boolean {
  const { reading } = context;
  const { verb, subject, obliques } = clause;
  if (reading.analysis.language !== 'de' || !verb?.passive || !subject || clause.question || clause.conditional) return false;
  if (findCues(reading.analysis, clause, reading.cues).some(({ via, cue }) => via === 'verb' && cue.polarity !== 0)) return false; // takes a side by itself
  const deed = stateDeed(reading, clause);
  if (!deed) return false;
  const speakers = reading.discourse.speakers[clause.id]?.actors ?? [];
  const by = obliques.filter(({ prep }) => /^(?:von|vom|durch)$/.test(prep)).map(({ phrase }) => phrase);
  const agents = by.flatMap(phrase => reading.discourse.resolve(phrase, clause));
  const isAhead = verb.tense === 'future' || verb.modal === 'sollen' || clause.negated;
  const holders = agents.length > 0 ? agents : isOwn(context, clause, by, isAhead || !harm.test(deed.noun)) ? speakers : [];
  const states = holders.filter(isState);
  if (states.length === 0 || !isTold(clause, agents.length > 0)) return false;
  const matter = deedSubject(reading, [subject], deed);
  if (!matter) return false;
  emitDeed(context, clause, states, matter);
  return true;
}

/** Now or to come: what has been done, or only may be, a speaker reports of anybody. */
function isTold({ verb, kind }: Clause, byAgent: boolean): boolean {
  const { tense, modal, mood } = verb!;
  if (mood === 'konj2' && kind !== 'complement') return false;
  if (!/^(?:|werden|sollen)$/.test(modal ?? '')) return false;
  return /^(?:pres|future)$/.test(tense ?? '') || (byAgent && tense === 'perfect');
}

/** What harms people is as soon told of others, unless it is ahead. */
const harm =
  /^(?:hinrichtung|festnahme|strafverfolgung|beschuss|annexion|besetzung|umsiedlung|ausbürgerung|zensur|rodung|sprengung|verminung|anwerbung|einberufung)$/;

/** Nobody else and no other place is named: "dort", "in Russland", "von Milizen". */
const isOwn = ({ reading: { analysis, scan } }: Context, { tokens }: Clause, by: Phrase[], mayBe: boolean): boolean =>
  mayBe && by.length === 0 && !tokens.some(at => scan.byToken.has(at) || /^(?:dort|dorthin|drüben)$/.test(analysis.tokens[at]!.lower));
