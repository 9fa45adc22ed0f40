import { InputError } from '../domain/errors.ts';

type Named = { id: string; names: string[] };

/**
 * The one candidate that a person means: by id, by one of its names, or as the only one with those words in its name. Throws an InputError that lists
 * the candidates, or says where to look when there is none. `kind` is the word for them, `list` the command that lists them.
 */
export function findNamed<T extends Named>(typed: string, candidates: T[], kind: string, list: string): T {
  const wanted = typed.trim().toLowerCase();
  const exact = candidates.filter(({ id, names }) => [id, ...names].some(name => name.toLowerCase() === wanted));
  const inWords = candidates.filter(({ id, names }) => [id, ...names].some(name => hasWords(name.toLowerCase(), wanted)));
  const meant = exact.length > 0 ? exact : inWords;
  if (meant.length === 1) return meant[0]!;
  if (candidates.length === 0)
    throw new InputError(`Nothing is known yet of any ${kind} "${typed}". "${list}" lists those that are recognised.`);
  const found = meant.length > 0 ? meant : candidates; // "Atlantis" is part of "nordatlantisch", and yet another thing
  const ids = found.slice(0, 8).map(({ id }) => id);
  throw new InputError(`"${typed}" may be any of ${ids.join(', ')}${found.length > 8 ? ' …' : ''}. Give the id of one ${kind}.`);
}

/** True when the words stand in the text as they are, not as parts of other words. */
function hasWords(text: string, words: string): boolean {
  const padded = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return padded.includes(` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);
}
