import type { Draft } from './draft.ts';

/** One side of one holder on one subject. */
export type Sided = Pick<Draft, 'actor' | 'subject' | 'stance'>;

/** Who holds it: the state or body spoken for, else the actor. */
export const holderOf = ({ actor }: Pick<Draft, 'actor'>): string => (actor.behalf ?? actor.ref).id;

export const sideOf = (sided: Sided): string => `${holderOf(sided)} ${sided.subject.id} ${sided.stance}`;

export function group<T, K>(these: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of these) {
    const found = groups.get(keyOf(one));
    if (found) found.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
