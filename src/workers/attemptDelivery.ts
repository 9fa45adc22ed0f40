import type { Delivery } from '../db/deliveries.ts';
import type { Subscription } from '../db/subscriptions.ts';
import { InputError } from '../domain/errors.ts';
import type { Answer } from '../net/answer.ts';
import { dispatcherFor } from '../net/dispatcher.ts';
import { sendMail } from '../net/mail.ts';
import { openSecret } from '../net/secret.ts';
import { unsubscribeUrl } from '../net/unsubscribe.ts';
import { postWebhook } from '../net/webhook.ts';
import { composeDeliveryMail, composeWebhook, type MailReader } from './composeDelivery.ts';
import type { Deps } from './deps.ts';

/** All that a delivery needs of the world: no coder. */
export type DeliverDeps = Omit<Deps, 'coder'>;

/** Sends a delivery once, by the channel of its subscription. Never throws for what the other side does. */
export async function attemptDelivery(
  delivery: Delivery,
  subscription: Subscription | null,
  sentAt: Date,
  deps: DeliverDeps,
): Promise<Answer> {
  if (!subscription) return unsent('the subscription is gone');
  if (!subscription.enabled && delivery.kind !== 'test') {
    return unsent(`the subscription is switched off${subscription.disabledReason ? `: ${subscription.disabledReason}` : ''}`);
  }
  if (subscription.channel === 'none') return unsent('the subscription has no channel to send by');
  try {
    const attempt = subscription.channel === 'webhook' ? attemptWebhook : attemptMail;
    return await attempt(delivery, subscription, sentAt, deps);
  } catch (error) {
    // A setting is missing or wrong: a later attempt finds it mended.
    if (error instanceof InputError) return notYet(error.message);
    throw error;
  }
}

async function attemptWebhook(delivery: Delivery, subscription: Subscription, sentAt: Date, deps: DeliverDeps): Promise<Answer> {
  const { secretKey, userAgent, publicUrl = 'urn:demarche' } = deps.config;
  const webhook = await composeWebhook(deps.db, delivery, subscription, publicUrl);
  if (webhook === null) return unsent('what it would tell is gone or did not hold');
  const secrets = secretsAt(subscription, sentAt).map(secret => openSecret(secret, secretKey));
  if (secrets.length === 0) return unsent('the subscription has no signing secret');
  return postWebhook({ ...webhook, secrets, id: delivery.webhookId, sentAt, userAgent }, dispatcherFor(deps.config.allowAddresses));
}

function secretsAt({ secret, previousSecret, previousSecretUntil }: Subscription, now: Date): string[] {
  const overlapping = previousSecretUntil !== null && Date.parse(previousSecretUntil) > now.getTime();
  return [secret, overlapping ? previousSecret : null].filter(known => known !== null);
}

async function attemptMail(delivery: Delivery, subscription: Subscription, sentAt: Date, deps: DeliverDeps): Promise<Answer> {
  const { smtpUrl, mailFrom: from } = deps.config;
  if (!smtpUrl) return notYet('no mail server is set: set SMTP_URL');
  const reader = mailReader(subscription, deps.config);
  const mail = await composeDeliveryMail(deps.db, delivery, reader);
  if (!mail) return unsent('what it would tell is gone or did not hold');
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

const notYet = (error: string): Answer => ({ delivered: false, status: null, response: null, error });
const unsent = (error: string): Answer => ({ ...notYet(error), hopeless: true });
