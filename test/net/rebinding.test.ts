import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dispatcher } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDispatcher } from '../../src/net/dispatcher.ts';
import { fetchSafely } from '../../src/net/fetch.ts';
import { askRobots } from '../../src/net/robots.ts';
import { postWebhook } from '../../src/net/webhook.ts';
import { type NameServer, startNameServer } from './nameServer.ts';

// 127.0.0.2 stands for the public internet, because it alone is allowed; 127.0.0.1 is what nobody may reach.
const [open, closed] = ['127.0.0.2', '127.0.0.1'];
let names: NameServer;
let server: Server;
let dispatcher: Dispatcher;
let port: number;
/** The address that each request reached. */
let reached: string[];
beforeEach(async () => {
  names = await startNameServer();
  reached = [];
  server = createServer((request, response) => {
    reached.push(request.socket.localAddress!.replace('::ffff:', ''));
    const location = request.url!.startsWith('/to?') ? decodeURIComponent(request.url!.slice(4)) : null;
    if (location) response.writeHead(302, { location, connection: 'close' }).end();
    else response.writeHead(200, { connection: 'close' }).end('here');
  });
  await new Promise<void>(resolve => server.listen(0, '0.0.0.0', resolve));
  port = (server.address() as AddressInfo).port;
  dispatcher = createDispatcher([open], 2, names.resolve);
});
afterEach(async () => {
  await dispatcher.destroy();
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
  names.close();
});
const get = (host: string, path = '/a') =>
  fetchSafely(`http://${host}:${port}${path}`, { userAgent: 'demarche-test', allowAddresses: [open], dispatcher, deadlineMs: 5_000 });
const refusal = { kind: 'failed', lasting: true, reason: expect.stringContaining('private address') };

describe('a name that a real name server answers for', () => {
  it('is followed to a public address', async () => {
    names.on('news.test', [open]);
    expect(await get('news.test')).toMatchObject({ kind: 'ok' });
    expect(names.asked).toEqual(['news.test A', 'news.test AAAA']);
    expect(reached).toEqual([open]);
  });

  it('and that changes its mind between two requests is not followed to a private one', async () => {
    names.on('rebind.test', [open], [closed]);
    expect(await get('rebind.test')).toMatchObject({ kind: 'ok' });
    expect(await get('rebind.test')).toMatchObject(refusal);
    expect(reached).toEqual([open]);
  });

  it('and that changes its mind between two hops is not followed either', async () => {
    names.on('rebind.test', [open], [closed]);
    const back = encodeURIComponent(`http://rebind.test:${port}/a`);
    expect(await get('rebind.test', `/to?${back}`)).toMatchObject(refusal);
    expect(reached).toEqual([open]);
  });

  it('is not followed by a redirect from a public one', async () => {
    names.on('news.test', [open]);
    names.on('inside.test', [closed]);
    expect(await get('news.test', `/to?${encodeURIComponent(`http://inside.test:${port}/a`)}`)).toMatchObject(refusal);
    expect(reached).toEqual([open]);
  });

  it('is dialled at its public addresses alone, wherever a private one stands among them', async () => {
    names.on('mixed.test', [closed, open]);
    names.on('other.test', [open, '::1', '::ffff:127.0.0.1']);
    expect(await get('mixed.test')).toMatchObject({ kind: 'ok' });
    expect(await get('other.test')).toMatchObject({ kind: 'ok' });
    expect(reached).toEqual([open, open]);
  });

  it.each([
    [[closed]],
    [['0.0.0.0']],
    [['10.0.0.1', '192.168.1.1']],
    [['169.254.169.254']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['64:ff9b::7f00:1']],
    [['fd00:ec2::254']],
    [['fe80::1']],
  ])('is refused where all it has is %s', async addresses => {
    names.on('inside.test', addresses);
    expect(await get('inside.test')).toMatchObject(refusal);
    expect(reached).toEqual([]);
  });

  it('that is not known is a server that does not exist', async () => {
    expect(await get('nowhere.test')).toMatchObject({ kind: 'failed', reason: 'there is no server of that name' });
  });

  it('is refused to webhooks and robots.txt likewise', async () => {
    names.on('rebind.test', [closed]);
    const url = `http://rebind.test:${port}/hook`;
    const secrets = [`whsec_${Buffer.alloc(32, 7).toString('base64')}`];
    const about = {
      url,
      body: '{}',
      contentType: 'application/json',
      secrets,
      id: 'msg_1',
      sentAt: new Date(),
      userAgent: 'demarche-test',
    };
    expect(await postWebhook(about, dispatcher)).toMatchObject({ delivered: false, error: expect.stringContaining('private address') });
    await askRobots(`http://rebind.test:${port}/a`, { userAgent: 'demarche-test', allowAddresses: [open], dispatcher }, new Date());
    expect(reached).toEqual([]);
  });
});
