import type { ServerResponse } from 'node:http';
import { and, eq } from 'drizzle-orm';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { claimDelivery, findDueDeliveries } from '../../src/db/claims.ts';
import { type Delivery, insertDeliveries } from '../../src/db/deliveries.ts';
import { insertNotices } from '../../src/db/notices.ts';
import { alerts, changes, deliveries } from '../../src/db/schema/alerts.ts';
import { loadSubscription } from '../../src/db/subscriptions.ts';
import { messages } from '../../src/domain/stanceChanged.ts';
import { openSecret, sealSecret } from '../../src/net/secret.ts';
import { createWebhookKeys } from '../../src/net/sign.ts';
import { deliver } from '../../src/workers/deliver.ts';
import { until } from '../jobs/world.ts';
import { type Mailbox, startMailbox } from '../net/mailbox.ts';
import { type Receiver, startReceiver } from '../net/receiver.ts';
import { createDeliveryWorld, type DeliveryWorld } from './deliveryWorld.ts';

const key = 'a key for these tests';
let world: DeliveryWorld;
let receiver: Receiver;
beforeAll(async () => {
  world = await createDeliveryWorld({ DEMARCHE_SECRET_KEY: key });
});
afterAll(() => world?.close());
afterEach(() => receiver?.close());

/** A webhook subscription to a receiver that answers so, with one alert to deliver. */
async function prepare(answer?: Parameters<typeof startReceiver>[0]) {
  world.clock.now = new Date();
  receiver = await startReceiver(answer);
  const subscription = await world.subscribe({ recipient: receiver.url });
  return { subscription, delivery: await world.addDelivery(subscription, await world.raiseAlert(subscription)) };
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end();
const minutes = (delivery: Delivery) => (Date.parse(delivery.nextAttemptAt) - world.clock.now.getTime()) / 60_000;

describe('a webhook', () => {
  it('tells of the change with both quotes, valid by the published schema and verifiable with the secret', async () => {
    const { subscription, delivery } = await prepare();
    const { outcome, delivery: after } = await world.attempt(delivery);
    expect(outcome.outcome).toBe('delivered');
    expect(after).toMatchObject({ state: 'delivered', deliveredAt: expect.any(String), claimedUntil: null, lastError: null });
    const [{ body, headers } = { body: '', headers: {} }] = receiver.received;
    new Webhook(subscription.secret!).verify(body, headers as Record<string, string>);
    const { data } = messages['stance.changed'].parse(JSON.parse(body));
    expect(data).toMatchObject({
      kind: 'reversal',
      from: 'support',
      to: 'oppose',
      episodeId: 'episode-1',
      severity: 0.86,
      severitySentence: 'A minister reverses a firm position.',
      reasons: ['the side changed'],
      actor: { id: 'country:USA' },
      before: { quote: 'Ja, bis Nein', stance: 'support', actor: { name: 'Pete Hegseth' }, onBehalfOf: { id: 'country:USA' } },
      after: {
        quote: 'Nein',
        stance: 'oppose',
        publisher: 'Beispielzeitung',
        link: expect.stringContaining('https://beispielzeitung.example/'),
      },
    });
  });

  it('with a secret stored encrypted is signed with the secret itself', async () => {
    const { delivery } = await prepare();
    const secret = createWebhookKeys()[0]!;
    const subscription = await world.subscribe({ recipient: receiver.url, secret: sealSecret(secret, key) });
    await world.attempt(await world.addDelivery(subscription, await world.raiseAlert(subscription)));
    const [{ body, headers } = { body: '', headers: {} }] = receiver.received;
    new Webhook(secret).verify(body, headers as Record<string, string>);
    expect(openSecret(subscription.secret!, key)).toBe(secret);
    expect(delivery.state).toBe('pending');
  });
});

describe('a retraction', () => {
  const retract = async (alertId: number) => {
    const at = world.clock.now.toISOString();
    const [{ changeId } = { changeId: 0 }] = await world.deps.db.select().from(alerts).where(eq(alerts.id, alertId));
    await world.deps.db.update(changes).set({ withdrawnAt: at }).where(eq(changes.id, changeId));
    const reason = 'Late words show that it did not happen.';
    const [notice] = await insertNotices(world.deps.db, [{ alertId, kind: 'retracted', reason, createdAt: at }]);
    return notice!;
  };

  it('is sent as a message of its own, under an id of its own', async () => {
    const { subscription, delivery } = await prepare();
    const notice = await retract(delivery.alertId!);
    const key = { dedupeKey: `notice:${notice.id}`, webhookId: `msg_notice${notice.id}` };
    const at = world.clock.now.toISOString();
    const row = { subscriptionId: subscription.id, kind: 'notice' as const, noticeId: notice.id, nextAttemptAt: at, createdAt: at };
    const [told] = await insertDeliveries(world.deps.db, [{ ...row, ...key }]);
    expect((await world.attempt(told!)).outcome.outcome).toBe('delivered');
    const { type, data } = JSON.parse(receiver.received[0]!.body);
    expect(type).toBe('alert.retracted');
    expect(data).toMatchObject({ alertId: delivery.alertId, reason: notice.reason, kind: 'reversal' });
  });

  it('ends the attempts to send what it retracts', async () => {
    const { delivery } = await prepare();
    await retract(delivery.alertId!);
    const { delivery: after } = await world.attempt(delivery);
    expect(after).toMatchObject({ state: 'dead', lastError: 'what it would tell is gone or did not hold' });
    expect(receiver.received).toEqual([]);
  });
});

it('for a day after a rotation a webhook is signed with the old secret too', async () => {
  const { delivery } = await prepare();
  const [old, fresh] = [createWebhookKeys()[0]!, createWebhookKeys()[0]!];
  const until = new Date(world.clock.now.getTime() + 86_400_000).toISOString();
  const rotating = { recipient: receiver.url, secret: fresh, previousSecret: old, previousSecretUntil: until };
  const subscription = await world.subscribe(rotating);
  await world.attempt(await world.addDelivery(subscription, await world.raiseAlert(subscription)));
  const [{ body, headers } = { body: '', headers: {} }] = receiver.received;
  for (const secret of [old, fresh]) new Webhook(secret).verify(body, headers as Record<string, string>);
  world.clock.now = new Date(Date.parse(until) + 1);
  await world.attempt(await world.addDelivery(subscription, await world.raiseAlert(subscription)));
  expect(receiver.received[1]!.headers['webhook-signature']).not.toContain(' ');
  expect(delivery.state).toBe('pending');
});

describe('a failed attempt', () => {
  it('is kept, and the next one is due by the schedule, with the same id and a timestamp of its own', async () => {
    const { delivery } = await prepare((response, _request, count) => response.writeHead(count < 3 ? 503 : 200).end('busy'));
    const first = await world.attempt(delivery);
    expect(first.outcome.outcome).toBe('retry-later');
    expect(first.delivery).toMatchObject({ state: 'pending', attemptCount: 1, lastError: 'the receiver answered 503', claimedUntil: null });
    expect(minutes(first.delivery) * 60).toBeCloseTo(5, 0);
    expect((await world.attempt(delivery)).outcome.outcome).toBe('not-due');
    world.clock.now = new Date(world.clock.now.getTime() + 6_000);
    expect(minutes((await world.attempt(delivery)).delivery)).toBeCloseTo(5, 1);
    world.clock.now = new Date(world.clock.now.getTime() + 6 * 60_000);
    const last = await world.attempt(delivery);
    expect(last.delivery.state).toBe('delivered');
    expect(last.attempts.map(({ number, status, response }) => [number, status, response])).toEqual([
      [1, 503, 'busy'],
      [2, 503, 'busy'],
      [3, 200, 'busy'],
    ]);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids)).toEqual(new Set([delivery.webhookId]));
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(3);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  it('is kept without the secrets that the receiver repeats', async () => {
    const { delivery } = await prepare((response, request) =>
      response.writeHead(401).end(`Bearer abc.def-123 is wrong for ${request.url}`),
    );
    const { attempts } = await world.attempt(delivery);
    expect(attempts[0]!.response).toBe('[redacted] is wrong for /hook');
  });

  it('waits as long as the receiver asks', async () => {
    const { delivery } = await prepare(status(429, { 'retry-after': '600' }));
    expect(minutes((await world.attempt(delivery)).delivery)).toBeCloseTo(10, 1);
  });

  it('for want of the key that the secret was stored with is made again later, and says which setting is missing', async () => {
    const { delivery } = await prepare();
    const subscription = await world.subscribe({
      recipient: receiver.url,
      secret: sealSecret(createWebhookKeys()[0]!, 'another key, as long'),
    });
    const { delivery: after } = await world.attempt(await world.addDelivery(subscription, await world.raiseAlert(subscription)));
    expect(after).toMatchObject({ state: 'pending', lastError: expect.stringContaining('DEMARCHE_SECRET_KEY') });
    expect(delivery.state).toBe('pending');
    expect(receiver.received).toEqual([]);
  });

  it('is the last after the tenth: the delivery is dead and never due again', async () => {
    const { delivery } = await prepare(status(500));
    for (let i = 0; i < 10; i++) {
      const { delivery: after } = await world.attempt(delivery);
      world.clock.now = new Date(Date.parse(after.nextAttemptAt));
    }
    const { outcome, delivery: dead, attempts } = await world.attempt(delivery);
    expect(outcome.outcome).toBe('not-due');
    expect(dead).toMatchObject({ state: 'dead', attemptCount: 10, lastError: 'the receiver answered 500' });
    expect(attempts).toHaveLength(10);
    expect(await findDueDeliveries(world.deps.db, world.clock.now)).not.toContain(delivery.id);
  });
});

it('410 switches the subscription off with the reason, and what is still pending for it is not sent', async () => {
  const { subscription, delivery } = await prepare(status(410));
  const other = await world.addDelivery(subscription, await world.raiseAlert(subscription));
  expect((await world.attempt(delivery)).delivery.state).toBe('dead');
  expect(await loadSubscription(world.deps.db, subscription.id)).toMatchObject({
    enabled: false,
    disabledReason: expect.stringContaining('410'),
  });
  expect((await world.attempt(other)).delivery).toMatchObject({ state: 'dead', lastError: expect.stringContaining('switched off') });
  expect(receiver.received).toHaveLength(1);
});

it('whoever looks after an endpoint is told by mail when it was switched off, with the reason and without the secret part of its address', async () => {
  const mailbox = await startMailbox();
  world.deps.config.smtpUrl = mailbox.url;
  world.clock.now = new Date();
  receiver = await startReceiver(status(410));
  const subscription = await world.subscribe({ recipient: `${receiver.url}/s3cret`, contact: 'owner@example.org', name: 'NATO watch' });
  await world.attempt(await world.addDelivery(subscription, await world.raiseAlert(subscription)));
  const [letter] = await world.deps.db
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.subscriptionId, subscription.id), eq(deliveries.kind, 'disabled')));
  expect((await world.attempt(letter!)).delivery.state).toBe('delivered');
  const [{ envelopeTo, mail }] = mailbox.received as [Mailbox['received'][0]];
  expect(envelopeTo).toBe('owner@example.org');
  expect(mail.subject).toBe('Subscription switched off: NATO watch');
  expect(mail.text).toContain('410');
  expect(mail.text).not.toContain('s3cret');
  await mailbox.close();
});

