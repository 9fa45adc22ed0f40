import type { Codebook } from '../../codebook/schema.ts';
import { tokenize } from '../../language/tokens.ts';
import type { Token } from '../../language/types.ts';
import type { MentionScan } from '../mentions/mentionScan.ts';
import type { PatternSet } from '../patterns/patterns.ts';

/** The contexts (owners of their patterns) that a state or body fulfils by its name. */
export type ContextNames = ReadonlyMap<string, readonly number[]>;

/** Which contexts of issues are names of states and bodies: whoever speaks for them brings them up as their name does. */
export function findContextNames(bodies: Codebook['bodies'], contexts: PatternSet, language: 'de' | 'en'): ContextNames {
  const found = new Map<string, number[]>();
  for (const { id, names } of bodies) {
    if (!/^(?:country|org):/.test(id)) continue;
    const owners = names[language].flatMap(name => namedBy(contexts, tokensOf(name, language)));
    if (owners.length > 0) found.set(id, [...new Set(owners)]);
  }
  return found;
}

const namedBy = (contexts: PatternSet, tokens: Token[]): number[] =>
  contexts
    .find(tokens, [...tokens.keys()])
    .filter(match => match.tokens.length === tokens.length)
    .map(({ owner }) => owner);

const tokensOf = (name: string, language: 'de' | 'en'): Token[] =>
  tokenize(name, language).map(({ text, start, end }, index) => {
    const lower = text.toLowerCase();
    return { index, text, start, end, lower, lemma: lower, pos: 'PROPN', morph: {}, sentence: 0, quote: -1 };
  });

/** Where a text names somebody who speaks for a state or body whose name is a context, or that by another of its names ("US", "Tehran"): by context the tokens. */
export const contextsOfMentions = (names: ContextNames, { mentions }: MentionScan): { owner: number; first: number; last: number }[] =>
  mentions.flatMap(({ actor, kind, first, last }) => {
    const named = actor.kind === 'person' ? actor.behalf?.id : actor.ref.id;
    const owners = kind === 'pronoun' || named === undefined ? undefined : names.get(named);
    return (owners ?? []).map(owner => ({ owner, first, last }));
  });
