import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, max, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { alerts, changes, deliveries, subscriptions } from './schema/alerts.ts';

export type Alert = typeof alerts.$inferSelect;
export type NewAlert = Omit<typeof alerts.$inferInsert, 'id'>;

/**
 * Raises alerts and returns those that did not exist: a subscription hears of a change once. One transaction at a time until it ends, so that ids are seen
 * in their order: whoever reads on from an id misses none that was numbered before and kept after it.
 */
export async function insertAlerts(db: Database, rows: NewAlert[]): Promise<Alert[]> {
  if (rows.length === 0) return [];
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('alerts', 0))`);
  return db.insert(alerts).values(rows).onConflictDoNothing().returning();
}

/** Alerts raised after an id, in order; the first `limit` of them. */
export async function listAlertsAfter(db: Database, id: number, limit?: number): Promise<Alert[]> {
  const after = db.select().from(alerts).where(gt(alerts.id, id)).orderBy(asc(alerts.id));
  return limit === undefined ? after : after.limit(limit);
}

/** The latest alerts with their change and the name of the subscription, newest first. */
export async function listRecentAlerts(db: Database, limit = 50) {
  return db
    .select({ alert: alerts, change: changes, subscription: subscriptions.name })
    .from(alerts)
    .innerJoin(changes, eq(changes.id, alerts.changeId))
    .innerJoin(subscriptions, eq(subscriptions.id, alerts.subscriptionId))
    .orderBy(desc(alerts.createdAt), desc(alerts.id))
    .limit(limit);
}

/** How many alerts there are of a change, by the change's key. */
export async function countAlerts(db: Database, changeKey: string): Promise<number> {
  const [row] = await db
    .select({ alerts: count() })
    .from(alerts)
    .innerJoin(changes, eq(changes.id, alerts.changeId))
    .where(and(eq(changes.key, changeKey), isNull(changes.withdrawnAt)));
  return row!.alerts;
}

/** The alerts of changes with their subscription, and whether a message of their own is on its way or has arrived. */
export async function listToldAlerts(db: Database, changeIds: number[]) {
  if (changeIds.length === 0) return [];
  const rows = await db
    .select({ alert: alerts, subscription: subscriptions, deliveryId: deliveries.id })
    .from(alerts)
    .innerJoin(subscriptions, eq(subscriptions.id, alerts.subscriptionId))
    .leftJoin(deliveries, and(isNotNull(deliveries.alertId), eq(deliveries.alertId, alerts.id)))
    .where(inArray(alerts.changeId, changeIds))
    .orderBy(asc(alerts.id));
  return rows.map(({ alert, subscription: { id: subscriptionId, channel, format, schedule }, deliveryId }) => {
    // Told in a bundle of those that were held back; digests tell of what did not hold themselves.
    const wasSent = deliveryId !== null || (schedule === 'immediate' && alert.digestId !== null);
    return { alertId: alert.id, changeId: alert.changeId, subscriptionId, channel, format, wasSent };
  });
}

/** The id of the newest alert; 0 when there is none. */
export async function newestAlertId(db: Database): Promise<number> {
  const [row] = await db.select({ id: max(alerts.id) }).from(alerts);
  return row?.id ?? 0;
}

/** Notes that somebody has taken note; the first one counts. False when there is no such alert. */
export async function acknowledgeAlert(db: Database, id: number, by: string, now: Date): Promise<boolean> {
  const [row] = await db
    .update(alerts)
    .set({
      acknowledgedAt: sql`coalesce(${alerts.acknowledgedAt}, ${now.toISOString()}::timestamptz)`,
      acknowledgedBy: sql`coalesce(${alerts.acknowledgedBy}, ${by}::text)`,
    })
    .where(eq(alerts.id, id))
    .returning({ id: alerts.id });
  return row !== undefined;
}

/** Says who takes care of an alert. False when there is no such alert. */
export async function assignAlert(db: Database, id: number, assignee: string): Promise<boolean> {
  const [row] = await db.update(alerts).set({ assignee }).where(eq(alerts.id, id)).returning({ id: alerts.id });
  return row !== undefined;
}