it('an endpoint that took nothing for five days is switched off with the reason; one success in between keeps it on', async () => {
  const { subscription, delivery } = await prepare((response, _request, count) => response.writeHead(count === 3 ? 200 : 500).end());
  const fail = async (given: Delivery, times: number) => {
    for (let i = 0; i < times; i++) {
      await world.attempt(given);
      world.clock.now = new Date(world.clock.now.getTime() + 30 * 3_600_000);
    }
    return loadSubscription(world.deps.db, subscription.id);
  };
  await fail(delivery, 3);
  const next = await world.addDelivery(subscription, await world.raiseAlert(subscription));
  expect((await fail(next, 4))!.enabled).toBe(true);
  expect(await fail(next, 1)).toMatchObject({ enabled: false, disabledReason: expect.stringMatching(/^every attempt since .* failed$/) });
});

describe('a slow endpoint', () => {
  it('has one attempt at a time once it is known to be slow, and delays no other endpoint', async () => {
    world.clock.now = new Date();
    receiver = await startReceiver(() => {});
    const fast = await startReceiver();
    const [slow, quick] = [await world.subscribe({ recipient: receiver.url }), await world.subscribe({ recipient: fast.url })];
    const add = async (subscription: typeof slow) => world.addDelivery(subscription, await world.raiseAlert(subscription));
    const [hanging, waiting, other] = [await add(slow), await add(slow), await add(quick)];
    const first = world.attempt(hanging);
    await until(() => receiver.received.length === 1);
    world.clock.now = new Date(world.clock.now.getTime() + 6_000);
    const { outcome, delivery: later } = await world.attempt(waiting);
    expect(outcome.outcome).toBe('endpoint-busy');
    expect(later).toMatchObject({ state: 'pending', attemptCount: 0, nextAttemptAt: waiting.nextAttemptAt });
    expect((await world.attempt(other)).delivery.state).toBe('delivered');
    await receiver.close();
    expect((await first).delivery.state).toBe('pending');
    expect(receiver.received).toHaveLength(1);
    await fast.close();
  });
});

