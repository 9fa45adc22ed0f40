import { assignAlerts, findLastDigestEnd, insertDigest, listUntoldAlertIds, takeBackUnsent } from '../db/digests.ts';
import { lockSubscription, type Subscription, updateSubscription } from '../db/subscriptions.ts';
import { type DigestRule, digestPeriod, nextDigestAt } from '../domain/digest.ts';
import type { SendDigestPayload } from '../jobs/sendDigest.ts';
import type { Deps, Outcome } from './deps.ts';
import { queueDigest } from './openDigest.ts';

/** When a subscription gets its digests; null when it wants to hear at once. */
export function digestRule({ schedule, localTime, zone }: Pick<Subscription, 'schedule' | 'localTime' | 'zone'>): DigestRule | null {
  return schedule === 'immediate' ? null : { schedule, at: localTime, zone };
}

/**
 * Gathers every alert that the subscription has not been told of into the digest that is due, hands it to `deliver`, and sets when the next
 * one is due: all in one transaction, so that a crash leaves either nothing or everything. After downtime, of ours or of the mail
 * server, one digest makes up for those missed. When nothing changed there is none, unless the reader asked for a line even then.
 */
export async function sendDigest({ subscriptionId }: SendDigestPayload, { db, now }: Deps): Promise<Outcome> {
  const at = now().toISOString();
  return db.transaction(async tx => {
    const subscription = await lockSubscription(tx, subscriptionId);
    const rule = subscription?.enabled ? digestRule(subscription) : null;
    if (!subscription || !rule) return { outcome: 'not-wanted' };
    const period = digestPeriod(rule, subscription.nextDigestAt ?? nextDigestAt(rule, subscription.createdAt), at);
    if (!period) return { outcome: 'not-due' };
    const { key, to } = period;
    const unsent = await takeBackUnsent(tx, subscriptionId, now());
    const missed = unsent.reduce((sum, earlier) => sum + 1 + earlier.missed, period.missed);
    const fromAt = unsent[0]?.fromAt ?? (await findLastDigestEnd(tx, subscriptionId)) ?? subscription.createdAt;
    const digest = await insertDigest(tx, { subscriptionId, period: key, fromAt, toAt: to, missed, createdAt: at });
    await updateSubscription(tx, subscriptionId, { nextDigestAt: nextDigestAt(rule, to) });
    if (!digest) return { outcome: 'sent-before', detail: { period: key } };
    const alertIds = await listUntoldAlertIds(tx, subscriptionId);
    await assignAlerts(tx, digest.id, alertIds);
    if (alertIds.length === 0 && !subscription.evenWhenQuiet) return { outcome: 'quiet', detail: { period: key } };
    await queueDigest(tx, digest, new Date(at));
    return { outcome: 'sent', detail: { period: key, alerts: alertIds.length, missed } };
  });
}
