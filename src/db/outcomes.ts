import { and, count, desc, eq, gte } from 'drizzle-orm';
import type { OutcomeCounts } from '../domain/outcomeCounts.ts';
import type { Database } from './client.ts';
import { articles, feedEntries } from './schema/sources.ts';

const unread = 'waiting';

/** What became of the entries first seen since then, by feed. */
export async function countOutcomes(db: Database, since: Date): Promise<Map<number, OutcomeCounts>> {
  const rows = await db
    .select({ feedId: feedEntries.feedId, outcome: articles.outcome, times: count() })
    .from(feedEntries)
    .leftJoin(articles, eq(articles.id, feedEntries.articleId))
    .where(gte(feedEntries.firstSeenAt, since.toISOString()))
    .groupBy(feedEntries.feedId, articles.outcome)
    .orderBy(desc(count()), articles.outcome);
  const byFeed = new Map<number, OutcomeCounts>();
  for (const { feedId, outcome, times } of rows) {
    const counts = byFeed.get(feedId) ?? {};
    counts[outcome ?? unread] = (counts[outcome ?? unread] ?? 0) + times;
    byFeed.set(feedId, counts);
  }
  return byFeed;
}

/** An entry of a feed with what its page turned out to be, and why. */
export type ReadEntry = {
  title: string | null;
  url: string;
  publishedAt: string | null;
  firstSeenAt: string;
  outcome: string;
  reason: string | null;
  language: string | null;
  declaredLanguage: string | null;
  detectedLanguage: string | null;
};

/** The newest entries of a feed; with `outcome` only those that led to it. */
export async function listReadEntries(db: Database, feedId: number, outcome: string | undefined, limit: number): Promise<ReadEntry[]> {
  const rows = await db
    .select({ entry: feedEntries, article: articles })
    .from(feedEntries)
    .leftJoin(articles, eq(articles.id, feedEntries.articleId))
    .where(and(eq(feedEntries.feedId, feedId), outcome === undefined ? undefined : eq(articles.outcome, outcome)))
    .orderBy(desc(feedEntries.firstSeenAt), desc(feedEntries.id))
    .limit(limit);
  return rows.map(({ entry, article }) => ({
    title: article?.title ?? entry.title,
    url: entry.url,
    publishedAt: article?.publishedAt ?? entry.publishedAt,
    firstSeenAt: entry.firstSeenAt,
    outcome: article?.outcome ?? unread,
    reason: article?.outcomeReason ?? null,
    language: article?.language ?? null,
    declaredLanguage: article?.declaredLanguage ?? null,
    detectedLanguage: article?.detectedLanguage ?? null,
  }));
}
