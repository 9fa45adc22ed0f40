import type { Alert } from '../db/alerts.ts';
import type { Database } from '../db/client.ts';
import { listSentSince, listToldAt, placeOf, setAlertState } from '../db/heldAlerts.ts';
import { lockSubscription, type Subscription, updateSubscription } from '../db/subscriptions.ts';
import { cappedUntil, quietUntil } from '../domain/holding.ts';
import { queueDeliveries } from './queueDeliveries.ts';

const hourMs = 3_600_000;

/**
 * Sends fresh alerts of subscriptions that hear at once, or holds them back: in quiet hours, and beyond the cap of an hour. What several rules send to one
 * place is sent there once.
 */
export async function tellAlerts(db: Database, raised: Alert[], subscriptions: Subscription[], now: Date): Promise<void> {
  const told = new Set((await listToldAt(db, [...new Set(raised.map(({ changeId }) => changeId))])).map(toKey));
  const single = raised.filter(alert => {
    const key = toKey({ changeId: alert.changeId, place: placeOf(subscriptions.find(({ id }) => id === alert.subscriptionId)!) });
    return !told.has(key) && told.add(key);
  });
  for (const { id } of subscriptions) {
    const own = single.filter(({ subscriptionId }) => subscriptionId === id);
    if (own.length > 0) await tellOne(db, id, own, now);
  }
}

const toKey = ({ changeId, place }: { changeId: number; place: string }) => `${changeId} ${place}`;

async function tellOne(db: Database, subscriptionId: number, alerts: Alert[], now: Date): Promise<void> {
  // Locked, so that two articles read at the same time do not both take the last place below a cap.
  const subscription = (await lockSubscription(db, subscriptionId))!;
  const [atOnce, held] = await divide(db, subscription, alerts, now);
  await queueDeliveries(db, atOnce.map(toDelivery), now);
  if (held.alerts.length === 0) return;
  await setAlertState(
    db,
    held.alerts.map(({ id }) => id),
    'held',
  );
  await updateSubscription(db, subscriptionId, { releaseAt: subscription.releaseAt ?? held.until });
}

/** Those that may go out now, and those that may not, with when to look again. What comes while others wait joins them. */
async function divide(
  db: Database,
  subscription: Subscription,
  alerts: Alert[],
  now: Date,
): Promise<[Alert[], { alerts: Alert[]; until: string }]> {
  const quiet = subscription.releaseAt ?? quietUntil(subscription, now);
  if (quiet !== null) return [[], { alerts, until: quiet }];
  if (subscription.capPerHour === null) return [alerts, { alerts: [], until: '' }];
  const sent = await listSentSince(db, subscription.id, new Date(now.getTime() - hourMs));
  const free = Math.max(0, subscription.capPerHour - sent.length);
  const atOnce = alerts.slice(0, free);
  const until = cappedUntil(subscription.capPerHour, [...sent, ...atOnce.map(() => now.toISOString())], now);
  return [atOnce, { alerts: alerts.slice(free), until: until ?? now.toISOString() }];
}

/** The message of one alert. */
export function toDelivery({ id, subscriptionId }: Pick<Alert, 'id' | 'subscriptionId'>) {
  return { subscriptionId, dedupeKey: `alert:${id}`, kind: 'alert' as const, alertId: id };
}
