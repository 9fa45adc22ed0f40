import { and, asc, desc, eq, gt, isNull, lte } from 'drizzle-orm';
import type { Database } from './client.ts';
import { changes } from './schema.ts';
import type { Pair } from './statements.ts';

export type StoredChange = typeof changes.$inferSelect;
export type NewChange = Omit<typeof changes.$inferInsert, 'id'>;

/** Records a change; null when it is known already (by `key`). */
export async function insertChange(db: Database, change: NewChange): Promise<StoredChange | null> {
  const [row] = await db.insert(changes).values(change).onConflictDoNothing().returning();
  return row ?? null;
}

/** The change of this position that comes before `at`; null for none. */
export async function findPreviousChange(db: Database, { holderId, subjectId }: Pair, at: string): Promise<StoredChange | null> {
  const [row] = await db
    .select()
    .from(changes)
    .where(and(eq(changes.holderId, holderId), eq(changes.subjectId, subjectId), lte(changes.saidOn, at), isNull(changes.withdrawnAt)))
    .orderBy(desc(changes.saidOn), desc(changes.id))
    .limit(1);
  return row ?? null;
}

/** The changes of a position, by when they happened. Withdrawn ones are among them. */
export async function listChanges(
  db: Database,
  { holderId, subjectId }: { holderId: string; subjectId?: string },
): Promise<StoredChange[]> {
  return db
    .select()
    .from(changes)
    .where(and(eq(changes.holderId, holderId), subjectId ? eq(changes.subjectId, subjectId) : undefined))
    .orderBy(asc(changes.saidOn), asc(changes.id));
}

/** Changes recorded after an id, in order. */
export async function listChangesAfter(db: Database, id: number): Promise<StoredChange[]> {
  return db.select().from(changes).where(gt(changes.id, id)).orderBy(asc(changes.id));
}

/** Says that a person's change is told as the change `toldAsId` of the state or body spoken for. */
export async function setToldAs(db: Database, id: number, toldAsId: number): Promise<void> {
  await db.update(changes).set({ toldAsId }).where(eq(changes.id, id));
}

/** Marks changes that a corrected or late article showed never to have happened, or (null) to have happened after all. */
export async function setWithdrawn(db: Database, id: number, at: Date | null): Promise<void> {
  await db
    .update(changes)
    .set({ withdrawnAt: at?.toISOString() ?? null })
    .where(eq(changes.id, id));
}