it('however many messages wait for an endpoint that hangs, four are under way, and those for others are due beside them', async () => {
  world.clock.now = new Date();
  receiver = await startReceiver(() => {});
  const [hanging, other] = [
    await world.subscribe({ recipient: receiver.url }),
    await world.subscribe({ recipient: 'http://127.0.0.1:1/' }),
  ];
  const waiting = [];
  for (let i = 0; i < 12; i++) waiting.push(await world.addDelivery(hanging, await world.raiseAlert(hanging)));
  world.clock.now = new Date(world.clock.now.getTime() + 1_000); // due later than all of those
  const last = await world.addDelivery(other, await world.raiseAlert(other));
  expect(await findDueDeliveries(world.deps.db, world.clock.now)).toContain(last.id);
  let busy = 0;
  const attempts = waiting.map(async ({ id }) => {
    const outcome = await deliver({ deliveryId: id }, world.deps);
    if (outcome.outcome === 'endpoint-busy') busy++;
    return outcome;
  });
  await until(() => receiver.received.length === 4 && busy === 8);
  await receiver.close();
  const outcomes = (await Promise.all(attempts)).map(({ outcome }) => outcome).sort();
  expect(outcomes).toEqual([...Array(8).fill('endpoint-busy'), ...Array(4).fill('retry-later')]);
});

