import { and, asc, eq, isNotNull, lte } from 'drizzle-orm';
import type { Database } from './client.ts';
import { subscriptions } from './schema/alerts.ts';

export type Subscription = typeof subscriptions.$inferSelect;
export type NewSubscription = Omit<typeof subscriptions.$inferInsert, 'id' | 'createdAt'>;

/** Adds a subscription; null when its name is taken. */
export async function addSubscription(db: Database, subscription: NewSubscription): Promise<Subscription | null> {
  const [row] = await db.insert(subscriptions).values(subscription).onConflictDoNothing().returning();
  return row ?? null;
}

export async function listSubscriptions(db: Database): Promise<Subscription[]> {
  return db.select().from(subscriptions).orderBy(asc(subscriptions.id));
}

/** Those that want to hear of changes now. */
export async function listEnabledSubscriptions(db: Database): Promise<Subscription[]> {
  return db.select().from(subscriptions).where(eq(subscriptions.enabled, true)).orderBy(asc(subscriptions.id));
}

export async function loadSubscription(db: Database, id: number): Promise<Subscription | null> {
  const [row] = await db.select().from(subscriptions).where(eq(subscriptions.id, id));
  return row ?? null;
}

/** Loads a subscription and keeps others from changing it until the transaction ends; they may go on adding alerts and deliveries of it. */
export async function lockSubscription(db: Database, id: number): Promise<Subscription | null> {
  const [row] = await db.select().from(subscriptions).where(eq(subscriptions.id, id)).for('no key update');
  return row ?? null;
}

/** Changes a subscription; false when there is none with this id. */
export async function updateSubscription(db: Database, id: number, change: Partial<NewSubscription>): Promise<boolean> {
  const rows = await db.update(subscriptions).set(change).where(eq(subscriptions.id, id)).returning({ id: subscriptions.id });
  return rows.length > 0;
}

/** Removes a subscription with its alerts and deliveries; false when there is none with this id. */
export async function removeSubscription(db: Database, id: number): Promise<boolean> {
  const rows = await db.delete(subscriptions).where(eq(subscriptions.id, id)).returning({ id: subscriptions.id });
  return rows.length > 0;
}

/** Subscriptions whose digest is due, longest overdue first. */
export async function findDueDigests(db: Database, now: Date): Promise<Subscription[]> {
  return db
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.enabled, true), isNotNull(subscriptions.nextDigestAt), lte(subscriptions.nextDigestAt, now.toISOString())))
    .orderBy(asc(subscriptions.nextDigestAt));
}
