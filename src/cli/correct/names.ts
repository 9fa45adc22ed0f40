import { searchActors, searchSubjects } from '../../db/actors.ts';
import type { Database } from '../../db/client.ts';
import type { ActorRef } from '../../domain/actor.ts';
import { InputError } from '../../domain/errors.ts';
import { type Subject, subjectKindOf } from '../../domain/statement.ts';
import { findNamed } from '../findNamed.ts';

/** The actor that a person means, by id or name. An id that nobody has had so far makes a new actor. */
export async function findActor(db: Database, typed: string): Promise<ActorRef> {
  const found = (await searchActors(db, typed)).map(one => ({ ...one, names: [one.name, ...one.aliases] }));
  if (found.length === 0 && /^(person|org|party|group):[a-z0-9][a-z0-9-]*$/.test(typed)) {
    return { id: typed, name: nameFrom(typed), aliases: [] };
  }
  const { id, name, aliases } = findNamed(typed, found, 'actor', 'demarche actors');
  return { id, name, aliases };
}

/** The subject that a person means, by id or label: an issue, an open issue, or an actor. */
export async function findSubject(db: Database, typed: string): Promise<Subject> {
  const found = (await searchSubjects(db, typed)).map(one => ({ ...one, names: [one.label, ...Object.values(one.labels)] }));
  if (found.length > 0) {
    const { id, kind, label, labels } = findNamed(typed, found, 'subject', 'demarche issues');
    return { id, kind, label: labels.en ?? label, labels };
  }
  const { id, name } = await findActor(db, typed);
  return { id, kind: 'actor', label: name, labels: { en: name } };
}

/** A new open issue. Throws an InputError when the label has no letter to name it by. */
export function openIssue(label: string): Subject {
  const slug = label
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!/[a-z]/.test(slug)) throw new InputError(`"${label}" has no letters that an issue could be called by.`);
  const id = `open:${slug}`;
  return { id, kind: subjectKindOf(id), label, labels: {} };
}

function nameFrom(id: string): string {
  return id
    .slice(id.indexOf(':') + 1)
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
