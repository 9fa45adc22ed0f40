import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { listRecentAlerts } from '../db/alerts.ts';
import { listAttempts, listDeliveries, loadDelivery } from '../db/deliveries.ts';
import { listFeeds } from '../db/feeds.ts';
import { countOutcomes, listReadEntries } from '../db/outcomes.ts';
import { listPositions } from '../db/positions.ts';
import { loadStanceChanges } from '../db/stanceChanges.ts';
import { InputError } from '../domain/errors.ts';
import { countedMs } from '../domain/outcomeCounts.ts';
import { publishedSchema } from '../domain/publishedSchemas.ts';
import type { Queues } from '../jobs/queues.ts';
import type { Deps } from '../workers/deps.ts';
import { alertFeeds } from './alertFeeds.ts';
import { alertStream } from './alertStream.ts';
import { deliveriesApi } from './deliveriesApi.ts';
import { deliveriesPage, deliveryPage } from './deliveriesPage.ts';
import { feedPage, type ShownFeed } from './feedsPage.ts';
import { homePage } from './homePage.ts';
import { pushCallbacks } from './push.ts';
import { subscriptionsApi } from './subscriptionsApi.ts';
import { requireToken } from './token.ts';
import { confirmPages, unsubscribePages } from './unsubscribe.ts';

export type Server = { url: string; close(): Promise<void> };

/** Starts the web page and API. Throws an InputError when the port is taken. */
export async function startServer(deps: Deps, queues: Queues): Promise<Server> {
  const { host, port } = deps.config;
  const app = createWeb(deps, queues);
  const server = serve({ fetch: app.fetch, hostname: host, port });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new InputError(`The web page cannot listen on ${host}:${port} (${error.code}); choose another DEMARCHE_PORT, or 0 for a free one.`),
      ),
    );
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** The routes: `/` and `/feeds/…` for people, `/health` for load balancers, `/api/…` for programs, `/unsubscribe/…` for readers of mails, `/push/…` for hubs, `/alerts.atom` for feed readers. */
export function createWeb(deps: Deps, queues: Queues): Hono {
  const { db } = deps;
  const app = new Hono();
  app.get('/', async c => {
    const [alerts, positions, feeds] = await Promise.all([recentAlerts(deps, 20), listPositions(db, { limit: 30 }), shownFeeds(deps)]);
    return c.html(homePage({ alerts, positions, feeds }));
  });
  app.get('/feeds/:id', async c => {
    const feed = (await shownFeeds(deps)).find(({ id }) => String(id) === c.req.param('id'));
    const outcome = c.req.query('outcome') ?? '';
    return feed
      ? c.html(feedPage(feed, await listReadEntries(db, feed.id, outcome || undefined, 200), outcome))
      : c.text('There is no such feed.', 404);
  });
  app.get('/health', async c => {
    try {
      const counts = await queues.count();
      return c.json({ status: 'ok', queues: counts });
    } catch (error) {
      deps.log.error('health check failed', { error: (error as Error).message });
      return c.json({ status: 'failing', reason: 'the database or the queue cannot be reached' }, 503);
    }
  });
  app.get('/api/alerts', async c => c.json({ alerts: await recentAlerts(deps, readLimit(c.req.query('limit'))) }));
  app.get('/api/positions', async c => {
    const rows = await listPositions(db, { holderId: c.req.query('holder'), limit: readLimit(c.req.query('limit')) });
    return c.json({ positions: rows.map(({ position, holder, subject }) => ({ ...position, holder, subject })) });
  });
  app.get('/schema/:type', c => {
    const schema = publishedSchema(c.req.param('type').replace(/(\.v1)?(\.json)?$/, ''));
    return schema ? c.json(schema, 200, { 'content-type': 'application/schema+json' }) : c.text('There is no such type of message.', 404);
  });
  app.route('/push', pushCallbacks(deps));
  app.route('/unsubscribe', unsubscribePages(db, deps.config));
  app.route('/confirm', confirmPages(db, deps.config, deps.now));
  app.route('/', alertFeeds(db, deps.config));
  app.route('/', alertStream(db));
  manage(app, deps);
  app.onError((error, c) => {
    if (error instanceof InputError || error instanceof SyntaxError) {
      return c.json({ error: { code: 'input.invalid', message: error.message } }, /^There is no /.test(error.message) ? 404 : 400);
    }
    deps.log.error('page failed', { path: c.req.path, error: error.message });
    return c.json({ error: 'internal error; the log says more' }, 500);
  });
  return app;
}

/** What changes something or shows more than alerts: for those with the token only. */
function manage(app: Hono, deps: Deps): void {
  const guard = requireToken(deps.config.apiToken);
  for (const path of ['/api/subscriptions/*', '/api/deliveries/*', '/api/alerts/:id/:deed', '/deliveries/*']) app.use(path, guard);
  app.route('/api/subscriptions', subscriptionsApi(deps));
  app.route('/api', deliveriesApi(deps.db, deps.now));
  app.get('/deliveries', async c => {
    const state = c.req.query('state') ?? '';
    const filter = { state: (['pending', 'delivered', 'dead', 'withdrawn'] as const).find(one => one === state) };
    return c.html(deliveriesPage(await listDeliveries(deps.db, filter, 200), state));
  });
  app.get('/deliveries/:id', async c => {
    const delivery = await loadDelivery(deps.db, Number(c.req.param('id')) || 0);
    return delivery ? c.html(deliveryPage(delivery, await listAttempts(deps.db, delivery.id))) : c.text('There is no such delivery.', 404);
  });
}

/** Every feed with what became of its entries lately. */
async function shownFeeds({ db, now }: Deps): Promise<ShownFeed[]> {
  const [feeds, outcomes] = await Promise.all([listFeeds(db), countOutcomes(db, new Date(now().getTime() - countedMs))]);
  return feeds.map(feed => ({ ...feed, outcomes: outcomes.get(feed.id) ?? {} }));
}

/** The latest alerts with their evidence, newest first; one line for each change however many subscriptions asked for it. */
async function recentAlerts({ db }: Deps, limit: number) {
  const rows = await listRecentAlerts(db, limit);
  const once = new Map(rows.map(({ alert }) => [alert.changeId, alert.id]));
  return loadStanceChanges(db, [...once.values()]);
}

function readLimit(text: string | undefined): number {
  const limit = Number(text ?? 50);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, 500) : 50;
}
