import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadSubscription } from '../../src/db/subscriptions.ts';
import { unsubscribePages } from '../../src/web/unsubscribe.ts';
import { createDeliveryWorld, type DeliveryWorld } from '../workers/deliveryWorld.ts';

let world: DeliveryWorld;
beforeAll(async () => {
  world = await createDeliveryWorld();
});
afterAll(() => world?.close());

const ask = (path: string, method: 'GET' | 'POST') => unsubscribePages(world.deps.db, world.deps.config).request(path, { method });
const reader = (name = 'Ukraine') =>
  world.subscribe({ name, channel: 'email', recipient: 'r@example.org', secret: 'a+b/c', language: 'de' });
const enabled = async (id: number) => (await loadSubscription(world.deps.db, id))!.enabled;

it('opening the link shows a page and changes nothing; pressing the button, or a mail program’s one-click POST, ends it', async () => {
  const { id } = await reader();
  const shown = await ask(`/${id}/a%2Bb%2Fc`, 'GET');
  expect(shown.status).toBe(200);
  expect(await shown.text()).toContain('<form method="post">');
  expect(await enabled(id)).toBe(true);

  const done = await ask(`/${id}/a%2Bb%2Fc`, 'POST');
  expect(done.status).toBe(200);
  expect(await done.text()).toContain('beendet');
  expect(await loadSubscription(world.deps.db, id)).toMatchObject({ enabled: false, disabledReason: 'its reader unsubscribed' });
  expect((await ask(`/${id}/a%2Bb%2Fc`, 'POST')).status).toBe(200);
});

it('a wrong token, a wrong id and the secret of a webhook end nothing', async () => {
  const { id } = await reader('another');
  const webhook = await world.subscribe({ secret: 'whsec_x' });
  for (const path of [`/${id}/wrong`, '/999999/a%2Bb%2Fc', '/x/a%2Bb%2Fc', `/${webhook.id}/whsec_x`]) {
    expect((await ask(path, 'POST')).status, path).toBe(404);
    expect((await ask(path, 'GET')).status, path).toBe(404);
  }
  expect([await enabled(id), await enabled(webhook.id)]).toEqual([true, true]);
});

it('the name of a subscription cannot add markup to the page', async () => {
  const { id } = await reader('<img src=x onerror=alert(1)>');
  expect(await (await ask(`/${id}/a%2Bb%2Fc`, 'GET')).text()).not.toContain('<img');
});
