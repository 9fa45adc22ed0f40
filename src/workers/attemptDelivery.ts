import type { Delivery } from '../db/deliveries.ts';
import { isOutage } from '../db/outage.ts';
import type { Subscription } from '../db/subscriptions.ts';
import { composeMail } from '../digests/composeMail.ts';
import { InputError } from '../domain/errors.ts';
import { redact, secretsOf } from '../domain/redact.ts';
import type { Answer } from '../net/answer.ts';
import { dispatcherFor } from '../net/dispatcher.ts';
import { sendMail } from '../net/mail.ts';
import { openSecret } from '../net/secret.ts';
import { splitKeys } from '../net/sign.ts';
import { unsubscribeUrl } from '../net/unsubscribe.ts';
import { postWebhook } from '../net/webhook.ts';
import { composeDeliveryMail, composeWebhook, type MailReader } from './composeDelivery.ts';
import type { Deps } from './deps.ts';
import { confirmLetter, disabledLetter } from './letters.ts';

/** All that a delivery needs of the world: no coder. */
export type DeliverDeps = Omit<Deps, 'coder'>;

/** Sends a delivery once, by the channel of its subscription. Throws only while the database is away, and then before anything was sent. */
export async function attemptDelivery(
  delivery: Delivery,
  subscription: Subscription | null,
  sentAt: Date,
  deps: DeliverDeps,
): Promise<Answer> {
  if (!subscription) return unsent('the subscription is gone');
  if (!subscription.enabled && !isSentAnyway(delivery)) {
    return unsent(`the subscription is switched off${subscription.disabledReason ? `: ${subscription.disabledReason}` : ''}`);
  }
  if (subscription.channel === 'none') return unsent('the subscription has no channel to send by');
  try {
    const isLetter = delivery.kind === 'disabled' || delivery.kind === 'confirm';
    const attempt = isLetter ? attemptLetter : subscription.channel === 'webhook' ? attemptWebhook : attemptMail;
    return withoutSecrets(await attempt(delivery, subscription, sentAt, deps), subscription);
  } catch (error) {
    if (isOutage(error)) throw error;
    // A setting is missing or wrong: a later attempt finds it mended. Anything else is a fault of this program, to be seen among the attempts.
    if (error instanceof InputError) return notYet(error.message);
    deps.log.error('delivery could not be made', { deliveryId: delivery.id, error: String(error) });
    return notYet(`it could not be put into words: ${String(error)}`);
  }
}

/** A test, and the letters about a subscription that is off. */
const isSentAnyway = ({ kind }: Delivery) => kind === 'test' || kind === 'disabled' || kind === 'confirm';

/** An answer as it may be kept: receivers like to repeat what they were sent. */
function withoutSecrets(answer: Answer, { channel, recipient }: Subscription): Answer {
  const known = channel === 'webhook' ? secretsOf(recipient) : [];
  const clean = (text: string | null) => text && redact(text, known);
  return { ...answer, response: clean(answer.response), error: clean(answer.error) };
}

async function attemptWebhook(delivery: Delivery, subscription: Subscription, sentAt: Date, deps: DeliverDeps): Promise<Answer> {
  const { secretKey, userAgent, publicUrl = 'urn:demarche' } = deps.config;
  const webhook = await composeWebhook(deps.db, delivery, subscription, publicUrl);
  if (webhook === null) return unsent('what it would tell is gone or did not hold');
  const secrets = secretsAt(subscription, sentAt).flatMap(secret => splitKeys(openSecret(secret, secretKey)));
  if (secrets.length === 0) return unsent('the subscription has no signing secret');
  const dispatcher = dispatcherFor(deps.config.allowAddresses, 'webhook');
  return postWebhook({ ...webhook, secrets, id: delivery.webhookId, sentAt, userAgent }, dispatcher);
}

function secretsAt({ secret, previousSecret, previousSecretUntil }: Subscription, now: Date): string[] {
  const overlapping = previousSecretUntil !== null && Date.parse(previousSecretUntil) > now.getTime();
  return [secret, overlapping ? previousSecret : null].filter(known => known !== null);
}

async function attemptMail(delivery: Delivery, subscription: Subscription, sentAt: Date, deps: DeliverDeps): Promise<Answer> {
  const { smtpUrl, mailFrom: from } = deps.config;
  if (!smtpUrl) return notYet('no mail server is set: set SMTP_URL');
  const reader = mailReader(subscription, deps.config);
  const mail = await composeDeliveryMail(deps.db, delivery, reader, sentAt);
  if (!mail) return unsent('what it would tell is gone or did not hold');
  const list = { id: `subscription-${subscription.id}.demarche`, name: subscription.name };
  const { unsubscribeUrl } = reader;
  return sendMail({ ...mail, unsubscribeUrl, from, to: subscription.recipient, id: delivery.webhookId, sentAt, list }, smtpUrl);
}

/** A mail about the subscription itself: that it was switched off, to whoever looks after it, or the question whether its reader wants it. */
async function attemptLetter(delivery: Delivery, subscription: Subscription, sentAt: Date, deps: DeliverDeps): Promise<Answer> {
  const { smtpUrl, mailFrom: from } = deps.config;
  if (!smtpUrl) return notYet('no mail server is set: set SMTP_URL');
  const letter = delivery.kind === 'confirm' ? confirmLetter(subscription, deps.config) : disabledLetter(subscription, deps.config);
  if (!letter) return unsent('there is nobody to write to, or nothing to say any more');
  const { to, ...content } = letter;
  const reader = { subscription, publicUrl: deps.config.publicUrl ?? null, unsubscribeUrl: null };
  const mail = composeMail({ ...reader, period: null, changes: [], notice: null, withdrawn: [], blindFeeds: [], letter: content });
  const list = { id: `subscription-${subscription.id}.demarche`, name: subscription.name };
  return sendMail({ ...mail, ...{ to, from, list, sentAt, id: delivery.webhookId, thread: null, unsubscribeUrl: null } }, smtpUrl);
}

/** The reader of a mail subscription, and where the mails link to. */
export function mailReader(subscription: Subscription, { publicUrl, secretKey }: DeliverDeps['config']): MailReader {
  if (!publicUrl || !subscription.secret) return { subscription, publicUrl: publicUrl ?? null, unsubscribeUrl: null };
  const token = openSecret(subscription.secret, secretKey);
  return { subscription, publicUrl, unsubscribeUrl: unsubscribeUrl(publicUrl, subscription.id, token) };
}

const notYet = (error: string): Answer => ({ delivered: false, status: null, response: null, error });
const unsent = (error: string): Answer => ({ ...notYet(error), hopeless: true });
