import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { dispatcherFor } from '../../src/net/dispatcher.ts';
import { createWebhookKeys } from '../../src/net/sign.ts';
import { postWebhook } from '../../src/net/webhook.ts';
import { createDeliveryWorld } from '../workers/deliveryWorld.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/tls/${name}`, import.meta.url));
let server: Server | undefined;
let posts = 0;
afterEach(() => void server?.close());

/** An https server on loopback with one of the certificates of test/fixtures/tls; gives its address. */
async function serve(certificate: string): Promise<string> {
  posts = 0;
  const identity = { key: readFileSync(fixture(`${certificate}.key`)), cert: readFileSync(fixture(`${certificate}.pem`)) };
  server = createServer(identity, (_request, response) => {
    posts++;
    response.writeHead(204).end();
  });
  await new Promise<void>(resolve => server!.listen(0, '127.0.0.1', resolve));
  return `https://localhost:${(server.address() as AddressInfo).port}/hook`;
}

/** One attempt by a process of its own that was told of the tests' authority, as an operator would tell it. */
async function postFromProcess(url: string): Promise<{ delivered: boolean; error: string | null }> {
  const program = `
    const { postWebhook } = await import(${JSON.stringify(new URL('../../src/net/webhook.ts', import.meta.url).href)});
    const { dispatcherFor } = await import(${JSON.stringify(new URL('../../src/net/dispatcher.ts', import.meta.url).href)});
    const message = { url: ${JSON.stringify(url)}, contentType: 'application/json', body: '{}', secrets: [], id: 'msg_1', sentAt: new Date(), userAgent: 'test' };
    console.log(JSON.stringify(await postWebhook(message, dispatcherFor(['127.0.0.1/32']))));
    process.exit();`;
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: fixture('authority.pem') };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { env });
  return JSON.parse(stdout);
}

const post = async (url: string) =>
  postWebhook(
    { url, contentType: 'application/json', body: '{}', secrets: createWebhookKeys(), id: 'msg_1', sentAt: new Date(), userAgent: 'test' },
    dispatcherFor(['127.0.0.1/32']),
  );

describe('a receiver whose certificate', () => {
  it('is signed by nobody but itself gets nothing, and the reason names the way out', async () => {
    const answer = await post(await serve('self-signed'));
    expect(answer).toMatchObject({ delivered: false, status: null });
    expect(answer.error).toMatch(/signed by nobody but itself \(DEPTH_ZERO_SELF_SIGNED_CERT\), so nothing was sent; .*NODE_EXTRA_CA_CERTS/);
    expect(posts).toBe(0);
  });

  it('comes from an authority that is not known here gets nothing', async () => {
    const answer = await post(await serve('good'));
    expect(answer.error).toMatch(/an authority that is not known here.*NODE_EXTRA_CA_CERTS/);
    expect(posts).toBe(0);
  });

  it('comes from an authority that was made known with NODE_EXTRA_CA_CERTS gets its message', async () => {
    expect(await postFromProcess(await serve('good'))).toMatchObject({ delivered: true, error: null });
    expect(posts).toBe(1);
  });

  it.each([
    ['expired', 'has expired', 'CERT_HAS_EXPIRED'],
    ['other-host', 'is for another host name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('is %s gets nothing, though its authority is known', async (certificate, trouble, code) => {
    const answer = await postFromProcess(await serve(certificate));
    expect(answer.delivered).toBe(false);
    expect(answer.error).toBe(
      `the certificate of the receiver ${trouble} (${code}), so nothing was sent; have it renewed for the host name that is subscribed`,
    );
    expect(posts).toBe(0);
  });

  it('is wrong today may be right tomorrow: the delivery stays due by the schedule, with the reason', async () => {
    const world = await createDeliveryWorld();
    const subscription = await world.subscribe({ recipient: await serve('self-signed') });
    const { outcome, delivery } = await world.attempt(await world.addDelivery(subscription, await world.raiseAlert(subscription)));
    expect(outcome.outcome).toBe('retry-later');
    expect(delivery).toMatchObject({
      state: 'pending',
      attemptCount: 1,
      lastError: expect.stringContaining('signed by nobody but itself'),
    });
    await world.close();
  });
});
