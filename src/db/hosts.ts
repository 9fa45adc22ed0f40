import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { hosts } from './schema/sources.ts';

/** How long to leave a host alone still, in ms, and why; null when it may be asked. `host` is name and port. */
export async function findPause(db: Database, host: string, now: Date): Promise<{ ms: number; reason: string } | null> {
  const [row] = await db
    .select()
    .from(hosts)
    .where(and(eq(hosts.host, host), gt(hosts.pausedUntil, now.toISOString())));
  return row ? { ms: Date.parse(row.pausedUntil) - now.getTime(), reason: row.reason } : null;
}

/** Leaves a host alone until then; a longer pause that it asked for before stays. */
export async function pauseHost(db: Database, host: string, until: Date, reason: string): Promise<void> {
  await db
    .insert(hosts)
    .values({ host, pausedUntil: until.toISOString(), reason })
    .onConflictDoUpdate({ target: hosts.host, set: { pausedUntil: sql`greatest(${hosts.pausedUntil}, excluded.paused_until)`, reason } });
}
