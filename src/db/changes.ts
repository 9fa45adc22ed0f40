import { aliasedTable, and, asc, desc, eq, exists, gt, gte, inArray, isNull, lt, lte, ne, not, or, sql } from 'drizzle-orm';
import type { Rank } from '../domain/actor.ts';
import type { Database } from './client.ts';
import { changes } from './schema/alerts.ts';
import { statements } from './schema/positions.ts';
import type { Pair } from './statements.ts';

const other = aliasedTable(changes, 'other');

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

/** Changes that still count and that happened since then, oldest first. */
export async function listChangesSaidSince(db: Database, since: Date): Promise<StoredChange[]> {
  return db
    .select()
    .from(changes)
    .where(and(gte(changes.saidOn, since.toISOString()), isNull(changes.withdrawnAt)))
    .orderBy(asc(changes.saidOn), asc(changes.id));
}

export async function listChangesByIds(db: Database, ids: number[]): Promise<StoredChange[]> {
  return ids.length === 0 ? [] : db.select().from(changes).where(inArray(changes.id, ids)).orderBy(asc(changes.id));
}

/** Says that a person's change is told as the change `toldAsId` of the state or body spoken for. */
export async function setToldAs(db: Database, id: number, toldAsId: number): Promise<void> {
  await db.update(changes).set({ toldAsId }).where(eq(changes.id, id));
}

/**
 * Of these changes, those whose earlier side is known from no other article than the one that tells of the turn, and whether memory had heard anything else of the
 * holder by then.
 */
export async function listToldAlone(db: Database, told: StoredChange[]): Promise<Map<number, boolean>> {
  const ids = told.flatMap(({ beforeStatementId }) => beforeStatementId ?? []);
  if (ids.length === 0) return new Map();
  const { id, articleId, modality } = statements;
  const before = await db
    .select({ id, articleId })
    .from(statements)
    .where(and(inArray(id, ids), eq(modality, 'historical')));
  const alone = told.filter(change => before.some(one => one.id === change.beforeStatementId && one.articleId === change.articleId));
  return new Map(await Promise.all(alone.map(async change => [change.id, await wasHeard(db, change)] as const)));
}

/** Whether anything of the holder had been read in another article by the day of the change. */
export async function wasHeard(
  db: Database,
  { holderId, articleId, saidOn }: Pick<StoredChange, 'holderId' | 'articleId' | 'saidOn'>,
): Promise<boolean> {
  const earlier = and(ne(statements.articleId, articleId), lte(statements.publishedAt, saidOn), isNull(statements.withdrawnAt));
  for (const speaks of [eq(statements.actorId, holderId), eq(statements.onBehalfOfId, holderId)]) {
    const rows = await db.select({ id: statements.id }).from(statements).where(and(speaks, earlier)).limit(1);
    if (rows.length > 0) return true;
  }
  return false;
}

type Followed = { before: typeof statements.$inferSelect | null; after: typeof statements.$inferSelect | null };

/**
 * Keeps recorded changes with the words that made them when those are read as somebody else's or about something else: a change stays itself, and so do
 * its alerts. One that is in its new place already stays behind.
 */
export async function followStatements(db: Database, replaced: Followed[]): Promise<void> {
  const moves = new Map(replaced.flatMap(({ before, after }) => (before && after ? [[before.id, { before, after }] as const] : [])));
  if (moves.size === 0) return;
  const rows = await db
    .select()
    .from(changes)
    .where(inArray(changes.afterStatementId, [...moves.keys()]));
  for (const change of rows) {
    const { before, after } = moves.get(change.afterStatementId)!;
    const holderId = change.holderId === before.actorId ? after.actorId : (after.onBehalfOfId ?? change.holderId);
    const toStance = change.kind === 'silence' || before.stance === change.toStance ? after.stance : change.toStance;
    const origin = change.key.slice(change.key.lastIndexOf(' ') + 1);
    const key = `${holderId} ${after.subjectId} ${change.kind} ${toStance} ${origin}`;
    const isTaken = exists(db.select({ id: other.id }).from(other).where(eq(other.key, key)));
    await db
      .update(changes)
      .set({ holderId, subjectId: after.subjectId, toStance, key, afterStatementId: after.id })
      .where(and(eq(changes.id, change.id), key === change.key ? undefined : not(isTaken)));
  }
}

/** Silences of a position that still count, and whether anything of the holder's own was said in one of them. */
export async function listSilences(db: Database, { holderId, subjectId }: Pair) {
  const last = aliasedTable(statements, 'last');
  const wasBroken = exists(
    db
      .select({ id: statements.id })
      .from(statements)
      .where(
        and(
          or(eq(statements.actorId, holderId), eq(statements.onBehalfOfId, holderId)),
          eq(statements.subjectId, subjectId),
          isNull(statements.withdrawnAt),
          inArray(statements.modality, ['asserted', 'conditional']),
          ne(statements.directness, 'third-party'),
          gt(statements.saidOn, last.saidOn),
          lt(statements.saidOn, changes.saidOn),
        ),
      ),
  );
  return db
    .select({ id: changes.id, wasBroken: sql<boolean>`${wasBroken}` })
    .from(changes)
    .innerJoin(last, eq(last.id, changes.afterStatementId))
    .where(and(eq(changes.holderId, holderId), eq(changes.subjectId, subjectId), eq(changes.kind, 'silence'), isNull(changes.withdrawnAt)));
}

/** What late or corrected words may move in a recorded change. `withdrawnAt`: since when it is known never to have happened. */
export type ChangeRevision = Partial<
  Pick<
    StoredChange,
    | 'key'
    | 'articleId'
    | 'saidOn'
    | 'fromStance'
    | 'beforeStatementId'
    | 'afterStatementId'
    | 'reasons'
    | 'withdrawnAt'
    | 'confirmedAt'
    | 'severity'
    | 'severityParts'
    | 'severityReason'
  >
>;

/** Revises a recorded change and returns it as it is then. */
export async function reviseChange(db: Database, id: number, revision: ChangeRevision): Promise<StoredChange> {
  const [row] = await db.update(changes).set(revision).where(eq(changes.id, id)).returning();
  return row!;
}

/** Notes that changes (by key) are confirmed and returns those that were not, each with the rank of the words that made it. */
export async function confirmChanges(db: Database, keys: string[], now: Date): Promise<{ change: StoredChange; rank: Rank | null }[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .update(changes)
    .set({ confirmedAt: now.toISOString() })
    .from(statements)
    .where(and(inArray(changes.key, keys), isNull(changes.confirmedAt), eq(statements.id, changes.afterStatementId)))
    .returning({ change: changes, rank: statements.rank });
  return rows;
}
