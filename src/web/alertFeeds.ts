import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { loadCodebook } from '../codebook/load.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { listAlertIds, loadStanceChanges } from '../db/stanceChanges.ts';
import { loadSubscription } from '../db/subscriptions.ts';
import { type AlertFeed, atomFeed, jsonFeed, rssFeed } from '../digests/alertFeed.ts';
import { localNames, withLocalNames } from '../digests/localNames.ts';

const formats = {
  'alerts.atom': { write: atomFeed, type: 'application/atom+xml; charset=utf-8' },
  'alerts.rss': { write: rssFeed, type: 'application/rss+xml; charset=utf-8' },
  'alerts.json': { write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
};
const longest = 50;

/** The latest alerts as Atom, RSS and JSON Feed; `?subscription=<id>` for those of one subscription, `?language=de` for German. */
export function alertFeeds(db: Database, { publicUrl }: Pick<Config, 'publicUrl'>): Hono {
  const app = new Hono();
  for (const [path, { write, type }] of Object.entries(formats)) {
    // Not for all below `/`: it reads answers whole, and streams never end.
    app.get(`/${path}`, etag(), async c => {
      const { subscription: id, language } = c.req.query();
      const subscription = id !== undefined && /^\d{1,15}$/.test(id) ? await loadSubscription(db, Number(id)) : null;
      if (id !== undefined && !subscription) return c.text('There is no such subscription.', 404);
      const { pathname, search, origin } = new URL(c.req.url);
      const home = publicUrl ? (publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`) : `${origin}/`;
      const feed = {
        title: subscription ? `demarche: ${subscription.name}` : 'demarche',
        selfUrl: new URL(pathname.slice(1) + search, home).href,
        homeUrl: home,
        language: language === 'de' || language === 'en' ? language : (subscription?.language ?? 'en'),
      };
      return c.body(write({ ...feed, changes: await readChanges(db, subscription?.id, feed.language) }), 200, { 'content-type': type });
    });
  }
  return app;
}

async function readChanges(
  db: Database,
  subscriptionId: number | undefined,
  language: AlertFeed['language'],
): Promise<AlertFeed['changes']> {
  const names = localNames(loadCodebook(), language);
  const changes = await loadStanceChanges(db, await listAlertIds(db, subscriptionId, longest));
  return changes.map(change => withLocalNames(change, names));
}
