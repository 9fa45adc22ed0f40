import type { Database } from '../db/client.ts';
import type { Delivery } from '../db/deliveries.ts';
import { listDigestAlertIds, listWithdrawnAlertIds, loadDigest } from '../db/digests.ts';
import { type Feed, listFeeds } from '../db/feeds.ts';
import { loadStanceChanges } from '../db/stanceChanges.ts';
import type { DigestReady } from '../domain/otherMessages.ts';
import type { StanceChanged } from '../domain/stanceChanged.ts';

/** The digest of a delivery as programs and chats get it, gravest change first; null when it is gone. */
export async function describeDigest(
  db: Database,
  { digestId }: Delivery,
  inWords: (change: StanceChanged) => StanceChanged,
): Promise<DigestReady | null> {
  const digest = digestId === null ? null : await loadDigest(db, digestId);
  if (!digest) return null;
  const changes = (await loadStanceChanges(db, await listDigestAlertIds(db, digest.id))).filter(({ withdrawnAt }) => withdrawnAt === null);
  const withdrawn = await loadStanceChanges(db, await listWithdrawnAlertIds(db, digest));
  const alerts = changes
    .sort((a, b) => b.severity - a.severity || a.alertId - b.alertId)
    .map(inWords)
    .map(summarise);
  return {
    digestId: digest.id,
    period: digest.period,
    from: digest.fromAt,
    to: digest.toAt,
    missed: digest.missed,
    alerts,
    more: 0,
    withdrawn: withdrawn.map(({ alertId, changeId }) => ({ alertId, changeId })),
    blindFeeds: await listBlindFeeds(db, digest.fromAt),
  };
}

function summarise({ alertId, changeId, episodeId, kind, from, to, severity, actor, subject, after }: StanceChanged) {
  const { quote, link } = after;
  return {
    ...{ alertId, changeId, episodeId, kind, from, to, severity, quote, link },
    actor: { id: actor.id, name: actor.name },
    subject: { id: subject.id, label: subject.label },
  };
}

/** Feeds that cannot be read now, what is reported only there is missing, and those that have gone for good since then, which are named once. */
export async function listBlindFeeds(db: Database, since: string): Promise<{ title: string; since: string }[]> {
  const isBlind = ({ state, failingSince }: Feed) =>
    state === 'failing' || (failingSince !== null && Date.parse(failingSince) >= Date.parse(since));
  const blind = (await listFeeds(db)).filter(isBlind);
  return blind.map(feed => ({ title: feed.title ?? feed.url, since: feed.failingSince ?? feed.createdAt }));
}
