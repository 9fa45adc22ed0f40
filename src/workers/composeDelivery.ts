import { loadCodebook } from '../codebook/load.ts';
import type { Database } from '../db/client.ts';
import type { Delivery } from '../db/deliveries.ts';
import { listDigestAlertIds, listWithdrawnAlertIds, loadDigest } from '../db/digests.ts';
import { listFeeds } from '../db/feeds.ts';
import { loadHistory, loadStanceChanges, type StoredStanceChange } from '../db/stanceChanges.ts';
import type { Subscription } from '../db/subscriptions.ts';
import { type ComposedMail, composeMail } from '../digests/composeMail.ts';
import { localNames, withLocalNames } from '../digests/localNames.ts';
import type { MailChange, MailContent } from '../digests/mailContent.ts';
import { stanceChanged, stanceChangedBody } from '../domain/stanceChanged.ts';

/** Addresses that a mail links to; null without a public address of the web page. */
export type MailLinks = Pick<MailContent, 'publicUrl' | 'unsubscribeUrl'>;

/** The body of a webhook, or null when its alert is gone. The same delivery gives the same body in every attempt. */
export async function composeWebhook(db: Database, delivery: Delivery): Promise<string | null> {
  if (delivery.kind === 'test')
    return JSON.stringify({ type: 'webhook.test', timestamp: delivery.createdAt, data: { deliveryId: delivery.id } });
  const [change] = await loadStanceChanges(db, delivery.alertId === null ? [] : [delivery.alertId]);
  if (!change) return null;
  return JSON.stringify(stanceChangedBody(stanceChanged.parse(change), change.raisedAt));
}

/** The mail of an alert or digest, or null when what it would tell is gone. */
export async function composeDeliveryMail(
  db: Database,
  delivery: Delivery,
  subscription: Subscription,
  links: MailLinks,
): Promise<(ComposedMail & { thread: string | null }) | null> {
  const names = localNames(loadCodebook(), subscription.language);
  const tell = async (change: StoredStanceChange): Promise<MailChange> => {
    const history = await loadHistory(db, change.actor.id, change.subject.id, change.after.saidOn);
    return { ...withLocalNames(change, names), history };
  };
  if (delivery.kind === 'digest') {
    const gathered = await gatherDigest(db, delivery.digestId);
    if (!gathered) return null;
    const { period, changes, withdrawn, blindFeeds } = gathered;
    const content = { subscription, period, changes: await Promise.all(changes.map(tell)), blindFeeds, ...links };
    return { ...composeMail({ ...content, withdrawn: withdrawn.map(change => withLocalNames(change, names)) }), thread: null };
  }
  const changes = await loadStanceChanges(db, delivery.alertId === null ? [] : [delivery.alertId]);
  if (changes.length === 0 && delivery.kind === 'alert') return null;
  const told = await Promise.all(changes.map(tell));
  const mail = composeMail({ subscription, period: null, changes: told, withdrawn: [], blindFeeds: [], ...links });
  return { ...mail, thread: changes[0]?.episodeId ?? null };
}

async function gatherDigest(db: Database, digestId: number | null) {
  const digest = digestId === null ? null : await loadDigest(db, digestId);
  if (!digest) return null;
  const { fromAt: from, toAt: to, missed } = digest;
  const changes = await loadStanceChanges(db, await listDigestAlertIds(db, digest.id));
  const withdrawn = await loadStanceChanges(db, await listWithdrawnAlertIds(db, digest));
  const failing = (await listFeeds(db)).filter(feed => feed.state === 'failing');
  const blindFeeds = failing.map(feed => ({ title: feed.title ?? feed.url, since: feed.failingSince ?? feed.createdAt }));
  return { period: { from, to, missed }, changes, withdrawn, blindFeeds };
}
