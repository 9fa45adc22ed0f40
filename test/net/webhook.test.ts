import { createPublicKey, verify } from 'node:crypto';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as Svix } from 'svix';
import { Agent } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { dispatcherFor } from '../../src/net/dispatcher.ts';
import { createWebhookKeys, publicKeyOf, signWebhook } from '../../src/net/sign.ts';
import { postWebhook, type WebhookMessage } from '../../src/net/webhook.ts';
import { type Receiver, startReceiver } from './receiver.ts';

const agent = new Agent();
let receiver: Receiver | undefined;
afterEach(() => receiver?.close());

const message = (url: string, more: Partial<WebhookMessage> = {}): WebhookMessage => ({
  url,
  contentType: 'application/json',
  secrets: [createWebhookKeys()[0]!],
  id: 'msg_2f1e',
  sentAt: new Date(),
  body: '{"type":"stance.changed","data":{"quote":"„Nein“, sagte er."}}',
  userAgent: 'demarche/test',
  ...more,
});

async function post(answer: Parameters<typeof startReceiver>[0], deadlineMs = 2_000) {
  receiver = await startReceiver(answer);
  return postWebhook(message(receiver.url), agent, deadlineMs);
}

it('a secret is whsec_ and 32 random bytes, another one each time', () => {
  const secret = createWebhookKeys()[0]!;
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32);
  expect(createWebhookKeys()[0]!).not.toBe(secret);
});

describe('a receiver that nobody here wrote', () => {
  it.each([
    ['standardwebhooks', StandardWebhook],
    ['svix', Svix],
  ])('verifies the signature with the library %s, and refuses a changed body', async (_, Library) => {
    receiver = await startReceiver();
    const sent = message(receiver.url);
    expect(await postWebhook(sent, agent)).toMatchObject({ delivered: true, status: 204 });
    const [{ body, headers } = { body: '', headers: {} }] = receiver.received;
    const verifier = new Library(sent.secrets[0]!);
    expect(verifier.verify(body, headers as Record<string, string>)).toEqual(JSON.parse(sent.body));
    expect(() => verifier.verify(body.replace('Nein', 'Doch'), headers as Record<string, string>)).toThrow();
    expect(headers).toMatchObject({ 'webhook-id': 'msg_2f1e', 'content-type': 'application/json', 'user-agent': 'demarche/test' });
  });
});

it('two attempts have the same webhook-id and each its own webhook-timestamp and signature', () => {
  const sent = message('http://127.0.0.1/');
  const [first, second] = [0, 60_000].map(ms => signWebhook({ ...sent, sentAt: new Date(1_740_000_000_000 + ms) }));
  expect(first!['webhook-id']).toBe(second!['webhook-id']);
  expect(first!['webhook-timestamp']).toBe('1740000000');
  expect(second!['webhook-timestamp']).toBe('1740000060');
  expect(first!['webhook-signature']).not.toBe(second!['webhook-signature']);
});

it('while a secret is rotated, receivers with the old one and with the new one both verify', () => {
  const secrets = [createWebhookKeys()[0]!, createWebhookKeys()[0]!];
  const sent = message('http://127.0.0.1/', { secrets });
  for (const secret of secrets) expect(new StandardWebhook(secret).verify(sent.body, signWebhook(sent))).toBeTruthy();
  expect(() => new StandardWebhook(createWebhookKeys()[0]!).verify(sent.body, signWebhook(sent))).toThrow();
});

