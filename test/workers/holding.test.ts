import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acknowledgeAlert, insertAlerts, listAlertsAfter, newestAlertId } from '../../src/db/alerts.ts';
import { listChangesByIds } from '../../src/db/changes.ts';
import { addMute } from '../../src/db/mutes.ts';
import { alerts, changes, deliveries } from '../../src/db/schema/alerts.ts';
import { listEnabledSubscriptions, type NewSubscription, type Subscription, updateSubscription } from '../../src/db/subscriptions.ts';
import { raiseAlerts } from '../../src/workers/raiseAlerts.ts';
import { releaseHeld } from '../../src/workers/releaseHeld.ts';
import { tellAlerts } from '../../src/workers/tellAlerts.ts';
import { createDeliveryWorld, type DeliveryWorld } from './deliveryWorld.ts';

let world: DeliveryWorld;
beforeAll(async () => {
  world = await createDeliveryWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  for (const { id } of await listEnabledSubscriptions(world.deps.db)) await updateSubscription(world.deps.db, id, { enabled: false });
});

const at = (iso: string) => {
  world.clock.now = new Date(iso);
};
const subscribe = (more: Partial<NewSubscription> = {}) => world.subscribe({ recipient: 'https://example.org/hook', ...more });

/** A change is found now, as the reading of an article would find it. */
async function find(words = 'Nein'): Promise<number> {
  const id = await world.recordChange(words);
  const news = await listChangesByIds(world.deps.db, [id]);
  await world.deps.db.transaction(tx => raiseAlerts(tx, { news, confirmed: [] }, true, world.clock.now));
  return id;
}

const release = () => releaseHeld(world.deps.db, world.clock.now);
async function sent({ id }: Subscription) {
  const rows = await world.deps.db.select().from(deliveries).where(eq(deliveries.subscriptionId, id)).orderBy(deliveries.id);
  return rows.map(({ kind }) => kind);
}
const states = async ({ id }: Subscription) =>
  (await world.deps.db.select().from(alerts).where(eq(alerts.subscriptionId, id)).orderBy(alerts.id)).map(({ state }) => state);

describe('quiet hours', () => {
  const night = { quietFrom: '22:00', quietTo: '07:00', zone: 'Europe/Berlin' };

  it('hold alerts back, which come as one message when they end', async () => {
    const subscription = await subscribe(night);
    at('2025-02-12T22:30:00Z');
    for (const words of ['Nein', 'Nie', 'Niemals']) await find(words);
    at('2025-02-13T05:59:00Z');
    expect(await release()).toBe(0);
    expect(await sent(subscription)).toEqual([]);
    at('2025-02-13T06:00:00Z');
    expect([await release(), await release()]).toEqual([1, 0]);
    expect(await sent(subscription)).toEqual(['digest']);
    await find('Doch nicht');
    expect(await sent(subscription)).toEqual(['digest', 'alert']);
  });

  it('are looked at again before anything is released: what did not hold, was muted or taken note of meanwhile is not told', async () => {
    const subscription = await subscribe(night);
    at('2025-02-12T22:30:00Z');
    const [withdrawn, acknowledged, kept] = [await find('a'), await find('b'), await find('c')];
    await world.deps.db.update(changes).set({ withdrawnAt: world.clock.now.toISOString() }).where(eq(changes.id, withdrawn));
    const [alert] = await world.deps.db.select().from(alerts).where(eq(alerts.changeId, acknowledged));
    await acknowledgeAlert(world.deps.db, alert!.id, 'Ada', world.clock.now);
    at('2025-02-13T06:00:00Z');
    await release();
    const [delivery] = await world.deps.db.select().from(deliveries).where(eq(deliveries.subscriptionId, subscription.id));
    const [told] = await world.deps.db.select().from(alerts).where(eq(alerts.id, delivery!.alertId!));
    expect(told!.changeId).toBe(kept);

    at('2025-02-13T22:30:00Z');
    await find('d');
    await addMute(world.deps.db, {
      subscriptionId: subscription.id,
      kind: 'actor',
      target: 'country:USA',
      until: '2025-02-20T00:00:00.000Z',
    });
    at('2025-02-14T06:00:00Z');
    expect(await release()).toBe(0);
    expect(await sent(subscription)).toEqual(['alert']);
  });

  it('that were made longer meanwhile hold on', async () => {
    const subscription = await subscribe(night);
    at('2025-02-12T22:30:00Z');
    await find();
    await updateSubscription(world.deps.db, subscription.id, { quietTo: '09:00' });
    at('2025-02-13T06:00:00Z');
    expect(await release()).toBe(0);
    at('2025-02-13T08:00:00Z');
    expect(await release()).toBe(1);
  });
});

