import { randomUUID } from 'node:crypto';
import { type Claim, type ClaimRules, claimDelivery, claimNext, findNext, recordAttempt } from '../db/claims.ts';
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
  const claim = newClaim(deps);
  const delivery = await throughOutages(() => claimDelivery(deps.db, deliveryId, claim));
  if (delivery === 'busy') return { outcome: 'endpoint-busy' };
  if (!delivery) return { outcome: 'not-due' };
  const outcome = await attempt(delivery, deps);
  if (outcome.outcome === 'delivered' && delivery.kind !== 'test') await goOn(delivery.subscriptionId, deps);
  return outcome;
}

/** Sends what else is due for the endpoint, one after the other; what is left when the turn is over goes to the end of the queue. */
async function goOn(subscriptionId: number, deps: DeliverDeps): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < turnMs) {
    const claim = newClaim(deps);
    const next = await throughOutages(() => claimNext(deps.db, subscriptionId, claim));
    if (!next || (await attempt(next, deps)).outcome !== 'delivered') return;
  }
  const id = await findNext(deps.db, subscriptionId, deps.now());
  if (id !== null) await addOutbox(deps.db, [{ job: deliverJob.name, payload: { deliveryId: id } }]);
}

function newClaim({ now }: DeliverDeps): Claim {
  const at = now();
  return { ...rules, token: randomUUID(), now: at, until: new Date(at.getTime() + leaseMs) };
}

async function attempt(delivery: Delivery, deps: DeliverDeps): Promise<Outcome> {
  const startedAt = deps.now();
  const began = performance.now();
  // The database is asked before anything is sent: an outage leaves nothing half done.
  const answer = await throughOutages(async () => {
    const subscription = await loadSubscription(deps.db, delivery.subscriptionId);
    return attemptDelivery(delivery, subscription, startedAt, deps);
  });
  const durationMs = Math.round(performance.now() - began);
  return settle(delivery, answer, { startedAt, durationMs }, deps);
}

type Took = { startedAt: Date; durationMs: number };

async function settle(delivery: Delivery, answer: Answer, { startedAt, durationMs }: Took, deps: DeliverDeps): Promise<Outcome> {
  const { status, response, error } = answer;
  const now = startedAt.getTime() + durationMs;
  const result = next(delivery, answer, now, deps.random());
  // While the database is away only this process knows the answer: it waits, so that a restart of the database doubles nothing.
  await throughOutages(() =>
    deps.db.transaction(async tx => {
      const row = { deliveryId: delivery.id, number: delivery.attemptCount, status, response, error, durationMs };
      await recordAttempt(tx, { ...row, startedAt: startedAt.toISOString() }, { ...result, lastError: error });
      const disabledReason = answer.disable ?? (answer.delivered ? null : await findGivenUp(delivery, now, { ...deps, db: tx }));
      if (disabledReason && !isLetter(delivery)) await switchOff(tx, delivery, disabledReason, deps);
    }),
  );
  if (error) deps.log.warn('delivery failed', { deliveryId: delivery.id, attempt: delivery.attemptCount, error, state: result.state });
  const outcome = result.state === 'pending' ? 'retry-later' : result.state;
  return { outcome, detail: { status, durationMs, ...(error && { error }) } };
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
  if (attemptCount < 5 || kind === 'test' || kind === 'disabled' || kind === 'confirm') return null;
  const since = await findFailingSince(db, subscriptionId);
  if (since === null || now - Date.parse(since) < givenUpAfterMs) return null;
  return `every attempt since ${since} failed`;
}
