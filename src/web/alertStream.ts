import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { listAlertsAfter, newestAlertId } from '../db/alerts.ts';
import type { Database } from '../db/client.ts';
import { loadStanceChanges } from '../db/stanceChanges.ts';
import { fitMessage, stanceChanged } from '../domain/stanceChanged.ts';

const pollMs = 1_000;
/** Proxies end a connection that is silent for longer. */
const silentMs = 15_000;

/**
 * Alerts as Server-Sent Events, one `stance.changed` each, at `/alerts.stream`; `?subscription=<id>` for those of one. A reader that comes back says with
 * `Last-Event-ID`, as browsers do, what it saw last, and misses nothing; one that comes for the first time hears from now on.
 */
export function alertStream(db: Database): Hono {
  const app = new Hono();
  app.get('/alerts.stream', c => {
    const wanted = c.req.query('subscription');
    const seen = /^\d{1,15}$/.exec(c.req.header('last-event-id') ?? c.req.query('after') ?? '')?.[0];
    return streamSSE(c, async stream => {
      let last = seen === undefined ? await newestAlertId(db) : Number(seen);
      let silentSince = performance.now();
      await stream.writeSSE({ event: 'hello', data: '{}', id: String(last), retry: 5_000 });
      while (!stream.aborted) {
        const alerts = await listAlertsAfter(db, last, 100);
        const own = alerts.filter(({ subscriptionId }) => wanted === undefined || String(subscriptionId) === wanted);
        for (const change of await loadStanceChanges(
          db,
          own.map(alert => alert.id),
        )) {
          const message = fitMessage({ type: 'stance.changed', timestamp: change.raisedAt, data: stanceChanged.parse(change) });
          await stream.writeSSE({ event: message.type, id: String(change.alertId), data: JSON.stringify(message) });
          silentSince = performance.now();
        }
        last = alerts.at(-1)?.id ?? last;
        if (performance.now() - silentSince > silentMs) {
          await stream.write(': still here\n\n');
          silentSince = performance.now();
        }
        if (alerts.length === 0) await sleep(pollMs);
      }
    });
  });
  return app;
}
