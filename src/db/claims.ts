import { and, asc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { type Delivery, unclaimed } from './deliveries.ts';
import { deliveries } from './schema/alerts.ts';

/** From when on an attempt is slow, and how many an endpoint that takes what it is sent may have at a time. */
export type ClaimRules = { slowMs: number; perEndpoint: number };

/**
 * One wish to take a delivery: `now`, and until when nobody else may. `token` tells wishes apart, so that one that is repeated, because a lost connection
 * left open whether it was granted, finds what it has taken already.
 */
export type Claim = { token: string; now: Date; until: Date } & ClaimRules;

/** What an endpoint has under way: attempts, those that are slow, whether something failed and waits, and what this very claim has taken already. */
type Load = { underWay: number; slow: number; failing: boolean; ours: number | null };

/** Keeps two workers from counting the attempts of one endpoint at the same time; the second key is the subscription. */
const endpointLock = 0x656e6470;

/**
 * Ids of deliveries that are due and that nobody is attempting, longest overdue first, but of no endpoint more than `perEndpoint`: however many wait
 * for one that hangs, those of all others are among them.
 */
export async function findDueDeliveries(db: Database, now: Date, perEndpoint = 4, limit = 1_000): Promise<number[]> {
  const at = now.toISOString();
  const rows = await db.execute<{ id: string }>(sql`
    select due.id from subscriptions s cross join lateral (
      select d.id, d.next_attempt_at from deliveries d
      where d.subscription_id = s.id and d.state = 'pending' and d.next_attempt_at <= ${at} and (d.claimed_until is null or d.claimed_until < ${at})
      order by d.next_attempt_at limit ${perEndpoint}
    ) due order by due.next_attempt_at limit ${limit}`);
  return rows.map(row => Number(row.id));
}

/**
 * Takes the delivery for one attempt; null when it is not due, finished, or another worker has it, 'busy' when its endpoint has enough to do: then it
 * stays due, for whoever is at work for that endpoint or for the next tick of the clock. A worker that dies keeps the claim until it ends; then the
 * delivery is attempted again with the same webhook id.
 */
export async function claimDelivery(db: Database, id: number, claim: Claim): Promise<Delivery | 'busy' | null> {
  const [known] = await db.select().from(deliveries).where(eq(deliveries.id, id));
  if (known?.state !== 'pending') return null;
  // Whoever asked for a test is waiting for the answer.
  if (known.kind === 'test') return take(db, id, claim);
  return db.transaction(async tx => {
    const load = await measureLoad(tx, known.subscriptionId, claim);
    if (load.ours === id) return known;
    return hasRoom(load, claim) ? take(tx, id, claim) : 'busy';
  });
}

/** The delivery of an endpoint that has been due longest; null when none is due. */
export async function findNext(db: Database, subscriptionId: number, now: Date): Promise<number | null> {
  const [row] = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.subscriptionId, subscriptionId), isDue(now)))
    .orderBy(asc(deliveries.nextAttemptAt))
    .limit(1);
  return row?.id ?? null;
}

async function take(db: Database, id: number, claim: Claim): Promise<Delivery | null> {
  const [row] = await db
    .update(deliveries)
    .set(taken(claim))
    .where(and(eq(deliveries.id, id), isDue(claim.now)))
    .returning();
  return row ?? null;
}

/** What taking a delivery changes of it. */
export function taken({ token, until }: Claim) {
  return { claimedBy: token, claimedUntil: until.toISOString(), attemptCount: sql`${deliveries.attemptCount} + 1` };
}

/** Waiting, due, and nobody is attempting it. */
export function isDue(now: Date) {
  const at = now.toISOString();
  return and(eq(deliveries.state, 'pending'), lte(deliveries.nextAttemptAt, at), unclaimed(at));
}

/** One attempt at a time for an endpoint that is slow or failing: more would only wait beside it, until they fill every worker. */
function hasRoom({ underWay, slow, failing }: Load, { perEndpoint }: ClaimRules): boolean {
  return slow === 0 && underWay < (failing ? 1 : perEndpoint);
}

/** Counts what an endpoint has under way; nobody else does until the transaction ends. */
async function measureLoad(db: Database, subscriptionId: number, { token, now, until, slowMs }: Claim): Promise<Load> {
  await db.execute(sql`select pg_advisory_xact_lock(${endpointLock}, ${subscriptionId})`);
  const slowSince = new Date(until.getTime() - slowMs).toISOString();
  const own = and(eq(deliveries.subscriptionId, subscriptionId), eq(deliveries.state, 'pending'));
  const failing = db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(own, isNotNull(deliveries.lastError)));
  const [row] = await db
    .select({
      underWay: sql<number>`count(*)::int`,
      slow: sql<number>`(count(*) filter (where ${deliveries.claimedUntil} <= ${slowSince}))::int`,
      failing: sql<boolean>`exists(${failing})`,
      ours: sql<number | null>`(max(${deliveries.id}) filter (where ${deliveries.claimedBy} = ${token}))::int`,
    })
    .from(deliveries)
    .where(and(own, sql`${deliveries.claimedUntil} > ${now.toISOString()}`));
  return row!;
}

/** Ends every claim at once: for a process that is alone, so that whoever held them has died. */
export async function releaseClaims(db: Database): Promise<void> {
  await db.update(deliveries).set({ claimedUntil: null }).where(isNotNull(deliveries.claimedUntil));
}
