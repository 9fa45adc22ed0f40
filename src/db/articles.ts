import { and, arrayOverlaps, desc, eq, gte, ne, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { articles, revisions } from './schema/sources.ts';

export type Article = typeof articles.$inferSelect;
export type Revision = typeof revisions.$inferSelect;
export type NewRevision = Omit<typeof revisions.$inferInsert, 'id' | 'number'>;

/** Inserts the article, or finds the one with this canonical address; what is known of it already is not overwritten. */
export async function upsertArticle(
  db: Database,
  article: Omit<typeof articles.$inferInsert, 'id'>,
): Promise<{ article: Article; added: boolean }> {
  const [row] = await db.insert(articles).values(article).onConflictDoNothing().returning();
  if (row) return { article: row, added: true };
  const [known] = await db.select().from(articles).where(eq(articles.url, article.url));
  return { article: known!, added: false };
}

/** The article with this canonical address; null when there is none. */
export async function findArticle(db: Database, url: string): Promise<Article | null> {
  const [row] = await db.select().from(articles).where(eq(articles.url, url));
  return row ?? null;
}

export async function loadArticle(db: Database, id: number): Promise<Article | null> {
  const [row] = await db.select().from(articles).where(eq(articles.id, id));
  return row ?? null;
}

/** Keeps what a scrape taught about the article: outcome, language, dates, next visit. */
export async function recordScrape(db: Database, id: number, learnt: Partial<Omit<Article, 'id' | 'url' | 'firstSeenAt'>>): Promise<void> {
  await db.update(articles).set(learnt).where(eq(articles.id, id));
}

/** Keeps every other transaction from adding or reading revisions of the article until this one ends. */
export async function lockArticle(db: Database, id: number): Promise<void> {
  await db.select({ id: articles.id }).from(articles).where(eq(articles.id, id)).for('no key update');
}

/** Lets one transaction at a time look for the origin of its text: of two copies that arrive at once, the second then finds the first. */
export async function lockOrigins(db: Database): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('origins', 0))`);
}

/**
 * Stores a text of the article as its next revision; null when it is what the article says already (`contentHash`). A text that it said earlier, before
 * another one, is a revision like any other. Run it in a transaction.
 */
export async function insertRevision(db: Database, revision: NewRevision): Promise<Revision | null> {
  await lockArticle(db, revision.articleId); // gives concurrent scrapes of one article different numbers
  const latest = await latestRevision(db, revision.articleId);
  if (latest?.contentHash === revision.contentHash) return null;
  const [row] = await db
    .insert(revisions)
    .values({ ...revision, number: (latest?.number ?? 0) + 1 })
    .returning();
  return row!;
}

async function latestRevision(db: Database, articleId: number) {
  const { number, contentHash } = revisions;
  const [row] = await db
    .select({ number, contentHash })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(number))
    .limit(1);
  return row ?? null;
}

/** A revision with the article that it belongs to. */
export async function loadRevision(db: Database, id: number): Promise<{ revision: Revision; article: Article } | null> {
  const [row] = await db
    .select({ revision: revisions, article: articles })
    .from(revisions)
    .innerJoin(articles, eq(revisions.articleId, articles.id))
    .where(eq(revisions.id, id));
  return row ?? null;
}

/** Number of the article's newest revision; 0 when there is none. */
export async function latestRevisionNumber(db: Database, articleId: number): Promise<number> {
  return (await latestRevision(db, articleId))?.number ?? 0;
}

/** Revisions of other articles, fetched since then, that share a fingerprint band: candidates for being copies of one story. */
export async function findSharedFingerprints(db: Database, articleId: number, fingerprint: string[], since: Date) {
  if (fingerprint.length === 0) return [];
  return db
    .select({
      articleId: revisions.articleId,
      originId: revisions.originId,
      text: revisions.text,
      agency: revisions.agency,
      fetchedAt: revisions.fetchedAt,
    })
    .from(revisions)
    .where(
      and(
        arrayOverlaps(revisions.fingerprint, fingerprint),
        ne(revisions.articleId, articleId),
        gte(revisions.fetchedAt, since.toISOString()),
      ),
    )
    .orderBy(revisions.fetchedAt)
    .limit(50);
}
