import { and, asc, eq, exists, getTableColumns, gt, isNotNull, lte, ne, not, or, type SQL } from 'drizzle-orm';
import { type Claim, isDue, taken } from './claims.ts';
import type { Database } from './client.ts';
import type { Attempt, Delivery } from './deliveries.ts';
import { attempts, deliveries } from './schema/alerts.ts';

/** What becomes of a delivery after an attempt. */
export type Result = Partial<Pick<Delivery, 'state' | 'nextAttemptAt' | 'lastError' | 'deliveredAt'>>;

/** The wish to take whatever else is due for one endpoint. */
export type NextClaim = Claim & Pick<Delivery, 'subscriptionId'>;

/**
 * Keeps the attempt and what follows from it (state, next attempt), and gives the claim back. To be called in a transaction. When the claim had run
 * out and somebody else attempts it by now, only good news counts.
 */
export async function recordAttempt(db: Database, attempt: Attempt, result: Result): Promise<void> {
  await db.insert(attempts).values(attempt).onConflictDoNothing();
  await finish(db, attempt, result);
}

/**
 * Keeps an attempt, and in the same statement takes the delivery of the endpoint that has been due longest: the place of the first goes over to the next, so
 * that none is counted anew. Null when none is due, or when the endpoint has turned slow or failing. Should the database go and the wish be repeated, what it
 * took the first time waits until that claim ends.
 */
export async function recordAndTakeNext(db: Database, attempt: Attempt, result: Result, claim: NextClaim): Promise<Delivery | null> {
  const { subscriptionId } = claim;
  const kept = db.$with('kept').as(db.insert(attempts).values(attempt).onConflictDoNothing().returning({ number: attempts.number }));
  const finished = db.$with('finished').as(finish(db, attempt, result).returning({ id: deliveries.id }));
  // Its own row is due again when the claim ran out meanwhile: it is finished by this very statement.
  const isOther = and(eq(deliveries.subscriptionId, subscriptionId), ne(deliveries.id, attempt.deliveryId));
  const next = db.$with('next').as(
    db
      .select({ id: deliveries.id })
      .from(deliveries)
      .where(and(isOther, isDue(claim.now), not(hasTrouble(db, attempt.deliveryId, claim))))
      .orderBy(asc(deliveries.nextAttemptAt))
      .limit(1)
      .for('update', { skipLocked: true }),
  );
  const [row] = await db
    .with(kept, finished, next)
    .update(deliveries)
    .set(taken(claim))
    .from(next)
    .where(eq(deliveries.id, next.id))
    .returning(getTableColumns(deliveries));
  return row ?? null;
}

function finish(db: Database, { deliveryId, number }: Attempt, result: Result) {
  const isOurs = result.state === 'delivered' ? undefined : eq(deliveries.attemptCount, number);
  return db
    .update(deliveries)
    .set({ ...result, claimedUntil: null })
    .where(and(eq(deliveries.id, deliveryId), isOurs));
}

/** Whether the endpoint has another attempt under way that is slow, or any other while something failed and waits: then nobody begins one more. */
function hasTrouble(db: Database, except: number, { subscriptionId, now, until, slowMs }: NextClaim): SQL {
  const others = and(eq(deliveries.subscriptionId, subscriptionId), eq(deliveries.state, 'pending'), ne(deliveries.id, except));
  const some = (which: SQL) => exists(db.select({ id: deliveries.id }).from(deliveries).where(and(others, which)));
  const underWay = gt(deliveries.claimedUntil, now.toISOString());
  const isSlow = lte(deliveries.claimedUntil, new Date(until.getTime() - slowMs).toISOString());
  return or(some(and(underWay, isSlow)!), and(some(isNotNull(deliveries.lastError)), some(underWay)))!;
}
