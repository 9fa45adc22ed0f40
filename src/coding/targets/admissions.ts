import type { Subject } from '../../domain/statement.ts';
import type { Clause, Phrase } from '../../language/types.ts';
import { isClub } from '../issues/clubs.ts';
import { plain } from '../issues/open.ts';
import type { Actor } from '../mentions/names.ts';
import type { Reading } from '../reading.ts';
import type { Target } from './targets.ts';

/** How a state comes into what several have in common, and out of it: the noun, whether it is the other end, and the preposition of the club. */
const ways: Readonly<Record<string, { noun: string; sign: 1 | -1; prep: RegExp }>> = {
  aufnehmen: { noun: 'aufnahme', sign: 1, prep: /^in$/ },
  zulassen: { noun: 'aufnahme', sign: 1, prep: /^zu$/ },
  ausschließen: { noun: 'ausschluss', sign: 1, prep: /^(?:aus|von)$/ },
  hinauswerfen: { noun: 'ausschluss', sign: 1, prep: /^aus$/ },
  verbannen: { noun: 'ausschluss', sign: 1, prep: /^aus$/ },
};

/**
 * "Rumänien solle | in die Nato | aufgenommen werden", "will Rumänien in die Nato aufnehmen": the admission of a state to a club, named as "die Aufnahme Rumäniens in die
 * Nato" is, as the state alone would not say into what. Null for other deeds.
 */
export function admissionOf(reading: Reading, clause: Clause, state: Phrase): Target | null {
  const way = Object.hasOwn(ways, clause.verb?.lemma ?? '') ? ways[clause.verb!.lemma]! : undefined;
  const isDoneTo = clause.verb!.passive ? clause.subject === state : clause.objects.includes(state);
  const club = way && isDoneTo ? clubOf(reading, clause, way.prep) : undefined;
  if (!way || !club) return null;
  return {
    subject: subjectOf(reading, clause, state, club, way.noun),
    sign: clause.negated ? -1 : way.sign,
    clause,
    reasons: [`admission by "${clause.verb!.lemma}"`],
    possible: false,
    confidence: 0.55,
  };
}

const clubOf = ({ analysis: { tokens, language } }: Reading, { obliques }: Clause, at: RegExp): Phrase | undefined =>
  obliques.find(({ prep, phrase }) => at.test(prep) && isClub(language, tokens[phrase.head]!))?.phrase;

/** "Albanien gehört | in die EU |": membership of a state, by its name. */
export function membershipSubject({ analysis: { tokens, text, language }, registry }: Reading, state: Actor, club: Phrase): Subject {
  const name = registry.body(state.ref.id)?.names[language][0] ?? state.ref.name;
  const id = ['mitgliedschaft', name.toLowerCase(), tokens[club.head]!.lemma.toLowerCase()].map(plain).join('-');
  const label = `${name} in ${text.slice(club.start, club.end)}`;
  return { kind: 'open', id: `open:${id}`, label, labels: { [language]: label } };
}

function subjectOf({ analysis }: Reading, { verb }: Clause, state: Phrase, club: Phrase, noun: string): Subject {
  const { tokens, text, language } = analysis;
  const names = [state, club].flatMap(phrase => phrase.tokens.filter(at => /^(?:NOUN|PROPN)$/.test(tokens[at]!.pos)));
  const id = [...new Set([noun, ...names.map(at => tokens[at]!.lemma.toLowerCase())])].map(plain).join('-');
  const from = tokens[club.tokens[0]! - 1]!.pos === 'ADP' ? tokens[club.tokens[0]! - 1]!.start : club.start;
  const label = `${text.slice(state.start, state.end)} ${text.slice(from, club.end)} ${verb!.lemma}`.replace(/\s+/g, ' ');
  return { kind: 'open', id: `open:${id}`, label, labels: { [language]: label } };
}
