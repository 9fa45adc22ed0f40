import {
  claimDelivery,
  type Delivery,
  findFailingSince,
  loadDelivery,
  postponeDelivery,
  probeEndpoint,
  recordAttempt,
} from '../db/deliveries.ts';
import { loadSubscription, updateSubscription } from '../db/subscriptions.ts';
import { retryDelayMs } from '../domain/backoff.ts';
import type { DeliverPayload } from '../jobs/deliver.ts';
import type { Answer } from '../net/answer.ts';
import { attemptDelivery, type DeliverDeps } from './attemptDelivery.ts';
import type { Outcome } from './deps.ts';

/** Longer than any attempt lasts. A worker that dies keeps its claim for this long; then somebody else sends it, with the same id. */
const leaseMs = 60_000;
/** An endpoint that lets an attempt wait this long is slow. */
const slowMs = 5_000;
/** A slow or failing endpoint gets one attempt at a time; the others come back after this long, and up to as long again. */
const busyMs = 10_000;
/** An endpoint that took nothing for this long is switched off. */
const givenUpAfterMs = 5 * 24 * 3_600_000;

/**
 * Makes one attempt of one delivery and keeps how it went. Two workers never make the same attempt, because the row is claimed first. What
 * failed is due again by the schedule of domain/backoff.ts; what cannot succeed is dead and listed. A crash between sending and keeping
 * means that it is sent twice, with the same `webhook-id` or `Message-ID`, by which receivers tell.
 */
export async function deliver({ deliveryId }: DeliverPayload, deps: DeliverDeps): Promise<Outcome> {
  const startedAt = deps.now();
  const known = await loadDelivery(deps.db, deliveryId);
  if (known && (await isEndpointBusy(known, startedAt, deps))) {
    const until = new Date(startedAt.getTime() + busyMs * (1 + deps.random()));
    await postponeDelivery(deps.db, deliveryId, until, startedAt);
    return { outcome: 'endpoint-busy' };
  }
  const delivery = await claimDelivery(deps.db, deliveryId, startedAt, leaseMs);
  if (!delivery) return { outcome: 'not-due' };
  const subscription = await loadSubscription(deps.db, delivery.subscriptionId);
  const began = performance.now();
  const answer = await attemptDelivery(delivery, subscription, startedAt, deps);
  const durationMs = Math.round(performance.now() - began);
  return settle(delivery, answer, { startedAt, durationMs }, deps);
}

/** True when another attempt would only wait beside the one under way: otherwise one hanging endpoint would fill every worker. */
async function isEndpointBusy({ subscriptionId, state }: Delivery, now: Date, { db }: DeliverDeps): Promise<boolean> {
  if (state !== 'pending') return false;
  const { underWay, slow, failing } = await probeEndpoint(db, subscriptionId, now, new Date(now.getTime() - slowMs), leaseMs);
  return slow > 0 || (failing && underWay > 0);
}

type Took = { startedAt: Date; durationMs: number };

async function settle(delivery: Delivery, answer: Answer, { startedAt, durationMs }: Took, deps: DeliverDeps): Promise<Outcome> {
  const { status, response, error } = answer;
  const now = startedAt.getTime() + durationMs;
  const result = next(delivery, answer, now, deps.random());
  await deps.db.transaction(async tx => {
    const row = { deliveryId: delivery.id, number: delivery.attemptCount, status, response, error, durationMs };
    await recordAttempt(tx, { ...row, startedAt: startedAt.toISOString() }, { ...result, lastError: error });
    const disabledReason = answer.disable ?? (answer.delivered ? null : await findGivenUp(delivery, now, { ...deps, db: tx }));
    if (disabledReason) await updateSubscription(tx, delivery.subscriptionId, { enabled: false, disabledReason });
  });
  if (error) deps.log.warn('delivery failed', { deliveryId: delivery.id, attempt: delivery.attemptCount, error, state: result.state });
  const outcome = result.state === 'pending' ? 'retry-later' : result.state;
  return { outcome, detail: { status, durationMs, ...(error && { error }) } };
}

/** What becomes of a delivery after an attempt: delivered, dead, or due again. */
function next(delivery: Delivery, answer: Answer, now: number, random: number) {
  if (answer.delivered) return { state: 'delivered' as const, deliveredAt: new Date(now).toISOString() };
  // Whoever asked for a test is waiting for the answer and can ask again.
  const final = answer.disable || answer.hopeless || delivery.kind === 'test';
  const delay = final ? null : retryDelayMs(delivery.attemptCount, random, answer.retryAfterMs);
  if (delay === null) return { state: 'dead' as const };
  return { state: 'pending' as const, nextAttemptAt: new Date(now + delay).toISOString() };
}

/** Why an endpoint is to be switched off that has taken nothing for days; null while there is hope. */
async function findGivenUp({ subscriptionId, attemptCount, kind }: Delivery, now: number, { db }: DeliverDeps): Promise<string | null> {
  // An early attempt cannot be days after the first failure unless deliveries kept coming, and then later ones ask.
  if (attemptCount < 5 || kind === 'test') return null;
  const since = await findFailingSince(db, subscriptionId);
  if (since === null || now - Date.parse(since) < givenUpAfterMs) return null;
  return `every attempt since ${since} failed`;
}
