import type { Clause } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { undecidedCue } from '../cues/ruleCues.ts';
import { asks, isThatClause } from '../cues/scope.ts';
import { type Context, emit } from '../draft.ts';
import { pointUnsaid } from '../matters/pointBack.ts';
import { findTargets, type Target } from '../targets/targets.ts';

/** What is said to be open, where it is not asked itself. */
const questions =
  /^(?:alles|nichts|das|es|dies|entscheidung|frage|meinungsbildung|willensbildung|haltung|position|votum|abwägung|prüfung|meinung|urteil|festlegung)$/;
const open =
  /\b(?:noch|weiter|weiterhin|derzeit|bislang|bisher|vorerst|alles) (?:\p{L}+ ){0,4}(?:offen|unentschieden)\b|\b(?:noch|bislang|bisher|vorerst) (?:\p{L}+ ){0,4}(?:nicht|nichts|keine\p{L}*) (?:\p{L}+ ){0,3}(?:entschieden|beschlossen|gefallen|getroffen|abgeschlossen|festgelegt)\b/u;
const cue = undecidedCue(['prep:zu', 'prep:über', 'prep:bei']);

/**
 * Rule "nothing settled": "noch sei alles offen, | sagte die Ministerin", "die Entscheidung über die Maut sei noch nicht gefallen": who says so for a state or another body
 * takes no side yet, and that is a position. What only the outlet calls open is none. True for whatever is said to be open, also where it is not known what that is.
 */
export function readNothingSettled(context: Context, clause: Clause): boolean {
  const { analysis, children, discourse } = context.reading;
  const { verb, subject, tokens } = clause;
  if (analysis.language !== 'de' || !verb || !subject || verb.mood === 'konj2' || verb.modal) return false;
  const words = tokens.map(at => analysis.tokens[at]!.lower).join(' ');
  if (!questions.test(analysis.tokens[subject.head]!.lemma.toLowerCase()) || !open.test(words)) return false;
  if (children[clause.id]!.some(child => asks(child) || isThatClause(child))) return false;
  const speaker = discourse.speakers[clause.id];
  const holders = (speaker?.actors.slice(0, 1) ?? []).filter(({ behalf, ref }) => behalf !== null || !ref.id.startsWith('person:'));
  if (!speaker?.known || holders.length === 0) return false;
  const found: CueMatch = { cue, text: 'offen', tokens: [verb.head], via: 'idiom' };
  const target = whatIsOpen(context, clause, found);
  if (target)
    emit(context, clause, found, holders, 0, { ...target, clause, possible: false, confidence: Math.min(target.confidence, 0.6) });
  return true;
}

const whatIsOpen = (context: Context, clause: Clause, found: CueMatch): Target | null =>
  (clause.obliques.some(({ prep }) => /^(?:zu|über|bei)$/.test(prep)) ? findTargets(context, clause, found)[0] : undefined) ??
  pointUnsaid(context, clause, found.text);
