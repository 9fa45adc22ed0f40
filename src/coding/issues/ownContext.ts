import type { Analysis } from '../../language/types.ts';

/**
 * "Norway opposes | Ukraine's EU membership |", "Norwegen ist gegen den | EU-Beitritt der Ukraine |": whose the thing is stands right before it in the genitive, or
 * behind it with nothing but articles and prepositions between. Who decides stands elsewhere in the sentence, and may be the context of an issue of the same name.
 */
export function isOwnContext({ tokens }: Analysis, term: readonly number[], context: ReadonlySet<number>): boolean {
  const first = Math.min(...term);
  const last = Math.max(...term);
  for (let at = last + 1; at <= last + reach && /^(?:DET|ADP|NOUN|PROPN)$/.test(tokens[at]?.pos ?? ''); at++)
    if (context.has(at)) return true;
  for (let at = first - 1; at >= first - reach; at--)
    if (context.has(at)) return at > first - 2 ? tokens[at]!.pos === 'ADJ' : /^['’]s?$/.test(tokens[at + 1]!.text);
  return false;
}

/** A genitive with its adjective, an article and a preposition. */
const reach = 3;
