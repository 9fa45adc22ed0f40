import { and, desc, eq, gt, lte, sql } from 'drizzle-orm';
import { foldVersion, type Position } from '../domain/position.ts';
import { silentFrom } from '../domain/silence.ts';
import type { Database } from './client.ts';
import { actors, positions, subjects } from './schema/positions.ts';
import type { Pair } from './statements.ts';

export type StoredPosition = typeof positions.$inferSelect;

/**
 * Holds the positions of these holders on these subjects against everybody else until the transaction ends: two articles about the same position
 * are folded one after the other. Taken in one order, so that no two transactions wait for each other.
 */
export async function lockPairs(db: Database, pairs: Pair[]): Promise<void> {
  const names = pairs.map(({ holderId, subjectId }) => `${holderId} ${subjectId}`).sort();
  for (const name of names) await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

/** Keeps the position as it was folded now; forgets it when nothing that was said counts any more. */
export async function savePosition(db: Database, { holderId, subjectId }: Pair, position: Position | null, now: Date): Promise<void> {
  const own = and(eq(positions.holderId, holderId), eq(positions.subjectId, subjectId));
  if (!position) {
    await db.delete(positions).where(own);
    return;
  }
  const { stance, score, level, established, contested, since, lastSaidOn, taken, voice } = position;
  const evidence = [...new Set([taken.statementId, voice.statementId])];
  const fold = { version: foldVersion, position };
  const silentAt = silentFrom(position);
  const row = { stance, score, level, established, contested, since, lastSaidOn, evidence, silentAt, fold, updatedAt: now.toISOString() };
  await db
    .insert(positions)
    .values({ holderId, subjectId, ...row })
    .onConflictDoUpdate({ target: [positions.holderId, positions.subjectId], set: { ...row, version: sql`${positions.version} + 1` } });
}

export async function loadPosition(db: Database, { holderId, subjectId }: Pair): Promise<StoredPosition | null> {
  const [row] = await db
    .select()
    .from(positions)
    .where(and(eq(positions.holderId, holderId), eq(positions.subjectId, subjectId)));
  return row ?? null;
}

/** The position as it can be continued; null when there is none, or when it was folded by other rules. */
export async function loadFold(db: Database, pair: Pair): Promise<Position | null> {
  const fold = (await loadPosition(db, pair))?.fold;
  return fold?.version === foldVersion ? fold.position : null;
}

/**
 * Positions whose holders have fallen silent between the two instants, for this transaction alone, and marks them as taken. Those folded by other
 * rules wait until they are folded again.
 */
export async function takeSilent(db: Database, from: Date, to: Date, limit = 100) {
  const due = and(gt(positions.silentAt, from.toISOString()), lte(positions.silentAt, to.toISOString()));
  const rows = await db.select().from(positions).where(due).orderBy(positions.silentAt).limit(limit).for('update', { skipLocked: true });
  const silent = rows.flatMap(({ holderId, subjectId, silentAt, fold }) =>
    silentAt && fold?.version === foldVersion ? [{ holderId, subjectId, silentAt, position: fold.position }] : [],
  );
  for (const { holderId, subjectId } of silent) {
    const own = and(eq(positions.holderId, holderId), eq(positions.subjectId, subjectId));
    await db.update(positions).set({ silentAt: null }).where(own);
  }
  return silent;
}

/** Positions with the names of holder and subject, latest moved first; of one holder when given. */
export async function listPositions(db: Database, { holderId, limit = 100 }: { holderId?: string; limit?: number } = {}) {
  return db
    .select({ position: positions, holder: actors, subject: subjects })
    .from(positions)
    .innerJoin(actors, eq(actors.id, positions.holderId))
    .innerJoin(subjects, eq(subjects.id, positions.subjectId))
    .where(holderId ? eq(positions.holderId, holderId) : undefined)
    .orderBy(desc(positions.updatedAt))
    .limit(limit);
}
