import { and, asc, count, eq, gte, inArray, isNotNull, isNull, lt, lte, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { outbox } from './schema/alerts.ts';

export type OutboxRow = typeof outbox.$inferSelect;
export type FollowUp = { job: string; payload: Record<string, unknown>; availableAt?: Date };

/** Writes follow-up work. Call it in the transaction that writes the data, so that neither exists without the other. Returns the ids in order. */
export async function addOutbox(db: Database, followUps: FollowUp[]): Promise<number[]> {
  if (followUps.length === 0) return [];
  const rows = await db
    .insert(outbox)
    .values(
      followUps.map(({ job, payload, availableAt }) => ({ job, payload, ...(availableAt && { availableAt: availableAt.toISOString() }) })),
    )
    .returning({ id: outbox.id });
  return rows.map(row => row.id);
}

/** Rows due for the queue, oldest first, locked against other relays until the transaction ends. */
export async function takeUnrelayed(db: Database, now: Date, limit = 100): Promise<OutboxRow[]> {
  return db
    .select()
    .from(outbox)
    .where(and(isNull(outbox.relayedAt), isNull(outbox.doneAt), lte(outbox.availableAt, now.toISOString())))
    .orderBy(asc(outbox.availableAt), asc(outbox.id))
    .limit(limit)
    .for('update', { skipLocked: true });
}

export async function markRelayed(db: Database, ids: number[], now: Date): Promise<void> {
  if (ids.length > 0) await db.update(outbox).set({ relayedAt: now.toISOString() }).where(inArray(outbox.id, ids));
}

/** The work is finished: the row is never relayed again. */
export async function markDone(db: Database, ids: number[], now: Date): Promise<void> {
  if (ids.length > 0) await db.update(outbox).set({ doneAt: now.toISOString() }).where(inArray(outbox.id, ids));
}

/** The work has to wait: it is handed to the queue again at `until`. */
export async function postpone(db: Database, id: number, until: Date): Promise<void> {
  const timesPutOff = sql`${outbox.timesPutOff} + 1`;
  await db.update(outbox).set({ relayedAt: null, availableAt: until.toISOString(), timesPutOff }).where(eq(outbox.id, id));
}

/** The work was given up: the row is kept, with the reason, until a person retries it. */
export async function markFailed(db: Database, id: number, error: string, now: Date): Promise<void> {
  await db.update(outbox).set({ doneAt: now.toISOString(), error }).where(eq(outbox.id, id));
}

/** Work that was given up since then, latest last. */
export async function listFailed(db: Database, since: Date = new Date(0)): Promise<OutboxRow[]> {
  return db
    .select()
    .from(outbox)
    .where(and(isNotNull(outbox.error), gte(outbox.doneAt, since.toISOString())))
    .orderBy(asc(outbox.doneAt));
}

/** Puts given-up work back on the list; all of it when no ids are given. Returns how many rows. */
export async function retryFailed(db: Database, ids?: number[]): Promise<number> {
  const chosen = ids ? and(isNotNull(outbox.error), inArray(outbox.id, ids)) : isNotNull(outbox.error);
  const rows = await db.update(outbox).set({ doneAt: null, relayedAt: null, error: null }).where(chosen).returning({ id: outbox.id });
  return rows.length;
}

/** Rows whose work is due and not finished. */
export async function countUnfinished(db: Database, now: Date): Promise<number> {
  const [row] = await db
    .select({ rows: count() })
    .from(outbox)
    .where(and(isNull(outbox.doneAt), lte(outbox.availableAt, now.toISOString())));
  return row?.rows ?? 0;
}

/** Makes rows relayable again that went to the queue before `before` and never finished: the queue may have lost them. Returns how many. */
export async function reopenUnfinished(db: Database, before: Date): Promise<number> {
  const rows = await db
    .update(outbox)
    .set({ relayedAt: null })
    .where(and(isNull(outbox.doneAt), lt(outbox.relayedAt, before.toISOString())))
    .returning({ id: outbox.id });
  return rows.length;
}

/** Forgets finished rows older than `before`; given-up ones stay. */
export async function pruneOutbox(db: Database, before: Date): Promise<void> {
  await db.delete(outbox).where(and(isNull(outbox.error), lt(outbox.doneAt, before.toISOString())));
}
