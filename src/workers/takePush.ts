import { loadFeed } from '../db/feeds.ts';
import { type Push, updatePush } from '../db/pushes.ts';
import { askAgainMs, planLease } from '../domain/push.ts';
import { openSecret } from '../net/secret.ts';
import { isSignedPush } from '../net/webSub.ts';
import type { Outcome } from './deps.ts';
import { parseFeedApart } from './parsing.ts';
import type { PollDeps } from './pollFeed.ts';
import { storeEntries } from './takeFeed.ts';

/** What a hub says when it verifies a callback, by the names of WebSub. */
export type HubWord = {
  mode?: string | undefined;
  topic?: string | undefined;
  leaseSeconds?: string | undefined;
  reason?: string | undefined;
};

/** True when the hub asks about what we asked it for; then its lease begins. A denial is kept with its reason, and asked about again later. */
export async function confirmPush(push: Push, { mode, topic, leaseSeconds, reason }: HubWord, { db, now }: PollDeps): Promise<boolean> {
  if (topic !== push.topic) return false;
  if (mode === 'denied') {
    const askAt = new Date(now().getTime() + askAgainMs).toISOString();
    await updatePush(db, push.feedId, {
      state: 'denied',
      reason: (reason ?? 'the hub gives no reason').slice(0, 300),
      askAt,
      leaseUntil: null,
    });
    return true;
  }
  if (mode !== 'subscribe') return false;
  const { leaseUntil, askAt } = planLease(leaseSeconds, now());
  const lease = { leaseUntil: leaseUntil.toISOString(), askAt: askAt.toISOString() };
  await updatePush(db, push.feedId, { state: 'verified', reason: null, ...lease });
  return true;
}

/** Stores the unseen entries of a push. One that is not signed with our secret is dropped without a word to its sender, as WebSub asks. */
export async function takePush(
  push: Push,
  body: Buffer,
  sent: { signature?: string | undefined; contentType?: string | undefined },
  deps: PollDeps,
): Promise<Outcome> {
  const detail = { feedId: push.feedId, hub: push.hub };
  if (!isSignedPush(body, sent.signature, openSecret(push.secret, deps.config.secretKey))) {
    deps.log.warn('a push was not signed by its hub', detail);
    return { outcome: 'not-signed', detail };
  }
  const feed = await loadFeed(deps.db, push.feedId);
  if (!feed || feed.state === 'disabled') return { outcome: 'not-wanted', detail };
  const now = deps.now();
  const parsed = await parseFeedApart({ body, url: feed.url, contentType: sent.contentType }, now);
  if (parsed.outcome !== 'feed') return { outcome: 'not-a-feed', detail: { ...detail, reason: parsed.error } };
  const added = await deps.db.transaction(async tx => {
    await updatePush(tx, push.feedId, { lastPushAt: now.toISOString() });
    return storeEntries(tx, feed, parsed, now);
  });
  return { outcome: 'pushed', detail: { ...detail, added } };
}
