import { eq } from 'drizzle-orm';
import { loadCodebook } from '../src/codebook/load.ts';
import { addFeed, loadFeed, recordPoll } from '../src/db/feeds.ts';
import { subscriptions } from '../src/db/schema/alerts.ts';
import { listSubscriptions } from '../src/db/subscriptions.ts';
import { openSecret } from '../src/net/secret.ts';
import type { Deps } from '../src/workers/deps.ts';
import type { SubscriptionRequest } from '../src/workers/planSubscription.ts';
import { subscribe } from '../src/workers/subscribe.ts';
import type { Newspaper } from './newspaper.ts';

/** Where the demo's servers listen on loopback. */
type Ports = { site: number; hook: number };

/**
 * Adds the feeds and the two subscriptions, as `demarche feeds add` and `demarche subscribe` do, at the simulated start. Safe to run twice.
 * Returns the signing secret of the webhook.
 */
export async function prepare({ db, config }: Deps, papers: Newspaper[], { site, hook }: Ports, start: Date): Promise<string> {
  for (const { slug, name } of papers) {
    const { id } = await addFeed(db, { url: `http://127.0.0.1:${site}/${slug}/feed.xml`, title: name });
    const unpolled = (await loadFeed(db, id))!.lastPolledAt === null;
    if (unpolled) await recordPoll(db, id, { nextPollAt: start.toISOString() });
  }
  const requests: SubscriptionRequest[] = [
    { channel: 'webhook', recipient: `http://127.0.0.1:${hook}/hook`, wish: { name: 'Situation room' } },
    {
      channel: 'email',
      recipient: 'desk@newsroom.example',
      wish: { name: 'Foreign desk', schedule: 'weekly', localTime: '07:00', zone: 'Europe/Berlin' },
    },
  ];
  for (const request of requests) await subscribeOnce(db, request, config, start);
  const webhook = (await listSubscriptions(db)).find(({ channel }) => channel === 'webhook')!;
  return openSecret(webhook.secret!, config.secretKey);
}

async function subscribeOnce(db: Deps['db'], request: SubscriptionRequest, config: Deps['config'], start: Date): Promise<void> {
  if ((await listSubscriptions(db)).some(({ channel }) => channel === request.channel)) return;
  await db.transaction(async tx => {
    const { subscription } = await subscribe(tx, request, { codebook: loadCodebook(), config, now: start });
    // The first digest says since when it tells: since the simulated start.
    await tx.update(subscriptions).set({ createdAt: start.toISOString() }).where(eq(subscriptions.id, subscription.id));
  });
}
