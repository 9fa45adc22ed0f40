import { canBeFinite, lowerCase, type TaggedSentence } from './repairVerbs.ts';

/**
 * `Norwegen lehnt sie ab, | Schweden und Finnland unterstützen sie |`: where a stretch opens with a list of names, has no other verb and goes on behind it, the
 * infinitive is none.
 */
export function listTells({ tokens, tags }: TaggedSentence, start: number, end: number): void {
  const verb = start + tags.slice(start, end).indexOf('VI', 3);
  if (verb < start || verb + 1 >= end || !lowerCase(tokens[verb]!) || !canBeFinite(tokens[verb]!)) return;
  const list = tags.slice(start, verb);
  if (list.at(-1) === 'NE' && list.includes('KO') && list[0] !== 'KO' && list.every(tag => /^(?:NE|KO|DT|AA|NN)$/.test(tag)))
    tags[verb] = 'VF';
}
