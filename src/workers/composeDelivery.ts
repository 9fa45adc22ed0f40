import { loadCodebook } from '../codebook/load.ts';
import type { Database } from '../db/client.ts';
import type { Delivery } from '../db/deliveries.ts';
import { listDigestAlertIds, listWithdrawnAlertIds, loadDigest } from '../db/digests.ts';
import { loadFeedTrouble } from '../db/feedNotices.ts';
import { loadNotice, type Notice } from '../db/notices.ts';
import { loadHistory, loadStanceChanges, type StoredStanceChange } from '../db/stanceChanges.ts';
import type { Subscription } from '../db/subscriptions.ts';
import { type ComposedMail, composeMail } from '../digests/composeMail.ts';
import { type FormattedWebhook, formatWebhook } from '../digests/formatWebhook.ts';
import { localNames, withLocalNames } from '../digests/localNames.ts';
import type { FeedContent, MailChange, MailContent } from '../digests/mailContent.ts';
import { isForPrograms } from '../domain/notice.ts';
import type { StanceChanged } from '../domain/stanceChanged.ts';
import { describeDigest, listBlindFeeds } from './describeDigest.ts';

/** Whom a mail is for, and the addresses it links to; those are null without a public address of the web page. */
export type MailReader = Pick<MailContent, 'subscription' | 'publicUrl' | 'unsubscribeUrl'>;

/** A digest that goes out so long after it was due says so. */
const lateAfterMs = 3_600_000;
const immediate = { period: null, notice: null, withdrawn: [], blindFeeds: [] };

/** The webhook of a delivery in the format of its endpoint, or null when its alert is gone. The same delivery gives the same body in every attempt. */
export async function composeWebhook(
  db: Database,
  delivery: Delivery,
  { recipient, format, language }: Subscription,
  source: string,
): Promise<FormattedWebhook | null> {
  const about = { id: delivery.webhookId, language, source, at: delivery.createdAt };
  if (delivery.kind === 'test') return formatWebhook(format, recipient, about);
  // Chats are read by people, programs read the names of the codebook.
  const names = isForPrograms(format) ? null : localNames(loadCodebook(), language);
  const inWords = <Change extends StanceChanged>(change: Change) => (names ? withLocalNames(change, names) : change);
  if (delivery.kind === 'feed') {
    const feed = await loadFeedOf(db, delivery);
    return feed && formatWebhook(format, recipient, { ...about, feed, at: feed.at });
  }
  if (delivery.kind === 'digest') {
    const digest = await describeDigest(db, delivery, inWords);
    return digest && formatWebhook(format, recipient, { ...about, digest });
  }
  const notice = await loadNoticeOf(db, delivery);
  const [change] = await loadStanceChanges(db, alertIdsOf(delivery, notice));
  if (!change || isOverdue(delivery, change)) return null;
  return formatWebhook(format, recipient, { ...about, change: inWords(change), notice, at: notice?.createdAt ?? change.raisedAt });
}

async function loadNoticeOf(db: Database, { noticeId }: Delivery): Promise<Notice | null> {
  return noticeId === null ? null : loadNotice(db, noticeId);
}

async function loadFeedOf(db: Database, { feedNoticeId }: Delivery): Promise<(FeedContent & { at: string }) | null> {
  const found = feedNoticeId === null ? null : await loadFeedTrouble(db, feedNoticeId);
  return found && { kind: found.notice.kind, trouble: found.trouble, at: found.notice.createdAt };
}

function alertIdsOf({ alertId }: Delivery, notice: Notice | null): number[] {
  return [notice?.alertId ?? alertId ?? []].flat();
}

/** True for an alert that did not hold while it waited for another attempt: the retraction is on its way. */
function isOverdue({ kind }: Delivery, { withdrawnAt }: StoredStanceChange): boolean {
  return kind === 'alert' && withdrawnAt !== null;
}

/** The mail of a delivery with the thread it belongs to, or null when what it would tell is gone. */
export async function composeDeliveryMail(
  db: Database,
  delivery: Delivery,
  reader: MailReader,
  sentAt: Date,
): Promise<(ComposedMail & { thread: string | null }) | null> {
  if (delivery.kind === 'test') {
    return { ...composeMail({ ...reader, ...immediate, changes: [] }), thread: null };
  }
  if (delivery.kind === 'feed') {
    const feed = await loadFeedOf(db, delivery);
    return feed && { ...composeMail({ ...reader, ...immediate, changes: [], feed }), thread: `feed-${feed.trouble.feedId}` };
  }
  if (delivery.kind === 'alert' || delivery.kind === 'notice') {
    const notice = await loadNoticeOf(db, delivery);
    const changes = (await tellChanges(db, alertIdsOf(delivery, notice), reader)).filter(change => !isOverdue(delivery, change));
    if (changes.length === 0) return null;
    return { ...composeMail({ ...reader, ...immediate, changes, notice }), thread: changes[0]!.episodeId };
  }
  const digest = delivery.digestId === null ? null : await loadDigest(db, delivery.digestId);
  if (!digest) return null;
  const period = { from: digest.fromAt, to: digest.toAt, missed: digest.missed };
  const told = { alertIds: await listDigestAlertIds(db, digest.id), withdrawnIds: await listWithdrawnAlertIds(db, digest) };
  const isLate = sentAt.getTime() - Date.parse(digest.toAt) > lateAfterMs;
  return { ...(await composeDigest(db, reader, period, told, isLate ? digest.toAt : null)), thread: null };
}

/** The mail of a digest that tells these alerts. */
export async function composeDigest(
  db: Database,
  reader: MailReader,
  period: NonNullable<MailContent['period']>,
  { alertIds, withdrawnIds }: { alertIds: number[]; withdrawnIds: number[] },
  lateSince: string | null = null,
): Promise<ComposedMail> {
  const [changes, withdrawn] = [await tellChanges(db, alertIds, reader), await tellChanges(db, withdrawnIds, reader)];
  return composeMail({ ...reader, period, changes, notice: null, withdrawn, blindFeeds: await listBlindFeeds(db, period.from), lateSince });
}

/** Alerts with their history, in the reader's language. */
async function tellChanges(
  db: Database,
  alertIds: number[],
  { subscription }: MailReader,
): Promise<(StoredStanceChange & Pick<MailChange, 'history'>)[]> {
  if (alertIds.length === 0) return [];
  const names = localNames(loadCodebook(), subscription.language);
  const told = [];
  for (const change of await loadStanceChanges(db, alertIds)) {
    const history = await loadHistory(db, change.actor.id, change.subject.id, change.after.saidOn);
    told.push({ ...withLocalNames(change, names), history });
  }
  return told;
}
