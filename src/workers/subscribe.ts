import { randomBytes } from 'node:crypto';
import type { Codebook } from '../codebook/schema.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { addSubscription, type NewSubscription, type Subscription, updateSubscription } from '../db/subscriptions.ts';
import { nextDigestAt } from '../domain/digest.ts';
import { InputError } from '../domain/errors.ts';
import { sealSecret } from '../net/secret.ts';
import { createWebhookKeys, joinKeys, publicKeyOf } from '../net/sign.ts';
import { unconfirmedReason } from './letters.ts';
import { type Channel, type PlannedSubscription, planSubscription, type SubscriptionRequest } from './planSubscription.ts';
import { queueDeliveries } from './queueDeliveries.ts';
import { digestRule } from './sendDigest.ts';

/** What adding a subscription depends on besides the request. */
export type SubscribeAround = { codebook: Codebook; config: Pick<Config, 'secretKey' | 'allowAddresses'>; now: Date };

/** A new subscription and, for a webhook, its signing secret, which is shown this once, and the public key of its `v1a` signatures if it asked for them. */
export type Subscribed = { subscription: Subscription; secret: string | null; publicKey: string | null };

/**
 * Adds a subscription. With `mustConfirm` it stays off until its reader, who is asked by mail, confirms it. Throws an InputError, before anything is written, that names what is
 * wrong and what was meant perhaps.
 */
export async function subscribe(
  db: Database,
  request: SubscriptionRequest,
  around: SubscribeAround,
  mustConfirm = false,
): Promise<Subscribed> {
  const plan = planSubscription(request, around.codebook, around.config.allowAddresses);
  if (!mustConfirm) return addPlanned(db, plan, around);
  return db.transaction(async tx => {
    const added = await addPlanned(tx, plan, around);
    const { id: subscriptionId } = added.subscription;
    const off = { enabled: false, disabledReason: unconfirmedReason };
    await updateSubscription(tx, subscriptionId, off);
    await queueDeliveries(tx, [{ subscriptionId, kind: 'confirm', dedupeKey: `confirm:${subscriptionId}` }], around.now);
    return { ...added, subscription: { ...added.subscription, ...off } };
  });
}

/** Adds a subscription that was checked already. */
export async function addPlanned(db: Database, plan: PlannedSubscription, { config, now }: SubscribeAround): Promise<Subscribed> {
  const { name, asymmetric, ...rest } = plan;
  const { channel, recipient } = rest;
  const keys = channel === 'webhook' ? createWebhookKeys(asymmetric) : [randomBytes(24).toString('base64url')];
  const row = { ...rest, secret: sealSecret(joinKeys(keys), config.secretKey), nextDigestAt: firstDigestAt(plan, now) };
  const subscription = await addNamed(db, row, name, nameOf(channel, recipient));
  return channel === 'webhook'
    ? { subscription, secret: keys[0]!, publicKey: publicKeyOf(keys) }
    : { subscription, secret: null, publicKey: null };
}

/** When the first digest of a subscription is due after `now`; null when it hears at once. */
export function firstDigestAt(plan: Pick<Subscription, 'schedule' | 'localTime' | 'zone'>, now: Date): string | null {
  const rule = digestRule(plan);
  return rule && nextDigestAt(rule, now.toISOString());
}

function nameOf(channel: Channel, recipient: string): string {
  if (channel === 'none') return 'feed';
  return channel === 'webhook' ? `webhook ${new URL(recipient).host}` : `email ${recipient}`;
}

/** Adds it under the wished name, or under one of its own that is free. */
async function addNamed(db: Database, row: Omit<NewSubscription, 'name'>, wished: string | undefined, own: string): Promise<Subscription> {
  for (let number = 1; ; number++) {
    const name = wished ?? (number === 1 ? own : `${own} (${number})`);
    const added = await addSubscription(db, { ...row, name });
    if (added) return added;
    if (wished) throw new InputError(`There is a subscription called "${wished}" already; choose another --name.`);
  }
}
