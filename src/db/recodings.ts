import { and, asc, count, desc, eq, gt, max, min, sql } from 'drizzle-orm';
import type { Article, Revision } from './articles.ts';
import type { Database } from './client.ts';
import { recodedRevisions, recodings } from './schema/recodings.ts';
import { articles, revisions } from './schema/sources.ts';

export type Recoding = typeof recodings.$inferSelect;
export type RecodedRevision = typeof recodedRevisions.$inferSelect;

/** A stored text that counts and that another coder than `coderVersion` has read last. */
const isOutdated = (coderVersion: string) => sql`
  ${revisions.number} = (select max(newer.number) from revisions newer where newer.article_id = ${revisions.articleId})
  and exists (select from coded_revisions other where other.revision_id = ${revisions.id})
  and not exists (select from coded_revisions own where own.revision_id = ${revisions.id} and own.coder_version = ${coderVersion})`;

/** Opens a recoding of everything that another coder has read; null when there is one already. */
export async function openRecoding(db: Database, coderVersion: string, now: Date): Promise<Recoding | null> {
  const [texts] = await db.select({ total: count() }).from(revisions).where(isOutdated(coderVersion));
  const row = { coderVersion, total: texts!.total, createdAt: now.toISOString() };
  const [opened] = await db.insert(recodings).values(row).onConflictDoNothing().returning();
  return opened ?? null;
}

/** The recoding that nobody has switched to or dropped. */
export async function findOpenRecoding(db: Database): Promise<Recoding | null> {
  const [row] = await db.select().from(recodings).where(eq(recodings.state, 'open'));
  return row ?? null;
}

export async function loadRecoding(db: Database, id: number): Promise<Recoding | null> {
  const [row] = await db.select().from(recodings).where(eq(recodings.id, id));
  return row ?? null;
}

/** The latest recodings, newest first. */
export async function listRecodings(db: Database, limit = 10): Promise<Recoding[]> {
  return db.select().from(recodings).orderBy(desc(recodings.id)).limit(limit);
}

/** Ends a recoding. What it read is not needed any more. */
export async function endRecoding(db: Database, id: number, state: 'switched' | 'dropped', now: Date): Promise<void> {
  await db.update(recodings).set({ state, endedAt: now.toISOString() }).where(eq(recodings.id, id));
  await db.delete(recodedRevisions).where(eq(recodedRevisions.recodingId, id));
}

/** First and last id of all texts; null when there are none. */
export async function findRevisionRange(db: Database): Promise<{ first: number; last: number } | null> {
  const [row] = await db.select({ first: min(revisions.id), last: max(revisions.id) }).from(revisions);
  return row?.first == null || row.last == null ? null : { first: row.first, last: row.last };
}

/** Texts of a range of ids that the recoding has still to read. */
export async function listUnrecoded(
  db: Database,
  { id, coderVersion }: Recoding,
  { fromId, toId }: { fromId: number; toId: number },
): Promise<{ revision: Revision; article: Article }[]> {
  const isDone = sql`exists (select from recoded_revisions done where done.recoding_id = ${id} and done.revision_id = ${revisions.id})`;
  return db
    .select({ revision: revisions, article: articles })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .where(sql`${revisions.id} between ${fromId} and ${toId} and ${isOutdated(coderVersion)} and not ${isDone}`)
    .orderBy(asc(revisions.id));
}

/** Keeps what a text was read to say; keeping it twice adds nothing. */
export async function keepRecoded(db: Database, row: RecodedRevision): Promise<void> {
  await db.insert(recodedRevisions).values(row).onConflictDoNothing();
}

/** How far a recoding is: texts read, and those in which something else was read. */
export async function countRecoded(db: Database, id: number): Promise<{ read: number; differing: number }> {
  const [row] = await db
    .select({ read: count(), differing: sql<number>`count(*) filter (where ${recodedRevisions.differs})::int` })
    .from(recodedRevisions)
    .where(eq(recodedRevisions.recodingId, id));
  return row!;
}

/** Recoded texts after an id that are still the newest of their article, in order, with article and text. */
export async function listRecodedAfter(db: Database, recodingId: number, afterId: number, limit = 200) {
  const isNewest = sql`${revisions.number} = (select max(newer.number) from revisions newer where newer.article_id = ${revisions.articleId})`;
  return db
    .select({ recoded: recodedRevisions, revision: revisions, article: articles })
    .from(recodedRevisions)
    .innerJoin(revisions, eq(revisions.id, recodedRevisions.revisionId))
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .where(and(eq(recodedRevisions.recodingId, recodingId), gt(recodedRevisions.revisionId, afterId), isNewest))
    .orderBy(asc(recodedRevisions.revisionId))
    .limit(limit);
}

/** Recoded texts that bear on a position (after corrections) and differ from what counts. */
export async function listRecodedAbout(db: Database, recodingId: number, pair: { holderId: string; subjectId: string }) {
  const key = `${pair.holderId} ${pair.subjectId}`;
  const isAbout = sql`${recodedRevisions.differs} and ${recodedRevisions.pairs} @> ${sql.param([key], recodedRevisions.pairs)}`;
  return db
    .select({ recoded: recodedRevisions, revision: revisions, article: articles })
    .from(recodedRevisions)
    .innerJoin(revisions, eq(revisions.id, recodedRevisions.revisionId))
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .where(and(eq(recodedRevisions.recodingId, recodingId), isAbout));
}
