import type { Subject } from '../domain/statement.ts';
import type { Analysis, Clause, Phrase } from '../language/types.ts';
import { type CueMatch, findCues } from './cues.ts';
import type { Context } from './draft.ts';
import type { Actor } from './names.ts';
import type { Reading } from './reading.ts';

/** "Norwegen lehnte es ab, das Abkommen zu verlassen": "es" only announces the clause behind it. */
export const isCorrelate = (analysis: Analysis, phrase: Phrase, children: Clause[]): boolean =>
  analysis.tokens[phrase.head]!.lower === 'es' &&
  children.some(child => (child.kind === 'infinitive' || child.link === 'dass') && child.tokens[0]! > phrase.head);

/** "In favour of | inviting him", "opposes | raising the levy": what is to be done, right behind the cue. */
export function gerundsBehind({ reading }: Context, clause: Clause, found: CueMatch): Clause[] {
  const last = found.tokens.at(-1)!;
  return reading.children[clause.id]!.filter(child => {
    const verb = child.verb?.head ?? -1;
    return child.kind === 'participle' && verb > last && verb - last <= 3 && reading.analysis.tokens[verb]!.morph.form === 'part1';
  });
}

/** Is the actor one of those whom the subject's label names? */
export function concerns(context: Context, subject: Subject, actor: Actor): boolean {
  const body = context.reading.registry.body(actor.ref.id);
  const names = [actor.ref.name, ...(body ? [...body.names.de, ...body.names.en] : [])];
  return names.some(name => name.length > 3 && [subject.labels.de, subject.labels.en].some(label => label?.includes(name)));
}

/** The holder's own phrase, a reflexive pronoun, or a party in brackets behind a name is nothing that a position could be about. */
export function isOwn(context: Context, clause: Clause, phrase: Phrase): boolean {
  const { analysis, discourse } = context.reading;
  if (/^(?:sich|mich|uns|themselves|itself|himself|herself)$/.test(analysis.tokens[phrase.head]!.lower)) return true;
  if (analysis.tokens[phrase.tokens[0]! - 1]?.text === '(') return true;
  if (phrase === clause.subject && !clause.verb?.passive) return true;
  const actors = discourse.resolve(phrase, clause);
  return actors.length > 0 && actors.every(actor => discourse.subjects[clause.id]!.some(own => own.ref.id === actor.ref.id));
}

/** "nimmt vom Plan | Abstand", "sagt zum Plan | Nein": the noun of a set phrase stood right behind its object and was taken into it. */
export function withoutCue({ analysis }: Reading, phrase: Phrase, found: CueMatch): Phrase {
  const first = phrase.tokens.findIndex(at => found.tokens.includes(at));
  if (found.via !== 'idiom' || first < 1) return phrase;
  const tokens = phrase.tokens.slice(0, first);
  const head = tokens.findLast(at => /^(?:NOUN|PROPN)$/.test(analysis.tokens[at]!.pos));
  return head === undefined ? phrase : { head, tokens, start: phrase.start, end: analysis.tokens[tokens.at(-1)!]!.end };
}

/** "sieht in X einen Fehler", "sprach von einem Fehler". */
export const isSeen = ({ cue: { about } }: CueMatch): boolean => about.length === 1 && /^(?:prep:in|prep:auf|topic)$/.test(about[0]!);

/** "warnte, das sei ein Fehler": what is feared to be bad is rejected; the two do not make a good. */
export function isFearedBad({ reading: { analysis, cues, discourse } }: Context, child: Clause, found: CueMatch): boolean {
  if (found.cue.kind !== 'concern' || analysis.language !== 'de') return false;
  const ofThing = discourse.subjects[child.id]!.length === 0;
  return findCues(analysis, child, cues).some(
    ({ via, cue }) => cue.about.includes('subject') && cue.polarity < 0 && (via === 'predicate' || ofThing),
  );
}
