import { randomBytes } from 'node:crypto';
import type { Codebook } from '../codebook/schema.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { addSubscription, type NewSubscription, type Subscription } from '../db/subscriptions.ts';
import { nextDigestAt } from '../domain/digest.ts';
import { InputError } from '../domain/errors.ts';
import { sealSecret } from '../net/secret.ts';
import { createWebhookSecret } from '../net/webhook.ts';
import { type Channel, type PlannedSubscription, planSubscription, type SubscriptionRequest } from './planSubscription.ts';
import { digestRule } from './sendDigest.ts';

/** What adding a subscription depends on besides the request. */
export type SubscribeAround = { codebook: Codebook; config: Pick<Config, 'secretKey' | 'allowAddresses'>; now: Date };

/** A new subscription and, for a webhook, its signing secret: this is the only time that it is shown. */
export type Subscribed = { subscription: Subscription; secret: string | null };

/** Adds a subscription. Throws an InputError, before anything is written, that names what is wrong and what was meant perhaps. */
export async function subscribe(db: Database, request: SubscriptionRequest, around: SubscribeAround): Promise<Subscribed> {
  return addPlanned(db, planSubscription(request, around.codebook, around.config.allowAddresses), around);
}

/** Adds a subscription that was checked already. */
export async function addPlanned(db: Database, plan: PlannedSubscription, { config, now }: SubscribeAround): Promise<Subscribed> {
  const { name, ...rest } = plan;
  const { channel, recipient } = rest;
  const secret = channel === 'webhook' ? createWebhookSecret() : randomBytes(24).toString('base64url');
  const row = { ...rest, secret: sealSecret(secret, config.secretKey), nextDigestAt: firstDigestAt(plan, now) };
  const subscription = await addNamed(db, row, name, `${channel} ${nameOf(channel, recipient)}`);
  return { subscription, secret: channel === 'webhook' ? secret : null };
}

/** When the first digest of a subscription is due after `now`; null when it hears at once. */
export function firstDigestAt(plan: Pick<Subscription, 'schedule' | 'localTime' | 'zone'>, now: Date): string | null {
  const rule = digestRule(plan);
  return rule && nextDigestAt(rule, now.toISOString());
}

const nameOf = (channel: Channel, recipient: string) => (channel === 'webhook' ? new URL(recipient).host : recipient);

/** Adds it under the wished name, or under one of its own that is free. */
async function addNamed(db: Database, row: Omit<NewSubscription, 'name'>, wished: string | undefined, own: string): Promise<Subscription> {
  for (let number = 1; ; number++) {
    const name = wished ?? (number === 1 ? own : `${own} (${number})`);
    const added = await addSubscription(db, { ...row, name });
    if (added) return added;
    if (wished) throw new InputError(`There is a subscription called "${wished}" already; choose another --name.`);
  }
}
