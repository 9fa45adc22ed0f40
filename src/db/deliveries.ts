import { and, asc, between, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { attempts, deliveries } from './schema/alerts.ts';

export type Delivery = typeof deliveries.$inferSelect;
export type NewDelivery = Omit<typeof deliveries.$inferInsert, 'id'>;
export type Attempt = typeof attempts.$inferSelect;

/** Adds deliveries that do not exist yet (by `dedupeKey`) and returns those only. */
export async function insertDeliveries(db: Database, rows: NewDelivery[]): Promise<Delivery[]> {
  if (rows.length === 0) return [];
  return db.insert(deliveries).values(rows).onConflictDoNothing().returning();
}

export async function loadDelivery(db: Database, id: number): Promise<Delivery | null> {
  const [row] = await db.select().from(deliveries).where(eq(deliveries.id, id));
  return row ?? null;
}

/** When the first attempt failed for a subscription since its last success; null when nothing failed since. */
export async function findFailingSince(db: Database, subscriptionId: number): Promise<string | null> {
  const lastSuccess = db
    .select({ at: sql`coalesce(max(${deliveries.deliveredAt}), '-infinity')` })
    .from(deliveries)
    .where(eq(deliveries.subscriptionId, subscriptionId));
  const [row] = await db
    .select({ since: attempts.startedAt })
    .from(attempts)
    .innerJoin(deliveries, eq(deliveries.id, attempts.deliveryId))
    .where(and(eq(deliveries.subscriptionId, subscriptionId), gt(attempts.startedAt, sql`(${lastSuccess})`), isNotNull(attempts.error)))
    .orderBy(asc(attempts.startedAt))
    .limit(1);
  return row?.since ?? null;
}

/** Holds back the messages of alerts that nobody has begun to send; returns the alerts. */
export async function withdrawUnsent(db: Database, alertIds: number[], now: Date): Promise<number[]> {
  if (alertIds.length === 0) return [];
  const isUnsent = and(eq(deliveries.state, 'pending'), eq(deliveries.attemptCount, 0), unclaimed(now.toISOString()));
  return setState(db, 'withdrawn', and(inArray(deliveries.alertId, alertIds), isUnsent));
}

/** Lets messages go out after all that were held back; returns their alerts. */
export async function resumeWithdrawn(db: Database, alertIds: number[], now: Date): Promise<number[]> {
  if (alertIds.length === 0) return [];
  const isHeldBack = and(inArray(deliveries.alertId, alertIds), eq(deliveries.state, 'withdrawn'));
  return setState(db, 'pending', isHeldBack, now.toISOString());
}

async function setState(db: Database, state: Delivery['state'], which: SQL | undefined, nextAttemptAt?: string): Promise<number[]> {
  const rows = await db
    .update(deliveries)
    .set({ state, ...(nextAttemptAt && { nextAttemptAt }) })
    .where(which)
    .returning({ alertId: deliveries.alertId });
  return rows.flatMap(row => row.alertId ?? []);
}

/** Attempts of a delivery, first to last. */
export async function listAttempts(db: Database, deliveryId: number): Promise<Attempt[]> {
  return db.select().from(attempts).where(eq(attempts.deliveryId, deliveryId)).orderBy(asc(attempts.number));
}

/** `ranges` are ids from … to, both included; `since` and `until` are about when deliveries arose. */
export type DeliveryFilter = {
  ranges?: [number, number][];
  state?: Delivery['state'];
  subscriptionId?: number;
  since?: string;
  until?: string;
};

/** Deliveries, newest first. */
export async function listDeliveries(db: Database, filter: DeliveryFilter, limit: number): Promise<Delivery[]> {
  return db.select().from(deliveries).where(matching(filter)).orderBy(desc(deliveries.id)).limit(limit);
}

/** Makes deliveries due now, whatever became of them before; they keep their webhook ids. Returns their ids. */
export async function retryDeliveries(db: Database, filter: DeliveryFilter, now: Date): Promise<number[]> {
  const rows = await db
    .update(deliveries)
    .set({ state: 'pending', nextAttemptAt: now.toISOString(), claimedUntil: null, deliveredAt: null })
    .where(matching(filter))
    .returning({ id: deliveries.id });
  return rows.map(row => row.id);
}

function matching({ ranges, state, subscriptionId, since, until }: DeliveryFilter) {
  return and(
    ranges && or(...ranges.map(([from, to]) => between(deliveries.id, from, to))),
    state && eq(deliveries.state, state),
    subscriptionId === undefined ? undefined : eq(deliveries.subscriptionId, subscriptionId),
    since === undefined ? undefined : gte(deliveries.createdAt, since),
    until === undefined ? undefined : lt(deliveries.createdAt, until),
  );
}

/** Nobody is attempting it now. */
export function unclaimed(at: string) {
  return or(isNull(deliveries.claimedUntil), lt(deliveries.claimedUntil, at));
}
