import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { eq, isNotNull, sql } from 'drizzle-orm';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDelivery } from '../../src/db/deliveries.ts';
import { addOutbox } from '../../src/db/outbox.ts';
import { deliveries } from '../../src/db/schema/alerts.ts';
import { startMailbox } from '../net/mailbox.ts';
import { type Receiver, startReceiver } from '../net/receiver.ts';
import { createDeliveryWorld, type DeliveryWorld } from '../workers/deliveryWorld.ts';

const bin = fileURLToPath(new URL('../../bin/demarche', import.meta.url));
let world: DeliveryWorld;
let running: ChildProcess[] = [];
beforeAll(async () => {
  world = await createDeliveryWorld();
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await world?.close();
});

/** A run of the real program against the database of this test. */
function start(settings: Record<string, string> = {}): ChildProcess {
  const env = { ...process.env, DATABASE_URL: world.databaseUrl, REDIS_URL: '', DEMARCHE_ALLOW_ADDRESSES: '127.0.0.1/32', ...settings };
  const child = spawn(process.execPath, [bin, 'run', '--once', '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  running = [...running, child];
  return child;
}

/** What a dead process holds runs out by itself, a job after half a minute and a claim after one; the test does not wait, and loses the queue too. */
async function forgetTheDead(): Promise<void> {
  await world.deps.db.execute(sql`drop schema if exists bullmq cascade`);
  await world.deps.db.update(deliveries).set({ claimedUntil: null }).where(isNotNull(deliveries.claimedUntil));
}

async function prepare(answer: (response: ServerResponse, count: number) => void) {
  const receiver: Receiver = await startReceiver((response, _request, count) => answer(response, count));
  const subscription = await world.subscribe({ recipient: receiver.url });
  world.clock.now = new Date();
  const delivery = await world.addDelivery(subscription, await world.raiseAlert(subscription));
  await addOutbox(world.deps.db, [{ job: 'deliver', payload: { deliveryId: delivery.id } }]);
  return { receiver, subscription, delivery };
}

it('a process killed while the receiver has the message sends it again later, under the same webhook-id', async () => {
  let arrived = () => {};
  const arrival = new Promise<void>(resolve => {
    arrived = resolve;
  });
  const { receiver, subscription, delivery } = await prepare((response, count) =>
    count === 1 ? arrived() : response.writeHead(204).end(),
  );
  const first = start();
  await arrival;
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect((await loadDelivery(world.deps.db, delivery.id))!.state).toBe('pending');

  await forgetTheDead();
  const second = start();
  expect(await once(second, 'exit')).toEqual([0, null]);
  expect((await loadDelivery(world.deps.db, delivery.id))!.state).toBe('delivered');
  const verifier = new Webhook(subscription.secret!);
  for (const { body, headers } of receiver.received) verifier.verify(body, headers as Record<string, string>);
  expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([delivery.webhookId, delivery.webhookId]);
  await receiver.close();
});

it('killed at any moment of sending thirty alerts, every alert arrives, and what arrives twice has one webhook-id', async () => {
  const receiver = await startReceiver(response => void setTimeout(() => response.writeHead(204).end(), 30));
  const subscription = await world.subscribe({ recipient: receiver.url });
  world.clock.now = new Date();
  const sent = [];
  for (let i = 0; i < 30; i++) sent.push(await world.addDelivery(subscription, await world.raiseAlert(subscription, `Nummer ${i}`)));
  await addOutbox(
    world.deps.db,
    sent.map(({ id }) => ({ job: 'deliver', payload: { deliveryId: id } })),
  );
  for (const arrivals of [1, 9, 18]) {
    const child = start();
    while (receiver.received.length < arrivals && child.exitCode === null) await new Promise(resolve => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await forgetTheDead();
  }
  expect(await once(start(), 'exit')).toEqual([0, null]);
  const states = await world.deps.db
    .select({ state: deliveries.state })
    .from(deliveries)
    .where(eq(deliveries.subscriptionId, subscription.id));
  expect(states).toEqual(Array(30).fill({ state: 'delivered' }));
  const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect(new Set(ids)).toEqual(new Set(sent.map(({ webhookId }) => webhookId)));
  // only what was on its way when a process died may come twice: eight at a time, three deaths
  expect(ids.length - 30).toBeLessThanOrEqual(24);
  await receiver.close();
});

it('a digest that is due goes out with the next scheduled run, as a mail, once', async () => {
  const mailbox = await startMailbox();
  const due = { schedule: 'daily' as const, nextDigestAt: new Date(Date.now() - 60_000).toISOString() };
  const subscription = await world.subscribe({ channel: 'email', recipient: 'reader@example.org', language: 'de', ...due });
  await world.raiseAlert(subscription, 'Nein, sagte er.');
  for (let runs = 0; runs < 2; runs++) expect(await once(start({ SMTP_URL: mailbox.url }), 'exit')).toEqual([0, null]);
  expect(mailbox.received.map(({ envelopeTo }) => envelopeTo)).toEqual(['reader@example.org']);
  expect(mailbox.received[0]!.mail.text).toContain('Nein, sagte er.');
  await mailbox.close();
});