describe('an attempt under way', () => {
  it('is made by one worker only, however many try', async () => {
    const { delivery } = await prepare(response => setTimeout(() => response.writeHead(200).end(), 150));
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => deliver({ deliveryId: delivery.id }, world.deps)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['delivered', ...Array(7).fill('not-due')]);
    expect(receiver.received).toHaveLength(1);
  });

  it('that was answered when its claim had run out is not made again by the worker that knows the answer', async () => {
    const { subscription, delivery } = await prepare(response => {
      world.clock.now = new Date(world.clock.now.getTime() + 61_000);
      response.writeHead(204).end();
    });
    const other = await world.addDelivery(subscription, await world.raiseAlert(subscription));
    expect((await world.attempt(delivery)).delivery).toMatchObject({ state: 'delivered', attemptCount: 1 });
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([delivery.webhookId, other.webhookId]);
  });

  it('whose worker died after sending is made again when the claim has run out, with the same webhook-id', async () => {
    const { delivery } = await prepare();
    await claimDelivery(world.deps.db, delivery.id, {
      token: 'dead',
      now: world.clock.now,
      until: new Date(world.clock.now.getTime() + 60_000),
      slowMs: 5_000,
      perEndpoint: 4,
    });
    expect((await world.attempt(delivery)).outcome.outcome).toBe('not-due');
    world.clock.now = new Date(world.clock.now.getTime() + 61_000);
    expect(await findDueDeliveries(world.deps.db, world.clock.now)).toContain(delivery.id);
    const { delivery: after, attempts } = await world.attempt(delivery);
    expect(after.state).toBe('delivered');
    expect(attempts.map(({ number }) => number)).toEqual([2]);
    expect(receiver.received[0]!.headers['webhook-id']).toBe(delivery.webhookId);
  });
});

it('a test message goes out even when the subscription is off', async () => {
  world.clock.now = new Date();
  receiver = await startReceiver();
  const subscription = await world.subscribe({ recipient: receiver.url, enabled: false });
  await world.attempt(await world.addDelivery(subscription, null));
  expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({ type: 'webhook.test', data: {} });
});
