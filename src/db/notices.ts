import { asc, eq, gt } from 'drizzle-orm';
import type { Database } from './client.ts';
import { alerts, notices } from './schema/alerts.ts';

export type Notice = typeof notices.$inferSelect;

/** Keeps what became of alerts; returns the rows. */
export async function insertNotices(db: Database, rows: Omit<typeof notices.$inferInsert, 'id'>[]): Promise<Notice[]> {
  if (rows.length === 0) return [];
  return db.insert(notices).values(rows).returning();
}

export async function loadNotice(db: Database, id: number): Promise<Notice | null> {
  const [row] = await db.select().from(notices).where(eq(notices.id, id));
  return row ?? null;
}

/** Notices given after an id, in order, each with the change that its alert is about. */
export async function listNoticesAfter(db: Database, id: number): Promise<(Notice & { changeId: number })[]> {
  const rows = await db
    .select({ notice: notices, changeId: alerts.changeId })
    .from(notices)
    .innerJoin(alerts, eq(alerts.id, notices.alertId))
    .where(gt(notices.id, id))
    .orderBy(asc(notices.id));
  return rows.map(({ notice, changeId }) => ({ ...notice, changeId }));
}
