import { Hono } from 'hono';
import { z } from 'zod';
import { acknowledgeAlert, assignAlert } from '../db/alerts.ts';
import type { Database } from '../db/client.ts';
import { type DeliveryFilter, listAttempts, listDeliveries, loadDelivery, retryDeliveries } from '../db/deliveries.ts';
import { InputError } from '../domain/errors.ts';
import { parse } from './subscriptionsApi.ts';

const id = z.coerce.number().int().positive();
const filter = z.strictObject({
  ids: z.array(id).min(1).optional(),
  state: z.enum(['pending', 'delivered', 'dead', 'withdrawn']).optional(),
  subscription: id.optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
});
const listing = filter.omit({ ids: true }).extend({ limit: z.coerce.number().int().min(1).max(500).default(50) });
const who = z.strictObject({ by: z.string().trim().min(1).max(200) });

/** Deliveries with their attempts, and alerts that people take care of, to be mounted at `/api`. */
export function deliveriesApi(db: Database, now: () => Date): Hono {
  const app = new Hono();
  app.get('/deliveries', async c => {
    const { limit, ...wanted } = parse(listing, c.req.query());
    return c.json({ deliveries: await listDeliveries(db, toFilter(wanted), limit) });
  });
  app.get('/deliveries/:id', async c => {
    const delivery = await loadDelivery(db, parse(id, c.req.param('id')));
    if (!delivery) throw new InputError('There is no such delivery.');
    return c.json({ ...delivery, attempts: await listAttempts(db, delivery.id) });
  });
  app.post('/deliveries/retry', async c => {
    const wanted = parse(filter, await c.req.json());
    if (Object.keys(wanted).length === 0) throw new InputError('Say which: "ids", "state", "subscription", "since" or "until".');
    return c.json({ retried: await retryDeliveries(db, toFilter(wanted), now()) });
  });
  app.post('/alerts/:id/acknowledge', async c => {
    const { by } = parse(who, await c.req.json());
    return c.json({ done: await acknowledgeAlert(db, parse(id, c.req.param('id')), by, now()) });
  });
  app.post('/alerts/:id/assign', async c => {
    const { by } = parse(who, await c.req.json());
    return c.json({ done: await assignAlert(db, parse(id, c.req.param('id')), by) });
  });
  return app;
}

function toFilter({ ids, subscription, ...rest }: z.infer<typeof filter>): DeliveryFilter {
  return { ...rest, subscriptionId: subscription, ranges: ids?.map(one => [one, one]) };
}
