import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { Alert } from './alerts.ts';
import type { Database } from './client.ts';
import { alerts, changes, deliveries, type subscriptions as Subscriptions, subscriptions } from './schema/alerts.ts';

/** Alerts that a subscription still has to hear of: held back, not acknowledged meanwhile, and of changes that hold. */
export async function listHeld(db: Database, subscriptionId: number): Promise<Alert[]> {
  const rows = await db
    .select({ alert: alerts })
    .from(alerts)
    .innerJoin(changes, eq(changes.id, alerts.changeId))
    .where(
      and(
        eq(alerts.subscriptionId, subscriptionId),
        eq(alerts.state, 'held'),
        isNull(alerts.acknowledgedAt),
        isNull(changes.withdrawnAt),
        isNull(alerts.digestId),
      ),
    )
    .orderBy(asc(alerts.id));
  return rows.map(row => row.alert);
}

/** Says what becomes of alerts: told as usual, held back, or told by nothing. */
export async function setAlertState(db: Database, ids: number[], state: Alert['state']): Promise<void> {
  if (ids.length > 0) await db.update(alerts).set({ state }).where(inArray(alerts.id, ids));
}

/** No alert of the subscription is held back any longer. */
export async function letGo(db: Database, subscriptionId: number): Promise<void> {
  const held = and(eq(alerts.subscriptionId, subscriptionId), eq(alerts.state, 'held'));
  await db.update(alerts).set({ state: 'open' }).where(held);
}

/** When messages of a subscription about alerts arose since then, ISO. */
export async function listSentSince(db: Database, subscriptionId: number, since: Date): Promise<string[]> {
  const rows = await db
    .select({ at: deliveries.createdAt })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.subscriptionId, subscriptionId),
        gt(deliveries.createdAt, since.toISOString()),
        or(isNotNull(deliveries.alertId), isNotNull(deliveries.digestId)),
      ),
    );
  return rows.map(row => row.at);
}

/** Where each of these changes was told at once already: channel, address and format, however many rules asked for it. */
export async function listToldAt(db: Database, changeIds: number[]): Promise<{ changeId: number; place: string }[]> {
  if (changeIds.length === 0) return [];
  const rows = await db
    .select({ changeId: alerts.changeId, subscription: subscriptions })
    .from(deliveries)
    .innerJoin(alerts, eq(alerts.id, deliveries.alertId))
    .innerJoin(subscriptions, eq(subscriptions.id, alerts.subscriptionId))
    .where(inArray(alerts.changeId, changeIds));
  return rows.map(({ changeId, subscription }) => ({ changeId, place: placeOf(subscription) }));
}

/** What tells two places apart that alerts go to. */
export function placeOf({
  channel,
  recipient,
  format,
}: Pick<typeof Subscriptions.$inferSelect, 'channel' | 'recipient' | 'format'>): string {
  return `${channel} ${recipient} ${format}`;
}

/** Ids of the subscriptions whose held alerts are to be looked at now. */
export async function findDueReleases(db: Database, now: Date): Promise<number[]> {
  const rows = await db.select({ id: subscriptions.id }).from(subscriptions).where(lte(subscriptions.releaseAt, now.toISOString()));
  return rows.map(row => row.id);
}
