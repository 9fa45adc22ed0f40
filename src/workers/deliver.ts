import { Agent, type Dispatcher } from 'undici';
import type { Config } from '../config.ts';
import { claimDelivery, type Delivery, recordAttempt } from '../db/deliveries.ts';
import { loadSubscription, type Subscription, updateSubscription } from '../db/subscriptions.ts';
import { retryDelayMs } from '../domain/backoff.ts';
import type { DeliverPayload } from '../jobs/deliver.ts';
import type { Answer } from '../net/answer.ts';
import { sendMail } from '../net/mail.ts';
import { openSecret } from '../net/secret.ts';
import { unsubscribeUrl } from '../net/unsubscribe.ts';
import { postWebhook } from '../net/webhook.ts';
import { composeDeliveryMail, composeWebhook, type MailReader } from './composeDelivery.ts';
import type { Deps, Outcome } from './deps.ts';

/** All that a delivery needs of the world: no coder. */
export type DeliverDeps = Omit<Deps, 'coder'>;

/** Longer than any attempt lasts. A worker that dies keeps its claim for this long; then somebody else sends it, with the same id. */
const leaseMs = 90_000;

/**
 * Makes one attempt of one delivery and keeps how it went. Two workers never make the same attempt, because the row is claimed first. What
 * failed is due again by the schedule of domain/backoff.ts; what cannot succeed is dead and listed. A crash between sending and keeping
 * means that it is sent twice, with the same `webhook-id` or `Message-ID`, by which receivers tell.
 */
export async function deliver({ deliveryId }: DeliverPayload, deps: DeliverDeps): Promise<Outcome> {
  const startedAt = deps.now();
  const delivery = await claimDelivery(deps.db, deliveryId, startedAt, leaseMs);
  if (!delivery) return { outcome: 'not-due' };
  const subscription = await loadSubscription(deps.db, delivery.subscriptionId);
  const began = performance.now();
  const answer = await attempt(delivery, subscription, startedAt, deps);
  const durationMs = Math.round(performance.now() - began);
  return settle(delivery, answer, { startedAt, durationMs }, deps);
}

async function attempt(delivery: Delivery, subscription: Subscription | null, sentAt: Date, deps: DeliverDeps): Promise<Answer> {
  if (!subscription) return unsent('the subscription is gone');
  if (!subscription.enabled && delivery.kind !== 'test') {
    return unsent(`the subscription is switched off${subscription.disabledReason ? `: ${subscription.disabledReason}` : ''}`);
  }
  if (subscription.channel === 'webhook') return attemptWebhook(delivery, subscription, sentAt, deps);
  if (subscription.channel === 'email') return attemptMail(delivery, subscription, sentAt, deps);
  return unsent('the subscription has no channel to send by');
}

async function attemptWebhook(delivery: Delivery, { recipient, secret }: Subscription, sentAt: Date, deps: DeliverDeps): Promise<Answer> {
  const body = await composeWebhook(deps.db, delivery);
  if (body === null) return unsent('the alert is gone');
  if (!secret) return unsent('the subscription has no signing secret');
  const { secretKey, userAgent } = deps.config;
  const message = { url: recipient, secret: openSecret(secret, secretKey), id: delivery.webhookId, sentAt, body, userAgent };
  return postWebhook(message, dispatcherFor(deps.config));
}

async function attemptMail(delivery: Delivery, subscription: Subscription, sentAt: Date, deps: DeliverDeps): Promise<Answer> {
  const { smtpUrl, mailFrom: from } = deps.config;
  // Not hopeless: it goes out as soon as the setting is there.
  if (!smtpUrl) return { delivered: false, status: null, response: null, error: 'no mail server is set: set SMTP_URL' };
  const reader = mailReader(subscription, deps.config);
  const mail = await composeDeliveryMail(deps.db, delivery, reader);
  if (!mail) return unsent('what it would tell is gone');
  const list = { id: `subscription-${subscription.id}.demarche`, name: subscription.name };
  const { unsubscribeUrl } = reader;
  return sendMail({ ...mail, unsubscribeUrl, from, to: subscription.recipient, id: delivery.webhookId, sentAt, list }, smtpUrl);
}

/** The reader of a mail subscription, and where the mails link to. */
export function mailReader(subscription: Subscription, { publicUrl, secretKey }: DeliverDeps['config']): MailReader {
  if (!publicUrl || !subscription.secret) return { subscription, publicUrl: publicUrl ?? null, unsubscribeUrl: null };
  const token = openSecret(subscription.secret, secretKey);
  return { subscription, publicUrl, unsubscribeUrl: unsubscribeUrl(publicUrl, subscription.id, token) };
}

const dispatchers = new WeakMap<Config, Dispatcher>();

/** One pool of connections for each configuration; it refuses private addresses. */
function dispatcherFor(config: Config): Dispatcher {
  const known = dispatchers.get(config);
  if (known) return known;
  const dispatcher = new Agent();
  dispatchers.set(config, dispatcher);
  return dispatcher;
}

const unsent = (error: string): Answer => ({ delivered: false, status: null, response: null, error, hopeless: true });

async function settle(
  delivery: Delivery,
  answer: Answer,
  took: { startedAt: Date; durationMs: number },
  deps: DeliverDeps,
): Promise<Outcome> {
  const { status, response, error } = answer;
  const now = took.startedAt.getTime() + took.durationMs;
  const result = next(delivery, answer, now, deps.random());
  await deps.db.transaction(async tx => {
    const startedAt = took.startedAt.toISOString();
    const row = { deliveryId: delivery.id, number: delivery.attemptCount, status, response, error, startedAt, durationMs: took.durationMs };
    await recordAttempt(tx, row, { ...result, lastError: error });
    if (answer.disable) await updateSubscription(tx, delivery.subscriptionId, { enabled: false, disabledReason: answer.disable });
  });
  if (error) deps.log.warn('delivery failed', { deliveryId: delivery.id, attempt: delivery.attemptCount, error, state: result.state });
  const outcome = result.state === 'pending' ? 'retry-later' : result.state;
  return { outcome, detail: { status, durationMs: took.durationMs, ...(error && { error }) } };
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
