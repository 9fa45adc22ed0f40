import type { Analysis } from '../../language/types.ts';

/**
 * "Turkey opposes | Ukraine's | EU membership", "der Beitritt | der Ukraine | zur EU": where the name stands of the state whose the thing is, right before its
 * first word or behind one of its nouns with nothing but articles, prepositions and adjectives between. Of the states that a text names this one owns it; who decides
 * stands elsewhere in the sentence, and may be the context of an issue of the same name.
 */
export function placesOfOwners({ tokens }: Analysis, named: readonly number[]): number[] {
  const first = Math.min(...named);
  const before = /^['’]s?$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const behind = named
    .filter(one => /^(?:NOUN|PROPN)$/.test(tokens[one]!.pos))
    .map(one => {
      let next = one + 1;
      while (next < one + 4 && /^(?:ADP|DET|ADJ)$/.test(tokens[next]?.pos ?? '')) next++;
      return next;
    });
  return [before, ...behind].filter(owner => !named.includes(owner));
}