it('beyond the cap of an hour alerts wait and come as one message', async () => {
  const subscription = await subscribe({ capPerHour: 2 });
  at('2025-02-12T12:00:00Z');
  for (let i = 0; i < 5; i++) await find(`Nein ${i}`);
  expect(await sent(subscription)).toEqual(['alert', 'alert']);
  expect(await states(subscription)).toEqual(['open', 'open', 'held', 'held', 'held']);
  at('2025-02-12T12:59:00Z');
  expect(await release()).toBe(0);
  at('2025-02-12T13:00:01Z');
  expect(await release()).toBe(1);
  expect(await sent(subscription)).toEqual(['alert', 'alert', 'digest']);
});

it('what is muted is recorded and told by nothing, until the mute ends', async () => {
  const subscription = await subscribe();
  at('2025-02-12T12:00:00Z');
  const until = '2025-02-12T13:00:00.000Z';
  await addMute(world.deps.db, { subscriptionId: subscription.id, kind: 'episode', target: 'episode-1', until });
  await find();
  at('2025-02-12T13:00:00Z');
  await find();
  expect(await states(subscription)).toEqual(['muted', 'open']);
  expect(await sent(subscription)).toEqual(['alert']);
});

it('a place hears of a change once, however many rules ask for it there, and every rule keeps its alert', async () => {
  const rules = [await subscribe(), await subscribe({ minSeverity: 0.1 }), await subscribe({ recipient: 'https://example.net/hook' })];
  at('2025-02-12T12:00:00Z');
  const changeId = await find();
  expect(await Promise.all(rules.map(sent))).toEqual([['alert'], [], ['alert']]);
  expect(await Promise.all(rules.map(states))).toEqual([['open'], ['open'], ['open']]);
  const twice = { subscriptionId: rules[1]!.id, changeId, episodeId: 'e', severity: 1, createdAt: world.clock.now.toISOString() };
  expect(await insertAlerts(world.deps.db, [twice])).toEqual([]);
});

it('articles that are read at the same time and tell the same readers all come through, and nobody who reads on from an alert misses one', async () => {
  const { db } = world.deps;
  const readers = [await subscribe({ capPerHour: 1_000 }), await subscribe({ recipient: 'https://example.net/hook' })];
  const changeIds = [];
  for (let i = 0; i < 4; i++) changeIds.push(await world.recordChange(`Zugleich ${i}`));
  const raise = (changeId: number, index: number) =>
    db.transaction(async tx => {
      const common = { changeId, episodeId: 'episode-1', severity: 0.86, createdAt: world.clock.now.toISOString() };
      const raised = await insertAlerts(
        tx,
        readers.map(({ id: subscriptionId }) => ({ ...common, subscriptionId })),
      );
      await sleep(60 * (4 - index)); // who comes first has most to do
      await tellAlerts(tx, raised, readers, world.clock.now);
    });
  let last = await newestAlertId(db);
  const seen: number[] = [];
  const readOn = async () => {
    for (const { id } of await listAlertsAfter(db, last)) {
      seen.push(id);
      last = id;
    }
  };
  let isRaising = true;
  const raising = Promise.all(changeIds.map(raise)).finally(() => {
    isRaising = false;
  });
  while (isRaising) await Promise.all([readOn(), sleep(5)]);
  await raising;
  await readOn();
  expect(seen).toHaveLength(8);
});
