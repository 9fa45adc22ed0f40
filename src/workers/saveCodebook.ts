import type { Body, Codebook, Issue, Person } from '../codebook/schema.ts';
import type { Database } from '../db/client.ts';
import { saveVocabulary } from '../db/codebooks.ts';

/** Writes the actors with their dated roles and the issues of the codebook to the database, where it is not the one saved last. */
export async function saveCodebook(db: Database, { version, persons, bodies, issues }: Codebook, now: Date): Promise<boolean> {
  const roles = persons.flatMap(({ id, roles }) => roles.map(role => ({ ...role, actorId: id })));
  return saveVocabulary(
    db,
    { version, actors: [...bodies.map(bodyToActor), ...persons.map(personToActor)], roles, issues: issues.map(toSubject) },
    now,
  );
}

function bodyToActor({ id, name, names, metonyms }: Body) {
  return { id, name, aliases: others(name, [...names.de, ...names.en, ...metonyms.de, ...metonyms.en]) };
}

function personToActor({ id, name, aliases, surnames }: Person) {
  return { id, name, aliases: others(name, [...aliases, ...surnames]) };
}

function toSubject({ id, labels, broader }: Issue) {
  return { id, kind: 'issue' as const, label: labels.en, labels, broaderId: broader ?? null };
}

function others(name: string, names: string[]): string[] {
  return [...new Set(names)].filter(other => other !== name);
}
