import { and, asc, desc, eq, inArray, isNotNull, lte, ne } from 'drizzle-orm';
import type { Database } from './client.ts';
import { feedEntries, feeds } from './schema/sources.ts';

export type Feed = typeof feeds.$inferSelect;
export type NewEntry = Omit<typeof feedEntries.$inferInsert, 'id' | 'feedId' | 'articleId'>;

/** Adds a feed, due at once unless told otherwise. `added` is false when its address is known already. */
export async function addFeed(
  db: Database,
  feed: { url: string; site?: string | null; title?: string | null; nextPollAt?: string },
): Promise<{ id: number; added: boolean }> {
  const [row] = await db.insert(feeds).values(feed).onConflictDoNothing().returning({ id: feeds.id });
  if (row) return { id: row.id, added: true };
  const [known] = await db.select({ id: feeds.id }).from(feeds).where(eq(feeds.url, feed.url));
  return { id: known!.id, added: false };
}

/** Every feed, in the order in which they were added. */
export async function listFeeds(db: Database): Promise<Feed[]> {
  return db.select().from(feeds).orderBy(asc(feeds.id));
}

/** The feed with this address; null when there is none. */
export async function findFeed(db: Database, url: string): Promise<Feed | null> {
  const [row] = await db.select().from(feeds).where(eq(feeds.url, url));
  return row ?? null;
}

export async function loadFeed(db: Database, id: number): Promise<Feed | null> {
  const [row] = await db.select().from(feeds).where(eq(feeds.id, id));
  return row ?? null;
}

/** Removes a feed and its entries; the articles and what was read in them stay. False when there is none. */
export async function removeFeed(db: Database, id: number): Promise<boolean> {
  const rows = await db.delete(feeds).where(eq(feeds.id, id)).returning({ id: feeds.id });
  return rows.length > 0;
}

/** Ids of the feeds that are due, longest overdue first. */
export async function findDueFeeds(db: Database, now: Date, limit = 100): Promise<number[]> {
  const rows = await db
    .select({ id: feeds.id })
    .from(feeds)
    .where(and(ne(feeds.state, 'disabled'), lte(feeds.nextPollAt, now.toISOString())))
    .orderBy(asc(feeds.nextPollAt))
    .limit(limit);
  return rows.map(row => row.id);
}

/** Keeps what a poll taught about the feed: validators, state, next due time. */
export async function recordPoll(db: Database, id: number, learnt: Partial<Omit<Feed, 'id' | 'createdAt'>>): Promise<void> {
  await db.update(feeds).set(learnt).where(eq(feeds.id, id));
}

/** When the newest entries of a feed were published, newest first. */
export async function listEntryDates(db: Database, feedId: number, limit = 20): Promise<string[]> {
  const rows = await db
    .select({ publishedAt: feedEntries.publishedAt })
    .from(feedEntries)
    .where(and(eq(feedEntries.feedId, feedId), isNotNull(feedEntries.publishedAt)))
    .orderBy(desc(feedEntries.publishedAt))
    .limit(limit);
  return rows.flatMap(row => row.publishedAt ?? []);
}

/** Inserts the entries that this feed never named before and returns those only. */
export async function insertEntries(db: Database, feedId: number, entries: NewEntry[]) {
  if (entries.length === 0) return [];
  const rows = entries.map(entry => ({ ...entry, feedId }));
  return db.insert(feedEntries).values(rows).onConflictDoNothing().returning();
}

export type FeedEntryRow = typeof feedEntries.$inferSelect;

/** The entry that a scrape is about; null when its feed was removed meanwhile. */
export async function loadEntry(db: Database, id: number): Promise<FeedEntryRow | null> {
  const [row] = await db.select().from(feedEntries).where(eq(feedEntries.id, id));
  return row ?? null;
}

/** Says which article the entries lead to. */
export async function linkEntries(db: Database, entryIds: number[], articleId: number): Promise<void> {
  if (entryIds.length === 0) return;
  await db.update(feedEntries).set({ articleId }).where(inArray(feedEntries.id, entryIds));
}
