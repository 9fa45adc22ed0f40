import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { type Subscription, updateSubscription } from '../db/subscriptions.ts';
import { InputError } from '../domain/errors.ts';
import { openSecret, sealSecret } from '../net/secret.ts';
import { createWebhookKeys, joinKeys, publicKeyOf, splitKeys } from '../net/sign.ts';

/** Receivers have this long to change over to a new secret. */
const overlapMs = 24 * 3_600_000;

/**
 * Gives a webhook a new signing secret and returns it; this is the only time that it is shown. For a day messages are signed with the old
 * one too. Throws an InputError for a subscription that signs nothing.
 */
export async function rotateSecret(
  db: Database,
  { id, channel, secret: previousSecret }: Subscription,
  { secretKey }: Pick<Config, 'secretKey'>,
  now: Date,
): Promise<{ secret: string; publicKey: string | null; previousValidUntil: string }> {
  if (channel !== 'webhook') throw new InputError(`Subscription ${id} is not a webhook: only webhooks are signed.`);
  const isAsymmetric = previousSecret !== null && publicKeyOf(splitKeys(openSecret(previousSecret, secretKey))) !== null;
  const keys = createWebhookKeys(isAsymmetric);
  const previousSecretUntil = new Date(now.getTime() + overlapMs).toISOString();
  await updateSubscription(db, id, { secret: sealSecret(joinKeys(keys), secretKey), previousSecret, previousSecretUntil });
  return { secret: keys[0]!, publicKey: publicKeyOf(keys), previousValidUntil: previousSecretUntil };
}
