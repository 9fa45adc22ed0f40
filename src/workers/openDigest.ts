import type { Database } from '../db/client.ts';
import { assignAlerts, type Digest, insertDigest } from '../db/digests.ts';
import type { Subscription } from '../db/subscriptions.ts';
import { queueDeliveries } from './queueDeliveries.ts';

/** What a digest is about: `key` names it, `missed` counts earlier ones that it makes up for. */
export type DigestSpan = { key: string; from: string; to: string; missed: number };

/** Puts alerts into a digest of their own and queues its message; null, and nothing is written, when there is one of this name. */
export async function openDigest(
  db: Database,
  { id: subscriptionId }: Pick<Subscription, 'id'>,
  { key, from, to, missed }: DigestSpan,
  alertIds: number[],
  at: string,
): Promise<Digest | null> {
  const digest = await insertDigest(db, { subscriptionId, period: key, fromAt: from, toAt: to, missed, createdAt: at });
  if (!digest) return null;
  await assignAlerts(db, digest.id, alertIds);
  await queueDigest(db, digest, new Date(at));
  return digest;
}

/** Queues the message of a digest. */
export async function queueDigest(db: Database, { id, subscriptionId }: Digest, now: Date): Promise<void> {
  await queueDeliveries(db, [{ subscriptionId, kind: 'digest', digestId: id, dedupeKey: `digest:${id}` }], now);
}
