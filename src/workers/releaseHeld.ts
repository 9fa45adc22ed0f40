import type { Alert } from '../db/alerts.ts';
import type { Database } from '../db/client.ts';
import { findDueReleases, letGo, listHeld, listSentSince, setAlertState } from '../db/heldAlerts.ts';
import { listMutes } from '../db/mutes.ts';
import { lockSubscription, updateSubscription } from '../db/subscriptions.ts';
import { cappedUntil, isMuted, quietUntil } from '../domain/holding.ts';
import { listMutable } from './muting.ts';
import { openDigest } from './openDigest.ts';
import { queueDeliveries } from './queueDeliveries.ts';
import { toDelivery } from './tellAlerts.ts';

const hourMs = 3_600_000;

/**
 * Releases what was held back by quiet hours or a cap, for every subscription for which it is time: what still holds, was not muted or acknowledged
 * meanwhile, as one message. Returns the number of messages.
 */
export async function releaseHeld(db: Database, now: Date): Promise<number> {
  let messages = 0;
  for (const id of await findDueReleases(db, now)) messages += await db.transaction(tx => release(tx, id, now));
  return messages;
}

async function release(db: Database, subscriptionId: number, now: Date): Promise<number> {
  const subscription = await lockSubscription(db, subscriptionId);
  if (!subscription?.releaseAt || Date.parse(subscription.releaseAt) > now.getTime()) return 0;
  const sent = await listSentSince(db, subscriptionId, new Date(now.getTime() - hourMs));
  // The hours may have been changed while the alerts waited.
  const wait = quietUntil(subscription, now) ?? cappedUntil(subscription.capPerHour, sent, now);
  await updateSubscription(db, subscriptionId, { releaseAt: wait });
  if (wait !== null) return 0;
  const alerts = await withoutMuted(db, subscriptionId, await listHeld(db, subscriptionId), now);
  await letGo(db, subscriptionId);
  if (!subscription.enabled || alerts.length === 0) return 0;
  if (alerts.length === 1) await queueDeliveries(db, alerts.map(toDelivery), now);
  else {
    const at = now.toISOString();
    const period = { key: `held ${at}`, from: alerts[0]!.createdAt, to: at, missed: 0 };
    await openDigest(
      db,
      subscription,
      period,
      alerts.map(({ id }) => id),
      at,
    );
  }
  return 1;
}

async function withoutMuted(db: Database, subscriptionId: number, alerts: Alert[], now: Date): Promise<Alert[]> {
  const mutes = await listMutes(db, [subscriptionId]);
  if (mutes.length === 0) return alerts;
  const about = await listMutable(
    db,
    alerts.map(({ changeId }) => changeId),
  );
  const muted = alerts.filter(({ changeId }) => isMuted(about.get(changeId)!, mutes, now)).map(({ id }) => id);
  await setAlertState(db, muted, 'muted');
  return alerts.filter(({ id }) => !muted.includes(id));
}
