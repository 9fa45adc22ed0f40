import type { Clause } from '../language/types.ts';
import type { Context } from './draft.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a thing does that ends, and what one does that goes on: "wants the levy to go", "to stay", "to go ahead". */
const ending = words(
  'go stop end cease fail collapse disappear vanish die lapse expire fall wait lift come-down come-off come-out go-away',
);
const lasting = words(
  'stay remain last continue succeed pass survive come-into enter-into proceed start begin go-ahead go-through go-forward come-in come-back',
);

/** Ends (−1) or goes on (+1) by itself ("go", "stay"), or neither (0). */
export function course({ reading }: Context, { objects, verb }: Clause): -1 | 0 | 1 {
  if (objects.length > 0 || verb === null) return 0;
  const phrasal = `${verb.lemma}-${reading.analysis.tokens[verb.head + 1]?.lower}`;
  const key = ending.has(phrasal) || lasting.has(phrasal) ? phrasal : verb.lemma;
  return ending.has(key) ? -1 : lasting.has(key) ? 1 : 0;
}
