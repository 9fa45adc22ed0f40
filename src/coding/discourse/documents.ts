import type { Analysis, Clause, Phrase } from '../../language/types.ts';
import { headMentions } from '../mentions/headMentions.ts';
import type { Actor } from '../mentions/names.ts';
import type { State } from './reference.ts';

/** Writings that say what those who signed them think. */
const documents =
  /^(?:letter|statement|declaration|petition|appeal|communiqu[eé]|note|memo|memorandum|position paper|manifesto|(?:protest|brand)?brief|(?:protest)?schreiben|(?:regierungs|presse)?erklärung|(?:presse)?mitteilung|stellungnahme|appell|kommuniqu[eé]|petition|aufruf|manifest|positionspapier)s?$/;

/** "A letter signed by Malta and Cyprus rejects", "Das Schreiben der Kommission fordert", "the letter says": who says what a writing says. */
export function authorsOf(state: State, clause: Clause): Actor[] {
  const { tokens } = state.analysis;
  const subject = clause.subject;
  if (!subject || !documents.test(tokens[subject.head]!.lower)) return [];
  const signers = state.children[clause.id]!.filter(({ kind, verb }) => kind === 'participle' && writes.test(verb?.lemma ?? '')).flatMap(
    ({ obliques }) => obliques.filter(({ prep }) => /^(?:by|von)$/.test(prep)).flatMap(({ phrase }) => actorsIn(state, phrase)),
  );
  if (signers.length > 0) return signers;
  const behind = clause.obliques.filter(({ prep, phrase }) => /^(?:of|from|by|von)$/.test(prep) && phrase.tokens[0]! - subject.head < 4);
  const named = [...actorsIn(state, subject), ...behind.flatMap(({ phrase }) => actorsIn(state, phrase))];
  if (named.length > 0) return [...new Set(named)];
  return /^(?:the|der|die|das|this|dieses?|their|its)$/.test(tokens[subject.tokens[0]!]!.lower) ? lastActing(state) : [];
}

/** "Sent a letter | urging others to reject it |", "adopted a resolution | condemning the raid |": what a writing does, those do who send it out. */
export function isWritten({ tokens, language }: Analysis, { verb, tokens: own }: Clause, parent: Clause): boolean {
  const noun = tokens[own[0]! - 1];
  return (
    language === 'en' &&
    tokens[verb!.head]!.morph.form === 'part1' &&
    noun !== undefined &&
    (documents.test(noun.lower) || /^(?:resolution|motion|decree|document|paper|message|open letter)s?$/.test(noun.lower)) &&
    /^(?:send|sign|issue|publish|write|release|circulate|adopt|pass|approve|draft|submit|table|deliver|present|address)$/.test(
      parent.verb?.lemma ?? '',
    ) &&
    !parent.negated
  );
}

const writes = /^(?:sign|write|send|publish|issue|draft|unterzeichnen|unterschreiben|verfassen|veröffentlichen)$/;

/** Whoever was last the subject: all of them, where they were several. */
export function lastActing({ running, lastGroup, lastSubjects }: State): Actor[] {
  if (running?.known && running.actors.length > 0) return running.actors;
  return lastGroup[0] && lastGroup[0] === lastSubjects[0] ? lastGroup : lastSubjects.slice(0, 1);
}

const actorsIn = ({ scan }: State, phrase: Phrase): Actor[] => [
  ...new Set(phrase.tokens.flatMap(at => (scan.byToken.get(at)?.first === at ? [scan.byToken.get(at)!.actor] : []))),
];

/** "Heißt es in Brüssel": nobody but the place says so. */
export const isExpletiveSaying = (state: State, clause: Clause): boolean =>
  state.analysis.tokens[clause.subject!.head]!.lower === 'es' && /^(?:heißen|verlauten)$/.test(clause.verb?.lemma ?? '');

/** "| Helsinki | werde die Maut nicht mittragen, hieß es in der Botschaft": the state whose own doing is told there. */
export const ownAuthor = (state: State, { id }: Clause): Actor[] =>
  state.children[id]!.flatMap(({ subject }) => (subject ? headMentions(state, subject) : []))
    .filter(({ actor }) => actor.kind === 'body' || actor.behalf !== null)
    .map(({ actor }) => actor)
    .slice(0, 1);
