import { and, eq, gte, isNotNull, ne } from 'drizzle-orm';
import type { Database } from './client.ts';
import { attempts, deliveries } from './schema/alerts.ts';
import { feeds } from './schema/sources.ts';

export type Troubles = { feeds: { id: number; url: string; error: string }[]; deliveries: { id: number; error: string }[] };

/** Feeds that could not be polled, and deliveries whose attempt failed, since then. */
export async function findTroubles(db: Database, since: Date): Promise<Troubles> {
  const from = since.toISOString();
  const failing = await db
    .select({ id: feeds.id, url: feeds.url, error: feeds.lastError })
    .from(feeds)
    .where(and(isNotNull(feeds.failingSince), gte(feeds.lastPolledAt, from)))
    .orderBy(feeds.id);
  const undelivered = await db
    .selectDistinctOn([deliveries.id], { id: deliveries.id, error: deliveries.lastError })
    .from(deliveries)
    .innerJoin(attempts, eq(attempts.deliveryId, deliveries.id))
    .where(and(gte(attempts.startedAt, from), ne(deliveries.state, 'delivered')))
    .orderBy(deliveries.id);
  return {
    feeds: failing.map(feed => ({ ...feed, error: feed.error ?? 'unknown' })),
    deliveries: undelivered.map(delivery => ({ ...delivery, error: delivery.error ?? 'unknown' })),
  };
}
