import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Receiver, startReceiver } from '../net/receiver.ts';
import { createDeliveryWorld, type DeliveryWorld } from '../workers/deliveryWorld.ts';
import { type Ran, runCommand } from './runCommand.ts';

let world: DeliveryWorld;
let receiver: Receiver | undefined;
beforeAll(async () => {
  world = await createDeliveryWorld();
});
afterAll(() => world?.close());
afterEach(() => receiver?.close());

const run = (...args: string[]): Promise<Ran> =>
  runCommand(args, {
    DATABASE_URL: world.databaseUrl,
    DEMARCHE_ALLOW_ADDRESSES: '127.0.0.1/32',
    DEMARCHE_SECRET_KEY: 'a key for these tests',
  });
const json = async (...args: string[]) => {
  const { code, stdout, stderr } = await run(...args, '--json');
  expect(stderr.replace(/^demarche: (no mail|mails carry).*\n/gm, '')).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
};

describe('subscribe', () => {
  it('takes names and labels in German or English and shows the signing secret once', async () => {
    const added = await json('subscribe', 'webhook', 'https://example.org/a', '--who', 'Deutschland,country:USA', '--who', 'NATO');
    expect(added).toMatchObject({ who: ['country:DEU', 'country:USA', 'org:nato'], what: [], channel: 'webhook', schedule: 'immediate' });
    expect(added.secret).toMatch(/^whsec_/);
    const { stdout } = await run('subscriptions', 'list', '--json');
    expect(stdout).not.toContain('whsec_');
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ id: added.id, recipient: 'https://example.org/a' }));
  });

  it('sets the first digest to the wished hour on the clocks of the reader', async () => {
    const wish = ['--digest', 'weekly', '--at', '06:30', '--zone', 'Asia/Kathmandu', '--language', 'de'];
    const added = await json('subscribe', 'email', 'reader@example.org', ...wish);
    expect(added).toMatchObject({ schedule: 'weekly', localTime: '06:30', zone: 'Asia/Kathmandu', language: 'de', secret: null });
    expect(added.nextDigestAt).toMatch(/T00:45:00\.000Z$/);
    expect(new Date(added.nextDigestAt).getUTCDay()).toBe(1);
  });

  it('finds a free name when none is given, and refuses one that is taken', async () => {
    const names = [
      await json('subscribe', 'webhook', 'https://twice.example/'),
      await json('subscribe', 'webhook', 'https://twice.example/'),
    ];
    expect(names.map(({ name }) => name)).toEqual(['webhook twice.example', 'webhook twice.example (2)']);
    expect(await run('subscribe', 'webhook', 'https://x.example', '--name', 'webhook twice.example')).toMatchObject({ code: 2 });
  });

  it.each([
    [['webhook', 'ftp://example.org'], /not a web address/],
    [['webhook', 'https://me:secret@example.org'], /cannot carry a password/],
    [['webhook', 'http://10.0.0.1/hook'], /10\.0\.0\.1 is a private address/],
    [['webhook', 'https://api.telegram.org/bot1/sendMessage', '--format', 'telegram'], /chat_id/],
    [['webhook', 'https://example.org', '--format', 'fax'], /--format/],
    [['webhook', 'https://example.org', '--who', 'Deutchland'], /did you mean country:DEU\?/],
    [['webhook', 'https://example.org', '--what', 'issue:ukraine-nato-membershp'], /did you mean issue:ukraine-nato-membership\?/],
    [['webhook', 'https://example.org', '--kinds', 'surprise'], /--kinds/],
    [['webhook', 'https://example.org', '--min-severity', '7'], /--min-severity/],
    [['email', 'nobody'], /not an email address/],
    [['email', 'a@example.org\r\nBcc: b@example.org'], /not an email address/],
    [['email', 'a@example.org', '--zone', 'Europe/Berlim'], /a time zone like Europe\/Berlin/],
    [['email', 'a@example.org', '--digest', 'hourly'], /--digest/],
    [['email', 'a@example.org', '--at', '7 o’clock'], /--at: a time of day like 07:00/],
  ])('%j is refused in one line with exit code 2, and nothing is written', async (args, says) => {
    const before = (await run('subscriptions', '--json')).stdout;
    const { code, stdout, stderr } = await run('subscribe', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect((await run('subscriptions', '--json')).stdout).toBe(before);
  });
});

