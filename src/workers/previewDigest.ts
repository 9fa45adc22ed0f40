import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { findLastDigestEnd, listUntoldAlertIds } from '../db/digests.ts';
import { listSubscriptions, loadSubscription, type Subscription } from '../db/subscriptions.ts';
import { type ComposedMail, toPage } from '../digests/composeMail.ts';
import { InputError } from '../domain/errors.ts';
import { mailReader } from './attemptDelivery.ts';
import { composeDigest } from './composeDelivery.ts';

/** The digest that a subscription would get now, and how many alerts it holds; nothing is sent and nothing is kept. */
export async function previewDigest(
  db: Database,
  subscriptionId: number | null,
  config: Config,
  now: Date,
): Promise<Pick<ComposedMail, 'subject' | 'text' | 'html'> & { subscriptionId: number; alerts: number }> {
  const subscription = await choose(db, subscriptionId);
  const alertIds = await listUntoldAlertIds(db, subscription.id);
  const from = (await findLastDigestEnd(db, subscription.id)) ?? subscription.createdAt;
  const period = { from, to: now.toISOString(), missed: 0 };
  const mail = await composeDigest(db, mailReader(subscription, config), period, { alertIds, withdrawnIds: [] });
  const { subject, text } = mail;
  return { subscriptionId: subscription.id, alerts: alertIds.length, subject, text, html: toPage(mail) };
}

/** The subscription asked for, or the first that gets digests, or else the first by mail. */
async function choose(db: Database, id: number | null): Promise<Subscription> {
  if (id !== null) {
    const subscription = await loadSubscription(db, id);
    if (subscription) return subscription;
    throw new InputError(`There is no subscription ${id}; "demarche subscriptions" lists them.`);
  }
  const all = await listSubscriptions(db);
  const chosen = all.find(({ schedule }) => schedule !== 'immediate') ?? all.find(({ channel }) => channel === 'email') ?? all[0];
  if (chosen) return chosen;
  throw new InputError(
    'There is no subscription to preview a digest of; add one with "demarche subscribe email <address> --digest daily".',
  );
}
