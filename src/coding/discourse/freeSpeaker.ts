import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { headMentions } from '../mentions/headMentions.ts';
import { clausesBeside } from '../reading.ts';
import { reports } from '../reports.ts';
import type { State } from './reference.ts';
import { paragraphOf, parentOf, type Speaker, sameVoice, speakerOf } from './speech.ts';

/** Reported mood and quotations without a speech clause of their own go on with the speaker before. */
export function freeSpeaker(state: State, clause: Clause, speech: Clause[]): Speaker | null {
  if (speech.includes(clause)) return isOwnSentence(clause, speech) || retells(state, clause, speech) ? state.running : null;
  const parent = parentOf(state, clause);
  if (parent && speech.includes(parent) && parent.kind !== 'main') return state.speakers[parent.id] ?? null;
  if (parent && isToldOf(clause)) {
    const tellers = state.speakers[parent.id]?.actors ?? state.subjects[parent.id]!;
    if (tellers.length > 0 && !parent.verb?.passive) return { actors: tellers, known: true, speechClause: parent.id };
  }
  const quoted = clause.quote >= 0;
  const reported =
    clause.verb?.mood === 'konj1' ||
    (clause.verb?.mood === 'konj2' &&
      state.analysis.language === 'de' &&
      clause.kind === 'main' &&
      !clause.conditional &&
      !namesItsSubject(state, clause));
  // Backshifted "would" behind a sentence about somebody speaking ("Lula made his case. The fund would …") goes on with their words.
  const backshifted =
    state.analysis.language === 'en' &&
    clause.kind === 'main' &&
    isBackshifted(state, clause) &&
    !clause.conditional &&
    speech.length === 0 &&
    state.running?.actors[0]?.kind === 'person' &&
    state.running.paragraph === paragraphOf(state, clause) &&
    !isOthers(state, clause, state.running);
  if (!quoted && !reported && !backshifted) return null;
  if (parent && clause.coordinated && speech.includes(parent)) return speakerOf(state, parent);
  const tag = speech.find(other => other.start > clause.start) ?? speech[0];
  if (quoted && tag) return speakerOf(state, tag);
  return (reported ? besideThem(state, clause) : null) ?? state.running;
}

/** "The minister was blunt. | “We agree to it.” |": a whole sentence in quotation marks, whose own verb is one of speech. */
const isOwnSentence = ({ kind, parent, quote }: Clause, speech: Clause[]): boolean =>
  kind === 'main' && parent === null && quote >= 0 && speech.every(other => other.quote === quote);

/** "Støre berichtete von dem Treffen. | Malta habe ihm gesagt |, es zögere": a Konjunktiv that tells what others said goes on with the words of whoever spoke before. */
const retells = (state: State, clause: Clause, speech: Clause[]): boolean =>
  state.analysis.language === 'de' &&
  clause.kind === 'main' &&
  clause.parent === null &&
  clause.quote < 0 &&
  clause.verb?.mood === 'konj1' &&
  reports(state, clause) && // "seine Regierung bestehe darauf, dass …" is said of oneself
  speech.every(other => other.verb?.mood !== 'ind'); // "…, erklärte Starmers Sprecher"

/** "Sprach von Strafen, | die ein Fehler seien |": the Konjunktiv of a relative clause tells that these are the words of whoever the sentence is about. */
const isToldOf = ({ kind, verb }: Clause): boolean => kind === 'relative' && verb?.mood === 'konj1';

/** "The fund would grow", "the levy had to go", "it was time to end it". */
const isBackshifted = ({ analysis }: State, { verb, subject, predicate, coordinated }: Clause): boolean => {
  if (!verb || verb.modal === 'would') return verb !== null;
  if (coordinated || !subject) return false;
  const head = analysis.tokens[subject.head]!;
  const isDuty =
    /^(?:must|should)$/.test(verb.modal ?? '') ||
    (verb.modal === 'have to' && analysis.tokens.slice(verb.tokens[0], verb.head).some(({ lower }) => lower === 'had'));
  if (isDuty) return /^(?:NOUN|PROPN)$/.test(head.pos);
  return head.lower === 'it' && verb.tense === 'past' && predicate !== null && analysis.tokens[predicate.head]!.lower === 'time';
};

/** "Haiti would not hear of it": the side that somebody else, named here, takes is told by the outlet. */
const isOthers = (state: State, clause: Clause, { actors }: Speaker): boolean =>
  clause.subject !== null &&
  findCues(state.analysis, clause, state.cues).some(({ cue }) => /^(?:position|request|decision)$/.test(cue.kind)) &&
  headMentions(state, clause.subject).some(({ actor }) => actors.every(voice => !sameVoice(voice, actor)));

/** "Minister X dankte den Gastgebern; | sein Land wolle keinen Krieg |": whoever has just acted in the sentence goes on to speak, before one of an earlier sentence. */
function besideThem(state: State, clause: Clause): Speaker | null {
  const before = clausesBeside(state.analysis, clause).findLast(
    other => other.kind === 'main' && other.start < clause.start && other.verb?.mood === 'ind',
  );
  const actors = before ? state.subjects[before.id]! : [];
  return actors.some(({ kind, behalf }) => kind === 'person' && behalf !== null) ? { actors, known: true, speechClause: null } : null;
}

/** "Merz hätte am liebsten sofort unterschrieben" is the outlet's, "er hätte …" may be reported. */
function namesItsSubject(state: State, clause: Clause): boolean {
  return clause.subject !== null && headMentions(state, clause.subject).length > 0;
}
