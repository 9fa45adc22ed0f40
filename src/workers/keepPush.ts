import { randomBytes } from 'node:crypto';
import { findPush, type Push, savePush, updatePush } from '../db/pushes.ts';
import { askAgainMs, wishedLeaseMs } from '../domain/push.ts';
import type { HubLink } from '../feeds/hub.ts';
import { openSecret, sealSecret } from '../net/secret.ts';
import { askHub, callbackUrl } from '../net/webSub.ts';
import type { PollDeps } from './pollFeed.ts';

/**
 * Asks the hub of a feed to push it, when it is time to: the first time, before the lease ends, or some time after it did not work out. `link` is what
 * the feed says now; null when it was not read. Without a public address of the web page no hub could call, and none is asked.
 */
export async function keepPush(feedId: number, link: HubLink | null, deps: PollDeps): Promise<Push | null> {
  const { db, config } = deps;
  if (!config.publicUrl) return null;
  const now = deps.now();
  const known = await findPush(db, feedId);
  const isSame = known !== null && (link === null || (known.hub === link.hub && known.topic === link.topic));
  if (isSame && Date.parse(known.askAt) > now.getTime()) return known;
  const wanted = isSame ? known : link && begin(feedId, link, config.secretKey);
  if (!wanted) return known;
  // Before the hub is asked: it may call back while it is.
  const asked = { ...wanted, askAt: new Date(now.getTime() + askAgainMs).toISOString() };
  await savePush(db, asked);
  const { hub, topic, token } = asked;
  const secret = openSecret(asked.secret, config.secretKey);
  const refusal = await askHub({ hub, topic, callback: callbackUrl(config.publicUrl, token), secret, leaseMs: wishedLeaseMs }, config);
  if (refusal) {
    deps.log.warn('hub cannot be subscribed to', { feedId, hub, reason: refusal });
    await updatePush(db, feedId, { reason: refusal });
  }
  return findPush(db, feedId);
}

function begin(feedId: number, { hub, topic }: HubLink, secretKey: string | undefined): Push {
  const token = randomBytes(24).toString('base64url');
  const secret = sealSecret(randomBytes(32).toString('hex'), secretKey);
  const nothing = { reason: null, leaseUntil: null, lastPushAt: null };
  return { feedId, hub, topic, token, secret, state: 'asked', askAt: '', ...nothing };
}
