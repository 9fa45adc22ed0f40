import type { Subject } from '../domain/statement.ts';
import type { Analysis, Clause, Phrase } from '../language/types.ts';
import type { CueMatch } from './cues.ts';
import type { Context } from './draft.ts';
import type { Actor } from './names.ts';

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
