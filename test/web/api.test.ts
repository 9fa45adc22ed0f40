import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliveries } from '../../src/db/schema/alerts.ts';
import { loadSubscription } from '../../src/db/subscriptions.ts';
import { messageTypes } from '../../src/domain/publishedSchemas.ts';
import type { Queues } from '../../src/jobs/queues.ts';
import { createWeb } from '../../src/web/server.ts';
import { type Mailbox, startMailbox } from '../net/mailbox.ts';
import { startReceiver } from '../net/receiver.ts';
import { createDeliveryWorld, type DeliveryWorld } from '../workers/deliveryWorld.ts';

const token = 'a token for these tests';
let world: DeliveryWorld;
let mailbox: Mailbox;
let web: ReturnType<typeof createWeb>;
beforeAll(async () => {
  mailbox = await startMailbox();
  const settings = { DEMARCHE_API_TOKEN: token, DEMARCHE_PUBLIC_URL: 'https://demarche.example.org', SMTP_URL: mailbox.url };
  world = await createDeliveryWorld(settings);
  web = createWeb(world.deps, {} as Queues);
});
afterAll(async () => {
  await world?.close();
  await mailbox?.close();
});

const ask = (method: string, path: string, body?: unknown, authorization = `Bearer ${token}`) =>
  web.request(`http://127.0.0.1${path}`, {
    method,
    headers: { authorization },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, looked at by field
const answer = async (method: string, path: string, body?: unknown): Promise<any> => (await ask(method, path, body)).json();

describe('what changes something', () => {
  it.each([
    ['GET', '/api/subscriptions'],
    ['POST', '/api/subscriptions'],
    ['GET', '/api/deliveries'],
    ['GET', '/api/deliveries/1'],
    ['POST', '/api/deliveries/retry'],
    ['POST', '/api/alerts/1/acknowledge'],
    ['GET', '/deliveries'],
    ['GET', '/deliveries/1'],
  ])('%s %s needs the token', async (method, path) => {
    for (const wrong of ['', 'Bearer another token, as long', 'Basic bWU6bm8='])
      expect((await ask(method, path, undefined, wrong)).status).toBe(401);
    expect((await ask(method, path)).status).not.toBe(401);
  });
  it('is off while no token is set', async () => {
    const open = createWeb({ ...world.deps, config: { ...world.deps.config, apiToken: undefined } }, {} as Queues);
    expect((await open.request('http://127.0.0.1/api/subscriptions', { headers: { authorization: 'Bearer undefined' } })).status).toBe(403);
  });
});

describe('subscriptions over HTTP', () => {
  it('are added with the wishes of the command line, tested, muted, rotated, switched and removed; secrets are shown once', async () => {
    const receiver = await startReceiver();
    const added = await answer('POST', '/api/subscriptions', {
      webhook: receiver.url,
      name: 'by HTTP',
      who: ['USA'],
      quietFrom: '22:00',
      quietTo: '07:00',
      capPerHour: 5,
      asymmetric: true,
    });
    expect(added).toMatchObject({
      who: ['country:USA'],
      capPerHour: 5,
      secret: expect.stringMatching(/^whsec_/),
      publicKey: expect.stringMatching(/^whpk_/),
    });
    const path = `/api/subscriptions/${added.id}`;
    expect(Object.keys(await answer('GET', path))).not.toContain('secret');
    expect(await answer('POST', `${path}/test`)).toMatchObject({ delivered: true, status: 204 });
    const mute = { kind: 'subject', target: 'issue:x', until: '2030-01-01T00:00:00Z' };
    const { id: muteId } = await answer('POST', `${path}/mutes`, mute);
    expect((await answer('GET', `${path}/mutes`)).mutes).toHaveLength(1);
    expect(await answer('DELETE', `${path}/mutes/${muteId}`)).toEqual({ removed: true });
    expect((await answer('POST', `${path}/rotate`)).secret).not.toBe(added.secret);
    expect(await answer('POST', `${path}/disable`)).toMatchObject({ enabled: false });
    expect(await answer('DELETE', path)).toEqual({ removed: added.id });
    expect((await ask('GET', path)).status).toBe(404);
    await receiver.close();
  });
  it.each([
    ['{', 400],
    [{}, 400],
    [{ webhook: 'ftp://x' }, 400],
    [{ webhook: 'https://example.org/h', who: ['Atlantis'] }, 400],
    [{ webhook: 'https://example.org/h', quietFrom: '22:00' }, 400],
    [{ webhook: 'http://169.254.169.254/' }, 400],
  ])('that cannot be are refused with a reason: %j', async (body, status) => {
    const refused = await ask('POST', '/api/subscriptions', body);
    expect(refused.status).toBe(status);
    expect(await refused.json()).toMatchObject({ error: { code: 'input.invalid', message: expect.any(String) } });
  });
  it('to a feed are kept and sent nowhere', async () => {
    const { id, channel, recipient, secret } = await answer('POST', '/api/subscriptions', { feed: true, name: 'saved query' });
    expect({ channel, recipient, secret }).toEqual({ channel: 'none', recipient: '', secret: null });
    expect((await ask('GET', `/alerts.json?subscription=${id}`)).status).toBe(200);
  });
  it('can be given as a file: shown first, then applied, and the same file again changes nothing', async () => {
    const file = 'subscriptions:\n  - {name: filed, webhook: "https://example.org/filed", cap: 3, quiet: "22:00-06:30"}\n';
    expect(await answer('PUT', '/api/subscriptions?dryRun=true', file)).toMatchObject({ applied: false, add: [{ name: 'filed' }] });
    const { secrets } = await answer('PUT', '/api/subscriptions', file);
    expect(secrets.filed).toMatch(/^whsec_/);
    expect(await answer('PUT', '/api/subscriptions', file)).toMatchObject({ add: [], change: [], same: ['filed'] });
  });
});

it('a mailbox that was added through the web hears nothing before its owner confirms, by a POST and not by a GET', async () => {
  world.clock.now = new Date();
  const { id } = await answer('POST', '/api/subscriptions', { email: 'new@example.org', schedule: 'daily', language: 'de' });
  expect(await loadSubscription(world.deps.db, id)).toMatchObject({ enabled: false });
  expect((await ask('POST', `/api/subscriptions/${id}/enable`)).status).toBe(400);
  const [letter] = await world.deps.db.select().from(deliveries).where(eq(deliveries.subscriptionId, id));
  expect((await world.attempt(letter!)).delivery.state).toBe('delivered');
  const { mail, envelopeTo } = mailbox.received.at(-1)!;
  expect(envelopeTo).toBe('new@example.org');
  const [path] = /\/confirm\/\S+/.exec(mail.text!)!;
  expect(mail.html).toContain(path);
  expect(await (await ask('GET', path!)).text()).toContain('<form method="post">');
  expect(await loadSubscription(world.deps.db, id)).toMatchObject({ enabled: false });
  expect((await ask('POST', `${path}x`)).status).toBe(404);
  expect((await ask('POST', path!)).status).toBe(200);
  expect(await loadSubscription(world.deps.db, id)).toMatchObject({ enabled: true, nextDigestAt: expect.any(String) });
});

it('deliveries are listed, shown with their attempts, and sent again by number or time, on a page too', async () => {
  world.clock.now = new Date();
  const receiver = await startReceiver((response, _request, count) => response.writeHead(count === 1 ? 404 : 204).end('<b>no</b>'));
  const subscription = await world.subscribe({ recipient: receiver.url });
  const delivery = await world.addDelivery(subscription, await world.raiseAlert(subscription));
  await world.attempt(delivery);
  const listed = await answer('GET', `/api/deliveries?subscription=${subscription.id}&state=pending`);
  expect(listed.deliveries.map((one: { id: number }) => one.id)).toEqual([delivery.id]);
  expect(await answer('GET', `/api/deliveries/${delivery.id}`)).toMatchObject({ attempts: [{ status: 404, response: '<b>no</b>' }] });
  const page = await (
    await ask('GET', `/deliveries/${delivery.id}`, undefined, `Basic ${Buffer.from(`me:${token}`).toString('base64')}`)
  ).text();
  expect(page).toContain('&lt;b&gt;no&lt;/b&gt;');
  expect(await (await ask('GET', '/deliveries?state=pending')).text()).toContain('the receiver answered 404');
  expect(await answer('POST', '/api/deliveries/retry', { subscription: subscription.id, since: '2020-01-01T00:00:00Z' })).toEqual({
    retried: [delivery.id],
  });
  expect((await ask('POST', '/api/deliveries/retry', {})).status).toBe(400);
  await receiver.close();
});

it('an alert is taken note of by the first who says so, and given to somebody', async () => {
  const alertId = await world.raiseAlert(await world.subscribe());
  expect(await answer('POST', `/api/alerts/${alertId}/acknowledge`, { by: 'Ada' })).toEqual({ done: true });
  expect(await answer('POST', `/api/alerts/${alertId}/assign`, { by: 'Grace' })).toEqual({ done: true });
  expect(await answer('POST', '/api/alerts/999999/assign', { by: 'Grace' })).toEqual({ done: false });
});

it('serves the JSON Schema of every message', async () => {
  for (const type of messageTypes) expect(await answer('GET', `/schema/${type}.v1.json`)).toMatchObject({ title: type });
  expect((await ask('GET', '/schema/other')).status).toBe(404);
});

it('streams alerts, and who comes back with the last id misses nothing', async () => {
  const first = await world.raiseAlert(await world.subscribe(), 'Am Anfang');
  const response = await ask('GET', `/alerts.stream?after=${first}`);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const second = await world.raiseAlert(await world.subscribe(), 'Danach');
  const reader = response.body!.getReader();
  let text = '';
  while (!text.includes(`id: ${second}`)) text += Buffer.from((await reader.read()).value!).toString('utf8');
  void reader.cancel();
  expect(text).toMatch(new RegExp(`event: stance.changed\\ndata: .*Danach.*\\nid: ${second}\\n`));
  expect(text).not.toContain('Am Anfang');
});
