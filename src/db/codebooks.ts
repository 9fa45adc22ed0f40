import { sql } from 'drizzle-orm';
import type { ActorRef, Role } from '../domain/actor.ts';
import type { Subject } from '../domain/statement.ts';
import { actorKindOf } from './actors.ts';
import type { Database } from './client.ts';
import { actors, codebooks, roles, subjects } from './schema/positions.ts';

/** What the tables keep of a codebook: its actors with their dated roles, and its issues. */
export type Vocabulary = {
  version: string;
  actors: ActorRef[];
  roles: (Role & { actorId: string })[];
  issues: (Subject & { broaderId: string | null })[];
};

/**
 * Brings actors, roles and issues up to the codebook; does nothing when the one saved last has the same version. Names that came from articles only
 * stay. Returns whether anything was done.
 */
export async function saveVocabulary(db: Database, vocabulary: Vocabulary, now: Date): Promise<boolean> {
  return db.transaction(async tx => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('codebook', 0))`); // processes that start together wait for the first
    const [saved] = await tx.select().from(codebooks);
    if (saved?.version === vocabulary.version) return false;
    for (const rows of batches(sortById(vocabulary.actors))) await upsertActors(tx, rows);
    for (const rows of batches(sortById(vocabulary.issues))) await upsertIssues(tx, rows);
    await tx.delete(roles);
    for (const rows of batches(vocabulary.roles)) await tx.insert(roles).values(rows.map(toRow)).onConflictDoNothing();
    await tx.delete(codebooks);
    await tx.insert(codebooks).values({ version: vocabulary.version, savedAt: now.toISOString() });
    return true;
  });
}

async function upsertActors(db: Database, refs: ActorRef[]): Promise<void> {
  await db
    .insert(actors)
    .values(refs.map(({ id, name, aliases }) => ({ id, kind: actorKindOf(id), name, aliases })))
    .onConflictDoUpdate({ target: actors.id, set: { name: sql`excluded.name`, aliases: sql`excluded.aliases` } });
}

async function upsertIssues(db: Database, issues: Vocabulary['issues']): Promise<void> {
  await db
    .insert(subjects)
    .values(issues.map(({ id, kind, label, labels, broaderId }) => ({ id, kind, label, labels, broaderId })))
    .onConflictDoUpdate({
      target: subjects.id,
      set: { label: sql`excluded.label`, labels: sql`excluded.labels`, broaderId: sql`excluded.broader_id` },
    });
}

function toRow({ actorId, for: forId, role, from, to }: Role & { actorId: string }) {
  return { actorId, forId, role, fromDate: from ?? null, toDate: to ?? null };
}

/** In the order in which reading articles adds names too, so that neither waits for the other in a ring. */
function sortById<T extends { id: string }>(rows: T[]): T[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A statement takes 65534 parameters at most. */
function batches<T>(rows: T[], size = 1000): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size));
}
