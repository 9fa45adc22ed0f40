import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, ne } from 'drizzle-orm';
import type { Database } from './client.ts';
import { unclaimed } from './deliveries.ts';
import { alerts, changes, deliveries, digests } from './schema/alerts.ts';

export type Digest = typeof digests.$inferSelect;

/** Opens the digest of a period; null when that period has one already. */
export async function insertDigest(db: Database, digest: Omit<typeof digests.$inferInsert, 'id'>): Promise<Digest | null> {
  const [row] = await db.insert(digests).values(digest).onConflictDoNothing().returning();
  return row ?? null;
}

export async function loadDigest(db: Database, id: number): Promise<Digest | null> {
  const [row] = await db.select().from(digests).where(eq(digests.id, id));
  return row ?? null;
}

/** When the last digest of a subscription ended; null when it never had one. */
export async function findLastDigestEnd(db: Database, subscriptionId: number): Promise<string | null> {
  const [row] = await db
    .select({ to: digests.toAt })
    .from(digests)
    .where(eq(digests.subscriptionId, subscriptionId))
    .orderBy(desc(digests.toAt))
    .limit(1);
  return row?.to ?? null;
}

/** Ids of the alerts that no digest has told yet, and no message of their own from a time when the subscription heard at once. */
export async function listUntoldAlertIds(db: Database, subscriptionId: number): Promise<number[]> {
  const rows = await db
    .select({ id: alerts.id })
    .from(alerts)
    .innerJoin(changes, eq(changes.id, alerts.changeId))
    .leftJoin(deliveries, eq(deliveries.alertId, alerts.id))
    .where(
      and(
        eq(alerts.subscriptionId, subscriptionId),
        ne(alerts.state, 'muted'),
        isNull(alerts.digestId),
        isNull(deliveries.id),
        isNull(changes.withdrawnAt),
      ),
    );
  return rows.map(row => row.id);
}

/** Puts alerts into a digest. */
export async function assignAlerts(db: Database, digestId: number, alertIds: number[]): Promise<void> {
  if (alertIds.length > 0) await db.update(alerts).set({ digestId }).where(inArray(alerts.id, alertIds));
}

/** Ids of the alerts that a digest tells. */
export async function listDigestAlertIds(db: Database, digestId: number): Promise<number[]> {
  const rows = await db.select({ id: alerts.id }).from(alerts).where(eq(alerts.digestId, digestId)).orderBy(asc(alerts.id));
  return rows.map(row => row.id);
}

/** Ids of alerts told by earlier digests of the subscription whose change was withdrawn during the period of this one. */
export async function listWithdrawnAlertIds(db: Database, digest: Digest): Promise<number[]> {
  const rows = await db
    .select({ id: alerts.id })
    .from(alerts)
    .innerJoin(changes, eq(changes.id, alerts.changeId))
    .where(
      and(
        eq(alerts.subscriptionId, digest.subscriptionId),
        lt(alerts.digestId, digest.id),
        gte(changes.withdrawnAt, digest.fromAt),
        lt(changes.withdrawnAt, digest.toAt),
      ),
    );
  return rows.map(row => row.id);
}

/**
 * Takes back the digests of a subscription that could not be sent so far, so that another one makes up for them. Returns them, oldest first; their alerts are
 * untold again.
 */
export async function takeBackUnsent(db: Database, subscriptionId: number, now: Date): Promise<Digest[]> {
  const at = now.toISOString();
  const isUnsent = and(
    eq(deliveries.subscriptionId, subscriptionId),
    eq(deliveries.kind, 'digest'),
    eq(deliveries.state, 'pending'),
    gt(deliveries.attemptCount, 0),
    unclaimed(at),
  );
  const rows = await db.update(deliveries).set({ state: 'withdrawn' }).where(isUnsent).returning({ digestId: deliveries.digestId });
  const ids = rows.flatMap(({ digestId }) => digestId ?? []);
  if (ids.length === 0) return [];
  await db.update(alerts).set({ digestId: null }).where(inArray(alerts.digestId, ids));
  return db.select().from(digests).where(inArray(digests.id, ids)).orderBy(asc(digests.toAt));
}
