import type { Analysis, Phrase, Token } from '../../language/types.ts';
import type { Noun } from './matters.ts';

/** A noun with what a pronoun must agree with. */
export const toNoun = (token: Token): Noun => ({
  lemma: token.lemma,
  number: token.morph.number ?? null,
  gender: token.morph.gender ?? null,
});

/** The head noun; its article knows the gender better than the lexicon ("das Abkommen"). */
export function nounOf(analysis: Analysis, phrase: Phrase): Noun {
  const noun = toNoun(analysis.tokens[phrase.head]!);
  const opener = analysis.tokens[phrase.tokens[0]!]!.lower;
  if (analysis.language === 'en' || noun.number === 'plur') return noun;
  if (/^(?:das|dieses|jenes)$/.test(opener)) return { ...noun, gender: 'n' };
  if (opener === 'die' && noun.gender !== null && noun.gender !== 'f') return { ...noun, number: 'plur' };
  return /^(?:[ms]?eine|keine|ihre|unsere)$/.test(opener) ? { ...noun, gender: 'f' } : noun;
}