it('an asymmetric endpoint gets a v1a signature too, which its public key verifies, and libraries that know v1 only are content', () => {
  const secrets = createWebhookKeys(true);
  const sent = message('http://127.0.0.1/', { secrets });
  const headers = signWebhook(sent);
  const [v1, v1a] = headers['webhook-signature']!.split(' ');
  expect(v1).toMatch(/^v1,/);
  const x = Buffer.from(publicKeyOf(secrets)!.replace('whpk_', ''), 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const isValid = (body: string) =>
    verify(
      null,
      Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`),
      key,
      Buffer.from(v1a!.replace('v1a,', ''), 'base64'),
    );
  expect(isValid(sent.body)).toBe(true);
  expect(isValid(`${sent.body} `)).toBe(false);
  for (const Library of [StandardWebhook, Svix]) expect(new Library(secrets[0]!).verify(sent.body, headers)).toBeTruthy();
});

describe('an attempt', () => {
  it.each([200, 201, 204, 299])('that is answered %i is delivered', async status => {
    expect(await post(response => response.writeHead(status).end())).toMatchObject({ delivered: true, status, error: null });
  });
  it.each([400, 404, 500, 503])('that is answered %i is not', async status => {
    const answer = await post(response => response.writeHead(status).end('no'));
    expect(answer).toMatchObject({ delivered: false, status, response: 'no', error: `the receiver answered ${status}` });
    expect(answer.disable).toBeUndefined();
  });
  it('that is redirected is a failure and goes nowhere else', async () => {
    const other = await startReceiver();
    const answer = await post(response => response.writeHead(301, { location: other.url }).end());
    expect(answer).toMatchObject({ delivered: false, status: 301 });
    expect(answer.error).toContain('redirects are not followed');
    expect(other.received).toEqual([]);
    await other.close();
  });
  it('that is answered 410 says that the endpoint wants no more', async () => {
    expect(await post(response => response.writeHead(410).end())).toMatchObject({
      delivered: false,
      disable: expect.stringContaining('410'),
    });
  });
  it('that is answered 429 carries the time to wait', async () => {
    const answer = await post(response => response.writeHead(429, { 'retry-after': '120' }).end());
    expect(answer).toMatchObject({ delivered: false, status: 429, retryAfterMs: 120_000 });
  });
  it('that hangs ends at the deadline', async () => {
    expect(await post(() => {}, 300)).toMatchObject({ delivered: false, status: null, error: 'no answer within 0.3 s' });
  });
  it('that is reset says so', async () => {
    expect(await post((_, request) => request.socket.destroy())).toMatchObject({
      delivered: false,
      status: null,
      error: expect.any(String),
    });
  });
  it('to a port where nobody listens says so', async () => {
    const answer = await postWebhook(message('http://127.0.0.1:1/'), agent, 2_000);
    expect(answer).toMatchObject({ delivered: false, status: null, error: expect.stringContaining('ECONNREFUSED') });
  });
  it.each([
    'http://127.0.0.1',
    'http://localhost',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
    'http://2130706433',
    'http://169.254.169.254',
  ])('to %s, a private address, is never made, unless it was allowed', async host => {
    receiver = await startReceiver();
    const answer = await postWebhook(message(`${host}:${receiver.port}/`), dispatcherFor([]), 2_000);
    expect(answer).toMatchObject({ delivered: false, status: null, error: expect.stringContaining('private address') });
    expect(receiver.received).toEqual([]);
    expect(await postWebhook(message(receiver.url), dispatcherFor(['127.0.0.1/32']))).toMatchObject({ delivered: true });
  });
  it('reads 2 kB of an endless answer and hangs up', async () => {
    let sent = 0;
    const answer = await post(response => {
      response.on('error', () => {});
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536;
        if (sent < 1e9 && !response.destroyed) response.once('drain', pour);
      };
      response.writeHead(200);
      pour();
    });
    expect(answer).toMatchObject({ delivered: true, status: 200 });
    expect(answer.response).toHaveLength(2_048);
    expect(sent).toBeLessThan(50_000_000);
  });
  it('is delivered when the status came and the rest of the answer never does', async () => {
    const answer = await post(response => response.writeHead(200, { 'content-length': '100' }).write('ok'), 2_000);
    expect(answer).toMatchObject({ delivered: true, status: 200, response: 'ok' });
  });
  it('keeps no NUL of an answer, which the database could not take', async () => {
    expect((await post(response => response.writeHead(500).end('a\0b'))).response).toBe('ab');
  });
});
