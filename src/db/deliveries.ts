import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { attempts, deliveries } from './schema.ts';

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

/** Ids of deliveries that are due and that nobody is attempting, longest overdue first. */
export async function findDueDeliveries(db: Database, now: Date, limit = 200): Promise<number[]> {
  const at = now.toISOString();
  const rows = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.state, 'pending'), lte(deliveries.nextAttemptAt, at), unclaimed(at)))
    .orderBy(asc(deliveries.nextAttemptAt))
    .limit(limit);
  return rows.map(row => row.id);
}

/**
 * Takes the delivery for one attempt that may last `leaseMs`; null when it is not due, finished, or another worker has it.
 * A worker that dies keeps the claim until the lease ends; then the delivery is attempted again with the same webhook id.
 */
export async function claimDelivery(db: Database, id: number, now: Date, leaseMs: number): Promise<Delivery | null> {
  const at = now.toISOString();
  const [row] = await db
    .update(deliveries)
    .set({ claimedUntil: new Date(now.getTime() + leaseMs).toISOString(), attemptCount: sql`${deliveries.attemptCount} + 1` })
    .where(and(eq(deliveries.id, id), eq(deliveries.state, 'pending'), lte(deliveries.nextAttemptAt, at), unclaimed(at)))
    .returning();
  return row ?? null;
}

/** Keeps the attempt and what follows from it (state, next attempt), and gives the claim back. To be called in a transaction. */
export async function recordAttempt(
  db: Database,
  attempt: Attempt,
  result: Partial<Pick<Delivery, 'state' | 'nextAttemptAt' | 'lastError' | 'deliveredAt'>>,
): Promise<void> {
  await db.insert(attempts).values(attempt).onConflictDoNothing();
  await db
    .update(deliveries)
    .set({ ...result, claimedUntil: null })
    .where(eq(deliveries.id, attempt.deliveryId));
}

/** Ends every claim at once: for a process that is alone, so that whoever held them has died. */
export async function releaseClaims(db: Database): Promise<void> {
  await db.update(deliveries).set({ claimedUntil: null }).where(isNotNull(deliveries.claimedUntil));
}

/** How an endpoint is doing: attempts under way, those among them that began before `slowSince`, and whether something failed and waits. */
export async function probeEndpoint(db: Database, subscriptionId: number, now: Date, slowSince: Date, leaseMs: number) {
  const [row] = await db
    .select({
      underWay: sql<number>`count(*) filter (where ${deliveries.claimedUntil} > ${now.toISOString()})::int`,
      slow: sql<number>`count(*) filter (where ${deliveries.claimedUntil} > ${now.toISOString()}
        and ${deliveries.claimedUntil} <= ${new Date(slowSince.getTime() + leaseMs).toISOString()})::int`,
      failing: sql<boolean>`coalesce(bool_or(${deliveries.lastError} is not null), false)`,
    })
    .from(deliveries)
    .where(and(eq(deliveries.subscriptionId, subscriptionId), eq(deliveries.state, 'pending')));
  return row!;
}

/** Puts off a delivery that nobody is attempting. */
export async function postponeDelivery(db: Database, id: number, until: Date, now: Date): Promise<void> {
  await db
    .update(deliveries)
    .set({ nextAttemptAt: until.toISOString() })
    .where(and(eq(deliveries.id, id), eq(deliveries.state, 'pending'), unclaimed(now.toISOString())));
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

export type DeliveryFilter = { ids?: number[]; state?: Delivery['state']; subscriptionId?: number; since?: string };

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

function matching({ ids, state, subscriptionId, since }: DeliveryFilter) {
  return and(
    ids && inArray(deliveries.id, ids),
    state && eq(deliveries.state, state),
    subscriptionId === undefined ? undefined : eq(deliveries.subscriptionId, subscriptionId),
    since === undefined ? undefined : gte(deliveries.createdAt, since),
  );
}

function unclaimed(at: string) {
  return or(isNull(deliveries.claimedUntil), lt(deliveries.claimedUntil, at));
}
