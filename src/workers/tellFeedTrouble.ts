import type { Database } from '../db/client.ts';
import { insertFeedNotice, wasToldBlind } from '../db/feedNotices.ts';
import type { Feed } from '../db/feeds.ts';
import { listEnabledSubscriptions } from '../db/subscriptions.ts';
import { type FeedNoticeKind, isBlind } from '../domain/feedNotice.ts';
import { queueDeliveries } from './queueDeliveries.ts';

/** How a feed stands after a poll that failed. */
type Trouble = Pick<Feed, 'id' | 'state'> & { failingSince: string; lastError: string; nextPollAt: string };

/** Tells, once, that a feed is blind: when it has failed for a while, or is gone for good. To be called in the transaction that records the poll. */
export async function tellBlind(db: Database, feed: Trouble, now: Date): Promise<void> {
  const gone = feed.state === 'disabled';
  if (!gone && !isBlind(feed.failingSince, now)) return;
  await tell(db, 'failing', { ...feed, nextPollAt: gone ? null : feed.nextPollAt }, now);
}

/** Tells whoever was told that a feed is blind that it can be read again. `feed` is as it stood before the poll. */
export async function tellRecovered(db: Database, { id, failingSince, lastError }: Feed, nextPollAt: string, now: Date): Promise<void> {
  if (failingSince === null || !(await wasToldBlind(db, id, failingSince))) return;
  await tell(db, 'recovered', { id, state: 'active', failingSince, lastError: lastError ?? 'unknown', nextPollAt }, now);
}

async function tell(
  db: Database,
  kind: FeedNoticeKind,
  { id, state, failingSince, lastError, nextPollAt }: Omit<Trouble, 'nextPollAt'> & { nextPollAt: string | null },
  now: Date,
): Promise<void> {
  const about = { feedId: id, kind, state, since: failingSince, reason: lastError, nextPollAt };
  const notice = await insertFeedNotice(db, { ...about, createdAt: now.toISOString() });
  if (!notice) return;
  // Digests name blind feeds by themselves.
  const readers = (await listEnabledSubscriptions(db)).filter(one => one.feeds && one.channel !== 'none' && one.schedule === 'immediate');
  const wanted = readers.map(({ id: subscriptionId }) => ({
    subscriptionId,
    dedupeKey: `feed:${notice.id}:${subscriptionId}`,
    kind: 'feed' as const,
    feedNoticeId: notice.id,
  }));
  await queueDeliveries(db, wanted, now);
}
