import { randomUUID } from 'node:crypto';
import { recordAndTakeNext, recordAttempt } from '../db/attempts.ts';
import { type Claim, type ClaimRules, claimDelivery, findNext } from '../db/claims.ts';
import type { Database } from '../db/client.ts';
import { type Delivery, findFailingSince } from '../db/deliveries.ts';
import { throughOutages } from '../db/outage.ts';
import { addOutbox } from '../db/outbox.ts';
import { loadSubscription, lockSubscription, updateSubscription } from '../db/subscriptions.ts';
import { retryDelayMs } from '../domain/backoff.ts';
import { type DeliverPayload, deliverJob } from '../jobs/deliver.ts';
import type { Answer } from '../net/answer.ts';
import { attemptDelivery, type DeliverDeps } from './attemptDelivery.ts';
import type { Outcome } from './deps.ts';
import { contactOf } from './letters.ts';
import { queueDeliveries } from './queueDeliveries.ts';

/** A claim lasts longer than any attempt: a worker that dies keeps its own for this long; then somebody else sends it, with the same id. */
const leaseMs = 60_000;
const rules: ClaimRules = { slowMs: 5_000, perEndpoint: 4 };
/** An endpoint that took nothing for this long is switched off. */
const givenUpAfterMs = 5 * 24 * 3_600_000;
/** A worker goes on with what else is due for the same endpoint for this long at most, then gives others their turn. */
const turnMs = 3_000;

/**
 * Makes one attempt of one delivery and keeps how it went, and goes on with the same endpoint while that takes what it is sent. Two workers never
 * make the same attempt, because the row is claimed first. What failed is due again by the schedule of domain/backoff.ts; what cannot succeed is dead
 * and listed. A crash between sending and keeping means that it is sent twice, with the same `webhook-id` or `Message-ID`, by which receivers tell.
 */
export async function deliver({ deliveryId }: DeliverPayload, deps: DeliverDeps): Promise<Outcome> {
  const token = randomUUID();
  const delivery = await throughOutages(() => claimDelivery(deps.db, deliveryId, newClaim(deps, token)));
  if (delivery === 'busy') return { outcome: 'endpoint-busy' };
  if (!delivery) return { outcome: 'not-due' };
  const turnEnds = performance.now() + turnMs;
  let attempted = await attempt(delivery, turnEnds, deps);
  const first = attempted.outcome;
  while (attempted.next) attempted = await attempt(attempted.next, turnEnds, deps);
  if (attempted.outcome.outcome === 'delivered' && performance.now() >= turnEnds) await queueRest(delivery.subscriptionId, deps);
  return first;
}

/** What is left for an endpoint when its turn is over goes to the end of the queue. */
async function queueRest(subscriptionId: number, deps: DeliverDeps): Promise<void> {
  const id = await findNext(deps.db, subscriptionId, deps.now());
  if (id !== null) await addOutbox(deps.db, [{ job: deliverJob.name, payload: { deliveryId: id } }]);
}

/** A wish of this moment: one that is repeated after an outage lasts as long as any. */
function newClaim({ now }: DeliverDeps, token: string = randomUUID()): Claim {
  const at = now();
  return { ...rules, token, now: at, until: new Date(at.getTime() + leaseMs) };
}

/** How one attempt ended, and what was taken for the same endpoint after it. */
type Attempted = { outcome: Outcome; next: Delivery | null };

async function attempt(delivery: Delivery, turnEnds: number, deps: DeliverDeps): Promise<Attempted> {
  const startedAt = deps.now();
  const began = performance.now();
  // The database is asked before anything is sent: an outage leaves nothing half done.
  const answer = await throughOutages(async () => {
    const subscription = await loadSubscription(deps.db, delivery.subscriptionId);
    return attemptDelivery(delivery, subscription, startedAt, deps);
  });
  const durationMs = Math.round(performance.now() - began);
  return settle(delivery, answer, { startedAt, durationMs }, turnEnds, deps);
}

type Took = { startedAt: Date; durationMs: number };

async function settle(delivery: Delivery, answer: Answer, took: Took, turnEnds: number, deps: DeliverDeps): Promise<Attempted> {
  const { status, response, error } = answer;
  const { startedAt, durationMs } = took;
  const now = startedAt.getTime() + durationMs;
  const kept = {
    deliveryId: delivery.id,
    number: delivery.attemptCount,
    status,
    response,
    error,
    durationMs,
    startedAt: startedAt.toISOString(),
  };
  const result = { ...whatFollows(delivery, answer, now, deps.random()), lastError: error };
  const outcome = {
    outcome: result.state === 'pending' ? 'retry-later' : result.state,
    detail: { status, durationMs, ...(error && { error }) },
  };
  const goesOn = answer.delivered && delivery.kind !== 'test' && performance.now() < turnEnds;
  if (error) deps.log.warn('delivery failed', { deliveryId: delivery.id, attempt: delivery.attemptCount, error, state: result.state });
  // While the database is away only this process knows the answer: it waits, so that a restart of the database doubles nothing.
  const wish = () => ({ ...newClaim(deps), subscriptionId: delivery.subscriptionId });
  if (goesOn) return { outcome, next: await throughOutages(() => recordAndTakeNext(deps.db, kept, result, wish())) };
  await throughOutages(() =>
    deps.db.transaction(async tx => {
      await recordAttempt(tx, kept, result);
      const disabledReason = answer.disable ?? (answer.delivered ? null : await findGivenUp(delivery, now, { ...deps, db: tx }));
      if (disabledReason && !isLetter(delivery)) await switchOff(tx, delivery, disabledReason, deps);
    }),
  );
  return { outcome, next: null };
}

/** A letter is about a subscription that is off already, and goes to somebody else. */
const isLetter = ({ kind }: Delivery) => kind === 'disabled' || kind === 'confirm';

/** Switches the subscription off, and tells whoever looks after it by mail. */
async function switchOff(db: Database, { id, subscriptionId }: Delivery, disabledReason: string, deps: DeliverDeps): Promise<void> {
  const subscription = await lockSubscription(db, subscriptionId);
  if (!subscription?.enabled) return;
  await updateSubscription(db, subscriptionId, { enabled: false, disabledReason });
  if (contactOf(subscription, deps.config) === null) return;
  await queueDeliveries(db, [{ subscriptionId, kind: 'disabled', dedupeKey: `disabled:${id}` }], deps.now());
}

/** What becomes of a delivery after an attempt: delivered, dead, or due again. */
function whatFollows(delivery: Delivery, answer: Answer, now: number, random: number) {
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
  if (attemptCount < 5 || kind === 'test' || kind === 'disabled' || kind === 'confirm') return null;
  const since = await findFailingSince(db, subscriptionId);
  if (since === null || now - Date.parse(since) < givenUpAfterMs) return null;
  return `every attempt since ${since} failed`;
}
