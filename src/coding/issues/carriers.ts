import type { Reading } from '../reading.ts';
import { isAnyClub, isClub } from './clubs.ts';

/** Adjectives and nouns for planning, building or having a thing: "the planned cable", "the dam project", "das Projekt Nordlink" are the cable, the dam and Nordlink. */
const planned = /^(?:planned|proposed|geplant|vorgeschlagen)$/;
const ofThings = { de: /^(?:projekt|bauprojekt|vorhaben|bauvorhaben)$/, en: /^project$/ };
const having = /^(?:presence|anwesenheit)$/;
/** Nouns for being in something: "membership of the council", "Teilnahme an der Mission" are the council and the mission to whoever is to be in it. */
const ofBelonging = /^(?:membership|accession|participation|mitgliedschaft|beitritt|teilnahme|beteiligung|verbleib)$/;
const within = /^(?:in|im|ins|an|am|zu|zum|zur|bei|beim|to)$/;

/**
 * The words that tell what a matter is, without those that any thing of its kind may be told with: of an article that speaks of the membership and the next that
 * speaks of leaving the body, both have one name. Where a state stands among them it may be somebody else's membership.
 */
export function withoutCarriers(reading: Reading, named: number[]): number[] {
  const bare = named.filter(at => !carries(reading, named, at));
  const { tokens, language } = reading.analysis;
  const nouns = bare.filter(at => /^(?:NOUN|PROPN)$/.test(tokens[at]!.pos));
  // "Beitritt zum Klub": the club alone may be any.
  const isAny = nouns.length === 1 && bare.length < named.length && isAnyClub(language, tokens[nouns[0]!]!);
  return nouns.length > 0 && !isAny ? bare : named;
}

function carries({ analysis: { tokens, language }, scan }: Reading, named: number[], at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  const is = (words: RegExp) => words.test(lower) || words.test(lemma.toLowerCase());
  const [left, right] = [at - 1, at + 1].map(near => tokens[near]);
  const isNoun = (near: typeof left) => /^(?:NOUN|PROPN)$/.test(near?.pos ?? '');
  if (is(planned)) return isNoun(right);
  if (is(having)) return true;
  if (is(ofThings[language]))
    return language === 'en' ? named.includes(at - 1) && isNoun(left) && !isNoun(right) : named.includes(at + 1) && isNoun(right);
  if (!is(ofBelonging) || named.some(other => scan.byToken.get(other)?.actor.ref.id.startsWith('country:'))) return false;
  if (within.test(right?.lower ?? '')) return true;
  const last = named.findLast(other => other > at);
  if (right?.lower === 'of') return last !== undefined && isClub(language, tokens[last]!);
  return language === 'en' && left !== undefined && isClub(language, left);
}
