import { and, eq } from 'drizzle-orm';
import type { FeedTrouble } from '../domain/feedNotice.ts';
import type { Database } from './client.ts';
import { feedNotices, feeds } from './schema/sources.ts';

export type FeedNotice = typeof feedNotices.$inferSelect;

/** Keeps that something is to be told about a feed; null when it was told before. */
export async function insertFeedNotice(db: Database, notice: Omit<typeof feedNotices.$inferInsert, 'id'>): Promise<FeedNotice | null> {
  const [row] = await db.insert(feedNotices).values(notice).onConflictDoNothing().returning();
  return row ?? null;
}

/** Whether it was told that the feed is blind since then. */
export async function wasToldBlind(db: Database, feedId: number, since: string): Promise<boolean> {
  const [row] = await db
    .select({ id: feedNotices.id })
    .from(feedNotices)
    .where(and(eq(feedNotices.feedId, feedId), eq(feedNotices.since, since), eq(feedNotices.kind, 'failing')));
  return row !== undefined;
}

/** A notice with the feed that it is about; null when that was removed. */
export async function loadFeedTrouble(db: Database, noticeId: number): Promise<{ notice: FeedNotice; trouble: FeedTrouble } | null> {
  const [row] = await db
    .select({ notice: feedNotices, url: feeds.url, title: feeds.title })
    .from(feedNotices)
    .innerJoin(feeds, eq(feeds.id, feedNotices.feedId))
    .where(eq(feedNotices.id, noticeId));
  if (!row) return null;
  const { notice, url, title } = row;
  const { id, feedId, state, since, reason, nextPollAt } = notice;
  return { notice, trouble: { noticeId: id, feedId, url, title, state, since, reason, nextPollAt } };
}
