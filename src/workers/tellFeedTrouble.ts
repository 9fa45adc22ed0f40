import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { insertFeedNotice, wasToldBlind } from '../db/feedNotices.ts';
import type { Feed } from '../db/feeds.ts';
import { listEnabledSubscriptions, type Subscription } from '../db/subscriptions.ts';
import { type FeedNoticeKind, isBlind } from '../domain/feedNotice.ts';
import { isForPrograms } from '../domain/notice.ts';
import { keepOperator } from './keepOperator.ts';
import { queueDeliveries } from './queueDeliveries.ts';

/** How a feed stands after a poll that failed. */
type Trouble = Pick<Feed, 'id' | 'state'> & { failingSince: string; lastError: string; nextPollAt: string };

/** Tells, once, that a feed is blind: when it has failed for a while, or is gone for good. To be called in the transaction that records the poll. */
export async function tellBlind(db: Database, feed: Trouble, config: Pick<Config, 'adminMail' | 'secretKey'>, now: Date): Promise<void> {
  const gone = feed.state === 'disabled';
  if (!gone && !isBlind(feed.failingSince, now)) return;
  await keepOperator(db, config);
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
  const wanted = (await listAddressees(db, state === 'disabled')).map(({ id: subscriptionId }) => ({
    subscriptionId,
    dedupeKey: `feed:${notice.id}:${subscriptionId}`,
    kind: 'feed' as const,
    feedNoticeId: notice.id,
  }));
  await queueDeliveries(db, wanted, now);
}

/**
 * Who is told: whoever runs demarche, when their mailbox is set, and those who asked for it. A feed that is gone for good needs somebody to find another one: when nobody asked, every reader by mail or chat hears
 * of it, and where there is none, programs. Digests name blind feeds by themselves.
 */
async function listAddressees(db: Database, gone: boolean): Promise<Subscription[]> {
  const readers = (await listEnabledSubscriptions(db)).filter(({ channel, schedule }) => channel !== 'none' && schedule === 'immediate');
  const asked = readers.filter(({ feeds }) => feeds);
  if (asked.length > 0 || !gone) return asked;
  const people = readers.filter(({ channel, format }) => channel === 'email' || !isForPrograms(format));
  return people.length > 0 ? people : readers;
}
