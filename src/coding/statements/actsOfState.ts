import type { Subject } from '../../domain/statement.ts';
import type { Clause, Phrase } from '../../language/types.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit } from '../draft.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import type { Actor } from '../mentions/names.ts';
import { admissionOf } from '../targets/admissions.ts';
import { deedSubject, stateDeed, thingsOf } from '../targets/stateDeeds.ts';
import type { Target } from '../targets/targets.ts';

/**
 * Rule "act of state": "Nicaragua entzog 94 Oppositionellen die Staatsbürgerschaft", "Jordan shut its frontier with Syria", "will not extradite the banker". What a state
 * does by its power it is for, and what it will not do against; the deed with its objects is the matter, as the thing alone would not say which way.
 */
export function readActOfState(context: Context, clause: Clause, holders: Actor[]): boolean {
  const states = holders.filter(isState);
  const told = states.length > 0 ? howTold(context, clause, states) : null;
  const deed = told && stateDeed(context.reading, clause);
  if (!deed || (told === 'done' && everyday.test(deed.noun))) return false;
  const objects = thingsOf(clause, deed.verb);
  const subject = deedSubject(context.reading, objects, deed);
  if (!subject) return false;
  const admission = objects.length === 1 ? admissionOf(context.reading, clause, objects[0]!) : null;
  if (admission) {
    emit(context, clause, null, states, 1, { ...admission, confidence: 0.4 });
    return true;
  }
  const sided = sidedDeed(context, clause, objects);
  if (sided) {
    const { found, target } = sided;
    emit(context, clause, found, states, found.cue.polarity < 0 === clause.negated ? 1 : -1, target);
    return true;
  }
  emitDeed(context, clause, states, subject);
  return true;
}

/** States the deed itself as what its doer is for, or against where it is denied. Too vague to alert by. */
export function emitDeed(context: Context, clause: Clause, states: Actor[], subject: Subject): void {
  emit(context, clause, null, states, 1, {
    subject,
    sign: clause.negated ? -1 : 1,
    clause,
    reasons: [`${clause.negated ? 'will not' : 'does'} "${subject.label}" by its power`],
    possible: false,
    confidence: 0.4,
  });
}

/**
 * "Reißt den Zaun ab" after "wird den Zaun abreißen": where the verb takes a side on its thing, the thing is the matter, as it is where the deed is ahead, so that both
 * are of one. Of several objects ("entzog ihnen die Lizenz") only the deed tells.
 */
function sidedDeed(context: Context, clause: Clause, objects: Phrase[]): { found: CueMatch; target: Target } | null {
  const { analysis, cues } = context.reading;
  if (analysis.language !== 'de' || objects.length !== 1) return null;
  const found = findCues(analysis, clause, cues).find(
    ({ via, cue: { kind, polarity }, tokens: [first] }) =>
      via === 'verb' && kind === 'decision' && polarity !== 0 && clause.verb!.tokens.includes(first!),
  );
  const matter = found ? openMatter(context.reading, objects[0]!) : null;
  return found && matter ? { found, target: { ...toTarget(matter, clause, 0.4), confidence: 0.4 } } : null;
}

/** Deeds that are no news of a state once they are done, and a side where it says that it will or will not do them. */
const everyday =
  /^(?:bau|impfung|modernisierung|vermittlung|änderung|aufteilung|auslagerung|entsorgung|umleitung|bevorratung|versteigerung|pacht|kauf|verkauf|finanzierung|einladung|ausladung|test|entwicklung|begleitung|kontrolle|rettung|lagerung|construction|purchase|sale|funding|invitation|disinvitation|testing|development|escort|inspection|patrol|rescue|storage|training|ausbildung|recruitment|protection|mediation|lawsuit)$/;
/** Told as done or as going on, or as what will be done or not, by the text itself or by whoever does it. Null where it is neither. */
function howTold({ reading: { discourse } }: Context, clause: Clause, holders: Actor[]): 'done' | 'ahead' | null {
  const { verb, kind, negated, question, conditional, link, quote, id, subjectInherited } = clause;
  if (verb === null || verb.passive || verb.tense === 'pluperfect' || question || conditional) return null;
  const isAhead = verb.tense === 'future' || /^(?:werden|wollen|will|be|would|won't)$/.test(verb.modal ?? '');
  const isGoingOn = verb.tense === 'pres';
  if ((negated || quote >= 0) && !(isAhead || (negated && isGoingOn))) return null;
  // "Jordan shut its frontier": the form that English verbs of one form are tagged as.
  const isTold = /^(?:ind|konj1)$/.test(verb.mood) || (kind === 'main' && verb.mood === 'inf' && !verb.infinitive && !subjectInherited);
  const isTitled = verb.mood === 'inf' && verb.tense === 'future' && !subjectInherited; // "Norway to extradite banker"
  const isWish = verb.modal === 'mögen' && verb.mood === 'konj2'; // "möchte den Zugang sperren"
  const isSaid = verb.modal === 'would' && kind === 'complement'; // "said it would not extradite him"
  if (!isWish && !isTitled && !isSaid && (!isTold || !/^(?:|werden|wollen|will|be)$/.test(verb.modal ?? ''))) return null;
  const way = isAhead || isTitled || isWish || negated ? 'ahead' : 'done';
  if (kind === 'main') return way;
  const speaker = discourse.speakers[id];
  const isOwn = speaker?.actors.some(actor => holders.some(holder => sameVoice(actor, holder) || sameVoice(holder, actor))) ?? false;
  if (kind === 'complement') return isOwn ? way : null;
  return /^(?:während|obwohl|nachdem|weil|da)$|^(?:while|although|though|after|because)$/.test(link ?? '') ? way : null;
}

/** A state or a body of it; somebody who speaks for one. */
export const isState = ({ ref, behalf, kind }: Actor): boolean =>
  (behalf?.id ?? ref.id).startsWith('country:') || (kind === 'body' && /^org:/.test(ref.id));
