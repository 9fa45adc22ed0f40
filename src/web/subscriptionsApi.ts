import { Hono } from 'hono';
import { z } from 'zod';
import { openCodebook } from '../codebook/open.ts';
import { addMute, listMutes, removeMute } from '../db/mutes.ts';
import { listSubscriptions, loadSubscription, removeSubscription, type Subscription, updateSubscription } from '../db/subscriptions.ts';
import { InputError } from '../domain/errors.ts';
import { applySubscriptions, diffSubscriptions, readSubscriptions, toPlace } from '../workers/applySubscriptions.ts';
import type { DeliverDeps } from '../workers/attemptDelivery.ts';
import { unconfirmedReason } from '../workers/letters.ts';
import { rotateSecret } from '../workers/rotateSecret.ts';
import { firstDigestAt, subscribe } from '../workers/subscribe.ts';
import { testSubscription } from '../workers/testSubscription.ts';

const request = z.looseObject({ webhook: z.string().optional(), email: z.string().optional(), feed: z.literal(true).optional() });
const muteRequest = z.strictObject({
  kind: z.enum(['actor', 'subject', 'episode']),
  target: z.string().min(1).max(500),
  until: z.iso.datetime({ offset: true }),
});

/** Subscriptions over HTTP, to be mounted at `/api/subscriptions`: the same wishes as the command line and the file take. */
export function subscriptionsApi(deps: DeliverDeps): Hono {
  const { db, config } = deps;
  const app = new Hono();
  const around = async () => ({ codebook: await openCodebook(config.codebookFiles), config, now: deps.now() });
  const find = async (id: string): Promise<Subscription> => {
    const found = /^\d{1,15}$/.test(id) ? await loadSubscription(db, Number(id)) : null;
    if (found) return found;
    throw new InputError(`There is no subscription ${id}.`);
  };

  app.get('/', async c => c.json({ subscriptions: (await listSubscriptions(db)).map(toJson) }));
  app.post('/', async c => {
    const { webhook, email, feed, ...wish } = parse(request, await c.req.json());
    const place = toPlace({ webhook, email, feed });
    if (email !== undefined && !config.publicUrl)
      throw new InputError('Set DEMARCHE_PUBLIC_URL first: the reader has to confirm at a web page.');
    const { subscription, secret, publicKey } = await subscribe(db, { ...place, wish }, await around(), email !== undefined);
    return c.json({ ...toJson(subscription), secret, publicKey }, 201);
  });
  app.put('/', async c => {
    const [text, surroundings] = [await c.req.text(), await around()];
    const diff = await diffSubscriptions(db, readSubscriptions(text, 'the request', surroundings), c.req.query('prune') === 'true');
    const isDry = c.req.query('dryRun') === 'true';
    const secrets = isDry ? {} : await applySubscriptions(db, diff, surroundings);
    return c.json({ ...diff, applied: !isDry, secrets });
  });
  app.get('/:id', async c => c.json(toJson(await find(c.req.param('id')))));
  app.delete('/:id', async c => {
    const { id } = await find(c.req.param('id'));
    await removeSubscription(db, id);
    return c.json({ removed: id });
  });
  app.post('/:id/enable', async c => c.json(await toggle(await find(c.req.param('id')), true)));
  app.post('/:id/disable', async c => c.json(await toggle(await find(c.req.param('id')), false)));
  app.post('/:id/rotate', async c => c.json(await rotateSecret(db, await find(c.req.param('id')), config, deps.now())));
  app.post('/:id/test', async c => c.json(await testSubscription(await find(c.req.param('id')), deps)));
  app.get('/:id/mutes', async c => c.json({ mutes: await listMutes(db, [(await find(c.req.param('id'))).id]) }));
  app.post('/:id/mutes', async c => {
    const { until, ...mute } = parse(muteRequest, await c.req.json());
    const { id: subscriptionId } = await find(c.req.param('id'));
    return c.json(await addMute(db, { ...mute, subscriptionId, until: new Date(until).toISOString() }), 201);
  });
  app.delete('/:id/mutes/:mute', async c => {
    const { id } = await find(c.req.param('id'));
    return c.json({ removed: await removeMute(db, id, Number(c.req.param('mute'))) });
  });
  return app;

  async function toggle(subscription: Subscription, enabled: boolean) {
    if (subscription.disabledReason === unconfirmedReason)
      throw new InputError('Only its reader can switch it on: they have been sent a mail.');
    const due = enabled ? firstDigestAt(subscription, deps.now()) : null;
    await updateSubscription(db, subscription.id, { enabled, disabledReason: null, nextDigestAt: due });
    return toJson((await loadSubscription(db, subscription.id))!);
  }
}

/** Checks a body. Throws an InputError that says what is wrong. */
export function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new InputError(parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`).join('; '));
}

/** Everything but the secrets. */
function toJson({ secret: _, previousSecret: __, ...subscription }: Subscription) {
  return subscription;
}