describe('subscriptions', () => {
  it('test posts a signed message and tells whether it was taken', async () => {
    receiver = await startReceiver((response, _request, count) => response.writeHead(count === 1 ? 200 : 500).end('hello'));
    const { id, secret } = await json('subscribe', 'webhook', receiver.url);
    expect(await json('subscriptions', 'test', String(id))).toMatchObject({ delivered: true, status: 200, response: 'hello' });
    const [{ body, headers } = { body: '', headers: {} }] = receiver.received;
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({ type: 'webhook.test' });
    const again = await run('subscriptions', 'test', String(id));
    expect(again).toMatchObject({ code: 1, stdout: expect.stringContaining('the receiver answered 500') });
  });

  it('rotate shows a new secret and keeps the old one for a day; a mail subscription has none', async () => {
    receiver = await startReceiver();
    const { id, secret } = await json('subscribe', 'webhook', receiver.url);
    const rotated = await json('subscriptions', 'rotate', String(id));
    expect(Date.parse(rotated.previousValidUntil) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    await json('subscriptions', 'test', String(id));
    const [{ body, headers } = { body: '', headers: {} }] = receiver.received;
    for (const each of [secret, rotated.secret]) new Webhook(each).verify(body, headers as Record<string, string>);
    const mail = await json('subscribe', 'email', 'rotate@example.org');
    expect(await run('subscriptions', 'rotate', String(mail.id))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('not a webhook'),
    });
    expect((await run('subscriptions', '--json')).stdout).not.toMatch(/whsec_|sealed:/);
  });

  it('disable and enable switch it, and the next digest is due after now', async () => {
    const { id } = await json('subscribe', 'email', 'switch@example.org', '--digest', 'daily');
    expect(await json('subscriptions', 'disable', String(id))).toMatchObject({ enabled: false, nextDigestAt: null });
    const on = await json('subscriptions', 'enable', String(id));
    expect(on.enabled).toBe(true);
    expect(Date.parse(on.nextDigestAt)).toBeGreaterThan(Date.now());
  });

  it('remove forgets it; what does not exist is said with exit code 2', async () => {
    const { id } = await json('subscribe', 'webhook', 'https://gone.example/');
    expect(await json('subscriptions', 'remove', String(id))).toEqual({ removed: id });
    for (const command of ['remove', 'enable', 'disable', 'test']) {
      expect(await run('subscriptions', command, String(id))).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('no subscription'),
      });
    }
    expect((await run('subscriptions', 'test', 'x')).code).toBe(2);
  });
});

describe('deliveries', () => {
  it('lists what was given up, shows every attempt, and sends it again under the same webhook-id', async () => {
    receiver = await startReceiver((response, _request, count) => response.writeHead(count === 1 ? 410 : 200).end('\u001b[31mred'));
    const subscription = await world.subscribe({ recipient: receiver.url });
    const delivery = await world.addDelivery(subscription, await world.raiseAlert(subscription));
    await world.attempt(delivery);
    const dead = await json('deliveries', '--dead', '--subscription', String(subscription.id));
    expect(dead).toMatchObject([{ id: delivery.id, state: 'dead', lastError: expect.stringContaining('410') }]);
    const shown = await run('deliveries', 'show', String(delivery.id));
    expect(shown.stdout).toContain('1. ');
    expect(shown.stdout).not.toContain('\u001b');

    await json('subscriptions', 'enable', String(subscription.id));
    expect(await json('deliveries', 'retry', '--dead', '--subscription', String(subscription.id))).toEqual({ retried: [delivery.id] });
    world.clock.now = new Date();
    expect((await world.attempt(delivery)).delivery.state).toBe('delivered');
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([delivery.webhookId]));
    expect((await json('deliveries', 'show', String(delivery.id))).attempts).toHaveLength(2);
  });

  it.each([
    [['retry'], /Say which/],
    [['retry', '99999'], /No delivery has the id 99999/],
    [['retry', 'x'], /"x" is not a whole number/],
    [['show', '99999'], /There is no delivery 99999/],
    [['--since', 'yesterday'], /not a time/],
  ])('%j is refused with exit code 2', async (args, says) => {
    expect(await run('deliveries', ...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(says) });
  });
});

describe('digest --preview', () => {
  it('shows what would be sent, as text, HTML and JSON, and sends and keeps nothing', async () => {
    const subscription = await world.subscribe({ channel: 'email', recipient: 'r@example.org', schedule: 'daily', language: 'de' });
    await world.raiseAlert(subscription, 'Nein, sagte er.');
    const file = join(mkdtempSync(join(tmpdir(), 'demarche-')), 'digest.html');
    const asked = ['digest', '--preview', '--subscription', String(subscription.id)];
    const { stdout } = await run(...asked, '--html', file);
    expect(stdout).toContain('Subject: 1 Positionswechsel · Vereinigte Staaten · Nato-Beitritt der Ukraine');
    expect(readFileSync(file, 'utf8')).toContain('Nein, sagte er.');
    expect(await json(...asked)).toMatchObject({ subscriptionId: subscription.id, alerts: 1, subject: expect.any(String) });
  });
  it('of nobody, or into a folder that is not there, is refused with exit code 2', async () => {
    expect((await run('digest', '--preview', '--subscription', '99999')).code).toBe(2);
    expect((await run('digest', '--preview', '--html', '/no/such/folder/x.html')).code).toBe(2);
  });
});
