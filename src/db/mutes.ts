import { and, eq, inArray, lt } from 'drizzle-orm';
import type { Database } from './client.ts';
import { mutes } from './schema/alerts.ts';

export type StoredMute = typeof mutes.$inferSelect;

/** Mutes something for a subscription; what is muted already is muted until then instead. */
export async function addMute(db: Database, mute: Omit<typeof mutes.$inferInsert, 'id'>): Promise<StoredMute> {
  const { until } = mute;
  const target = [mutes.subscriptionId, mutes.kind, mutes.target];
  const [row] = await db.insert(mutes).values(mute).onConflictDoUpdate({ target, set: { until } }).returning();
  return row!;
}

/** The mutes of subscriptions, those that have ended too. */
export async function listMutes(db: Database, subscriptionIds: number[]): Promise<StoredMute[]> {
  if (subscriptionIds.length === 0) return [];
  return db.select().from(mutes).where(inArray(mutes.subscriptionId, subscriptionIds)).orderBy(mutes.id);
}

/** Ends a mute; false when there is none with this id. */
export async function removeMute(db: Database, subscriptionId: number, id: number): Promise<boolean> {
  const rows = await db
    .delete(mutes)
    .where(and(eq(mutes.id, id), eq(mutes.subscriptionId, subscriptionId)))
    .returning({ id: mutes.id });
  return rows.length > 0;
}

/** Forgets mutes that ended before then. */
export async function pruneMutes(db: Database, before: Date): Promise<void> {
  await db.delete(mutes).where(lt(mutes.until, before.toISOString()));
}
