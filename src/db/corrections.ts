import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { type ActiveCorrection, articleOf, type Correction } from '../domain/correction.ts';
import type { Database } from './client.ts';
import { corrections, statements } from './schema/positions.ts';
import { isCoded } from './statements.ts';

export type StoredCorrection = typeof corrections.$inferSelect;
export type StatementRow = typeof statements.$inferSelect;

/** Reading articles and correcting shut each other out until the transaction ends; any number of articles are read at once. */
export async function lockCorrections(db: Database, mode: 'read' | 'correct'): Promise<void> {
  const lock = mode === 'read' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`;
  await db.execute(sql`select ${lock}(hashtextextended('corrections', 0))`);
}

export async function insertCorrection(db: Database, row: Omit<typeof corrections.$inferInsert, 'id'>): Promise<StoredCorrection> {
  const [stored] = await db.insert(corrections).values(row).returning();
  return stored!;
}

/** Marks a correction as undone; null when there is none in force with this id. */
export async function markUndone(db: Database, id: number, by: string, now: Date): Promise<StoredCorrection | null> {
  const [row] = await db
    .update(corrections)
    .set({ undoneAt: now.toISOString(), undoneBy: by })
    .where(and(eq(corrections.id, id), isNull(corrections.undoneAt)))
    .returning();
  return row ?? null;
}

/** All corrections ever made, newest first. */
export async function listCorrections(db: Database, limit = 100): Promise<StoredCorrection[]> {
  return db.select().from(corrections).orderBy(desc(corrections.id)).limit(limit);
}

/** The corrections in force that may concern these articles, in the order in which they were made. */
export async function listActiveCorrections(db: Database, articleIds: number[]): Promise<ActiveCorrection[]> {
  const concerned = or(isNull(corrections.articleId), inArray(corrections.articleId, articleIds));
  return db
    .select({ id: corrections.id, correction: corrections.correction })
    .from(corrections)
    .where(and(concerned, isNull(corrections.undoneAt)))
    .orderBy(asc(corrections.id));
}

/** Ids of the coded statements that a correction may change, or has changed. */
export async function findConcernedRoots(db: Database, id: number, correction: Correction): Promise<number[]> {
  const rows = await db
    .selectDistinct({ id: sql<number>`coalesce(${statements.rootId}, ${statements.id})`.mapWith(Number) })
    .from(statements)
    .where(concerned(id, correction));
  return rows.map(row => row.id);
}

function concerned(id: number, correction: Correction): SQL | undefined {
  if ('of' in correction || correction.kind === 'one-matter') {
    return and(eq(statements.articleId, articleOf(correction)!), isNull(statements.rootId), isCoded());
  }
  const changed = and(isNull(statements.withdrawnAt), sql`${statements.correctionIds} @> ${JSON.stringify([id])}::jsonb`);
  const { from } = correction;
  const named =
    correction.kind === 'merge-actors'
      ? or(eq(statements.actorId, from), eq(statements.onBehalfOfId, from))
      : eq(statements.subjectId, from);
  return or(and(isNull(statements.withdrawnAt), named), changed);
}

/** Coded statements of the newest readings by id, each with the statement that counts in its place now: itself, a corrected one, or none. */
export async function loadRoots(db: Database, ids: number[]): Promise<{ root: StatementRow; counting: StatementRow | null }[]> {
  if (ids.length === 0) return [];
  const roots = await db
    .select()
    .from(statements)
    .where(and(inArray(statements.id, ids), isCoded()))
    .orderBy(asc(statements.id));
  const corrected = await db
    .select()
    .from(statements)
    .where(and(inArray(statements.rootId, ids), isNull(statements.withdrawnAt)));
  const countingFor = new Map(corrected.map(row => [row.rootId!, row]));
  return roots.map(root => ({ root, counting: root.withdrawnAt ? (countingFor.get(root.id) ?? null) : root }));
}

/** Puts a corrected statement in the place of the one that counts; null for either means that none does. Returns the new row. */
export async function replaceStatement(
  db: Database,
  counting: StatementRow | null,
  corrected: Omit<typeof statements.$inferInsert, 'id'> | null,
  now: Date,
): Promise<StatementRow | null> {
  if (counting) {
    const setAside = { withdrawnAt: now.toISOString(), withdrawnFor: 'correction' as const };
    await db.update(statements).set(setAside).where(eq(statements.id, counting.id));
  }
  if (!corrected) return null;
  const [row] = await db.insert(statements).values(corrected).onConflictDoNothing().returning();
  return row ?? null;
}
