import { ilike, inArray, or, sql } from 'drizzle-orm';
import type { ActorKind, ActorRef } from '../domain/actor.ts';
import type { Subject } from '../domain/statement.ts';
import type { Database } from './client.ts';
import { actors, subjects } from './schema/positions.ts';

const kinds: Record<string, ActorKind> = { person: 'person', country: 'country', org: 'organisation', party: 'organisation' };

/** The kind of actor that an id speaks of: `person:…`, `country:…`, `org:…`, `party:…`; anything else is a group. */
export function actorKindOf(id: string): ActorKind {
  return kinds[id.slice(0, id.indexOf(':'))] ?? 'group';
}

/** Makes sure that the actors exist; what is known of them already stays. In order of their ids, so that parallel transactions never wait in a ring. */
export async function insertActors(db: Database, refs: ActorRef[]): Promise<void> {
  const rows = sortById(refs).map(({ id, name, aliases }) => ({ id, kind: actorKindOf(id), name, aliases }));
  if (rows.length > 0) await db.insert(actors).values(rows).onConflictDoNothing();
}

/** The same for subjects. */
export async function insertSubjects(db: Database, refs: Subject[]): Promise<void> {
  const rows = sortById(refs).map(({ id, kind, label, labels }) => ({ id, kind, label, labels }));
  if (rows.length > 0) await db.insert(subjects).values(rows).onConflictDoNothing();
}

/** Each subject with the more general issues that it is part of, nearest first. */
export async function loadBroader(db: Database, ids: string[]): Promise<Map<string, string[]>> {
  const lines = new Map(ids.map(id => [id, [id]]));
  let level = ids;
  while (level.length > 0) {
    const rows = await db.select({ id: subjects.id, broaderId: subjects.broaderId }).from(subjects).where(inArray(subjects.id, level));
    const broader = new Map(rows.map(row => [row.id, row.broaderId]));
    level = [];
    for (const line of lines.values()) {
      const next = broader.get(line.at(-1)!);
      if (!next || line.includes(next)) continue; // the top, or a ring in the codebook
      line.push(next);
      level.push(next);
    }
  }
  return lines;
}

/** Actors that were ever heard of whose id, name or alias contains the words. */
export async function searchActors(db: Database, words: string, limit = 20): Promise<(ActorRef & { kind: ActorKind })[]> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return db
    .select()
    .from(actors)
    .where(or(ilike(actors.id, pattern), ilike(actors.name, pattern), ilike(sql`${actors.aliases}::text`, pattern)))
    .orderBy(actors.id)
    .limit(limit);
}

/** Subjects that were ever spoken about whose id or label contains the words. */
export async function searchSubjects(db: Database, words: string, limit = 20): Promise<Subject[]> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return db
    .select()
    .from(subjects)
    .where(or(ilike(subjects.id, pattern), ilike(subjects.label, pattern), ilike(sql`${subjects.labels}::text`, pattern)))
    .orderBy(subjects.id)
    .limit(limit);
}

/** One each, by id. */
function sortById<T extends { id: string }>(refs: T[]): T[] {
  return [...new Map(refs.map(ref => [ref.id, ref])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
