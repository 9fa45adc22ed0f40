import { InputError } from '../domain/errors.ts';

type Named = { id: string; names: string[] };

/**
 * The one candidate that a person means: by id, by one of its names, or because there is no other. Throws an InputError that lists the candidates,
 * or says where to look when there is none. `kind` is the word for them, `list` the command that lists them.
 */
export function findNamed<T extends Named>(typed: string, candidates: T[], kind: string, list: string): T {
  const wanted = typed.trim().toLowerCase();
  const exact = candidates.filter(({ id, names }) => [id, ...names].some(name => name.toLowerCase() === wanted));
  const found = exact.length > 0 ? exact : candidates;
  if (found.length === 1) return found[0]!;
  if (found.length === 0)
    throw new InputError(`Nothing is known yet of any ${kind} "${typed}". "${list}" lists those that are recognised.`);
  const ids = found.slice(0, 8).map(({ id }) => id);
  throw new InputError(`"${typed}" may be any of ${ids.join(', ')}${found.length > 8 ? ' …' : ''}. Give the id of one ${kind}.`);
}
