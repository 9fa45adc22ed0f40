import type { Phrase } from '../../language/types.ts';
import type { Context } from '../draft.ts';

/** Adjectives that tell nothing apart. */
export const fillers =
  /^(?:neu|geplant|umstritten|vorgeschlagen|gemeinsam|angekündigt|ganz|jetzig|vorliegend|new|planned|controversial|proposed|joint|draft|whole|entire|contested|latest|january|february|march|april|june|july|august|september|october|november|december)$/;

/** The words of a phrase that tell which one it is, beside its head. */
export const contentOf = (context: Context, phrase: Phrase): string[] =>
  phrase.tokens
    .filter(at => at !== phrase.head)
    .map(at => context.reading.analysis.tokens[at]!)
    .filter(token => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos))
    .map(token => token.lemma);

/** "The new plan": nothing tells which. */
export const isBare = (context: Context, phrase: Phrase): boolean => contentOf(context, phrase).every(word => fillers.test(word));
