import { findDueDeliveries } from '../db/claims.ts';
import { findDueFeeds } from '../db/feeds.ts';
import { pruneMutes } from '../db/mutes.ts';
import { pruneOutbox, reopenUnfinished } from '../db/outbox.ts';
import { findDueDigests } from '../db/subscriptions.ts';
import { type DigestSchedule, digestPeriod } from '../domain/digest.ts';
import { deliverJob } from '../jobs/deliver.ts';
import { pollFeedJob } from '../jobs/pollFeed.ts';
import type { Queues } from '../jobs/queues.ts';
import { sendDigestJob } from '../jobs/sendDigest.ts';
import type { Deps, Outcome } from './deps.ts';
import { noteSilences } from './noteSilences.ts';
import { releaseHeld } from './releaseHeld.ts';

/** Follow-up work that was handed to the queue this long ago and is not finished is handed over again: the queue may have lost it. */
const lostAfterMs = 5 * 60_000;
const keepDoneMs = 7 * 24 * 3600_000;

/**
 * One tick of the clock: puts what Postgres says is due into the queues. Something that is in its queue already is not put there twice, because
 * the job's id names the thing.
 */
export async function schedule(deps: Deps, queues: Queues): Promise<Outcome> {
  const { db } = deps;
  const now = deps.now();
  await reopenUnfinished(db, new Date(now.getTime() - lostAfterMs));
  await pruneOutbox(db, new Date(now.getTime() - keepDoneMs));

  await pruneMutes(db, new Date(now.getTime() - keepDoneMs));
  const silences = await noteSilences(db, now);
  const released = await releaseHeld(db, now);
  const feedIds = await findDueFeeds(db, now);
  await queues.add(
    pollFeedJob,
    feedIds.map(feedId => ({ id: `poll-${feedId}`, payload: { feedId } })),
  );
  const deliveryIds = await findDueDeliveries(db, now);
  await queues.add(
    deliverJob,
    deliveryIds.map(deliveryId => ({ id: `deliver-${deliveryId}`, payload: { deliveryId } })),
  );
  const digests = (await findDueDigests(db, now)).flatMap(({ id, schedule, localTime, zone, nextDigestAt }) => {
    if (schedule === 'immediate' || nextDigestAt === null) return [];
    const rule = { schedule: schedule satisfies DigestSchedule, at: localTime, zone };
    const period = digestPeriod(rule, nextDigestAt, now.toISOString())?.key;
    return period ? [{ id: `digest-${id}-${period}`, payload: { subscriptionId: id, period } }] : [];
  });
  await queues.add(sendDigestJob, digests);
  return {
    outcome: 'scheduled',
    detail: { feeds: feedIds.length, deliveries: deliveryIds.length, digests: digests.length, silences, released },
  };
}
