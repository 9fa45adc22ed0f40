import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { hostSlots, hosts, hostTurns } from './schema/sources.ts';

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

/** What a host is asked for; `delayMs` is left until the next of its kind, and a turn further away than `patienceMs` is not taken. */
export type Turn = { host: string; use: 'feed' | 'page'; delayMs: number; patienceMs: number };

/** How long to wait for the host's next turn, in ms. Whichever process takes it, the next one comes `delayMs` later; one that is too far away is told and not taken. */
export async function takeTurn(db: Database, { host, use, delayMs, patienceMs }: Turn, now: Date): Promise<number> {
  const after = (ms: number) => new Date(now.getTime() + ms).toISOString();
  const waitOf = (row: { nextAt: string } | undefined) => (row ? Date.parse(row.nextAt) - now.getTime() : 0);
  const [taken] = await db
    .insert(hostTurns)
    .values({ host, use, nextAt: after(delayMs) })
    .onConflictDoUpdate({
      target: [hostTurns.host, hostTurns.use],
      set: { nextAt: sql`greatest(${hostTurns.nextAt}, ${now.toISOString()}) + ${delayMs} * interval '1 millisecond'` },
      setWhere: lte(hostTurns.nextAt, after(patienceMs)),
    })
    .returning();
  if (taken) return waitOf(taken) - delayMs;
  const [row] = await db
    .select()
    .from(hostTurns)
    .where(and(eq(hostTurns.host, host), eq(hostTurns.use, use)));
  return Math.max(waitOf(row), patienceMs + 1);
}

/** A request under way: whose slot it holds, and until when at most. */
export type Slot = { host: string; slot: number; takenUntil: string };

/** Takes one of the `count` slots of a host for a request that has ended `holdMs` from now; null when all are taken. */
export async function takeSlot(
  db: Database,
  host: string,
  { count, holdMs }: { count: number; holdMs: number },
  now: Date,
): Promise<Slot | null> {
  const takenUntil = new Date(now.getTime() + holdMs).toISOString();
  for (let slot = 1; slot <= count; slot++) {
    const [taken] = await db
      .insert(hostSlots)
      .values({ host, slot, takenUntil })
      .onConflictDoUpdate({
        target: [hostSlots.host, hostSlots.slot],
        set: { takenUntil },
        setWhere: lte(hostSlots.takenUntil, now.toISOString()),
      })
      .returning();
    if (taken) return taken;
  }
  return null;
}

/** Frees a slot, unless its time was up and somebody else has it. */
export async function freeSlot(db: Database, { host, slot, takenUntil }: Slot): Promise<void> {
  await db.delete(hostSlots).where(and(eq(hostSlots.host, host), eq(hostSlots.slot, slot), eq(hostSlots.takenUntil, takenUntil)));
}
