import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fetched, type FetchOptions, fetchSafely } from '../../src/net/fetch.ts';
import { askRobots } from '../../src/net/robots.ts';
import { type Site, startSite } from './site.ts';

const userAgent = 'demarche-test/1 (+https://example.org)';
const options: FetchOptions = { userAgent, allowAddresses: ['127.0.0.1/32'] };
let site: Site;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.close());
const get = (path: string, more: Partial<FetchOptions> = {}) => fetchSafely(`${site.origin}${path}`, { ...options, ...more });
const bodyOf = (answer: Fetched) => (answer.kind === 'ok' ? answer.body.toString() : answer);

describe('a request', () => {
  it('says honestly who asks and carries no cookie or referrer', async () => {
    site.on('/a', (response, request) => response.writeHead(200, { 'set-cookie': 'a=b' }).end(request.url));
    await get('/a');
    await get('/a');
    const { headers } = site.requests[1]!;
    expect(headers['user-agent']).toBe(userAgent);
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  });

  it('sends validators byte for byte and tells when nothing has changed', async () => {
    site.on('/feed.xml', response => response.writeHead(304, { 'cache-control': 'max-age=600' }).end());
    const [etag, lastModified] = ['W/"odd \\" quotes"', 'Thu, 13 Feb 2025 10:00:00 GMT'];
    expect(await get('/feed.xml', { etag, lastModified })).toMatchObject({ kind: 'not-modified', freshForMs: 600_000 });
    expect(site.requests[0]!.headers).toMatchObject({ 'if-none-match': etag, 'if-modified-since': lastModified });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ])('reads an answer compressed as %s (%o)', async (coding, compress) => {
    site.on('/a', response => response.writeHead(200, { 'content-encoding': coding }).end(compress(Buffer.from('Grüße'))));
    expect(bodyOf(await get('/a'))).toBe('Grüße');
  });

  it('reads an empty answer', async () => {
    site.on('/a', response => response.writeHead(200).end());
    expect(bodyOf(await get('/a'))).toBe('');
  });
});

describe('redirects', () => {
  const to = (status: number, location: string) => (response: import('node:http').ServerResponse) =>
    response.writeHead(status, { location }).end();

  it('are followed and the new address kept when all of them are permanent', async () => {
    site.on('/a', to(301, '/b'));
    site.on('/b', to(308, '/c'));
    site.on('/c', 'here');
    expect(await get('/a')).toMatchObject({ kind: 'ok', url: `${site.origin}/c`, movedTo: `${site.origin}/c` });
  });

  it('are followed and the new address not kept when one is temporary', async () => {
    site.on('/a', to(301, '/b'));
    site.on('/b', to(302, '/c'));
    site.on('/c', 'here');
    expect(await get('/a')).toMatchObject({ kind: 'ok', movedTo: null });
  });

  it('end after five', async () => {
    site.on('/loop', to(302, '/loop'));
    expect(await get('/loop')).toMatchObject({ kind: 'failed', lasting: true, reason: expect.stringContaining('5 redirects') });
    expect(site.requests).toHaveLength(6);
  });

  it.each([
    'http://localhost:PORT/c',
    'http://2130706433:PORT/c',
    'http://0x7f.1:PORT/c',
    'http://[::ffff:127.0.0.1]:PORT/c',
    'http://0:PORT/c',
    'file:///etc/passwd',
  ])('to %s are refused when only another address is allowed', async target => {
    site.on('/c', 'secret');
    const other = await startSite();
    other.on('/a', to(302, target.replace('PORT', String(site.port))));
    const answer = await fetchSafely(`${other.origin}/a`, { userAgent, allowAddresses: [`127.0.0.1:${other.port}`] });
    await other.close();
    expect(answer).toMatchObject({ kind: 'failed', lasting: true });
    expect(site.requests).toHaveLength(0);
  });
});

describe('a private address', () => {
  it.each(['http://127.0.0.1', 'http://localhost', 'http://017700000001', 'http://[::1]', 'http://0.0.0.0'])(
    '%s is not dialled',
    async address => {
      site.on('/', 'secret');
      const answer = await fetchSafely(`${address}:${site.port}/`, { userAgent, allowAddresses: [] });
      expect(answer).toMatchObject({ kind: 'failed', lasting: true, reason: expect.stringContaining('private address') });
      expect(site.requests).toHaveLength(0);
    },
  );
});

describe('answers that say no', () => {
  it('410 is gone for good', async () => {
    site.on('/a', response => response.writeHead(410).end());
    expect(await get('/a')).toMatchObject({ kind: 'gone' });
  });

  it('429 and 503 name the wait in seconds or as a date', async () => {
    site.on('/a', response => response.writeHead(429, { 'retry-after': '120' }).end());
    site.on('/b', response => response.writeHead(503, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }).end());
    expect(await get('/a')).toMatchObject({ kind: 'retry-later', afterMs: 120_000 });
    const later = await get('/b');
    expect(later.kind === 'retry-later' && later.afterMs).toBeGreaterThan(50_000);
  });

  it('404 will not change soon, 500 may', async () => {
    site.on('/b', response => response.writeHead(500).end());
    expect(await get('/a')).toMatchObject({ kind: 'failed', status: 404, lasting: true });
    expect(await get('/b')).toMatchObject({ kind: 'failed', status: 500, lasting: false });
  });
});

describe('a server that means harm', () => {
  it('cannot fill the memory with a compressed bomb', async () => {
    site.on('/a', response => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(60 * 1024 * 1024))));
    expect(await get('/a')).toMatchObject({ kind: 'failed', lasting: true, reason: expect.stringContaining('15 MB') });
  });

  it('cannot hold the connection by trickling a body', async () => {
    site.on('/a', response => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(drip));
    });
    expect(await get('/a', { deadlineMs: 600 })).toMatchObject({
      kind: 'failed',
      lasting: false,
      reason: expect.stringContaining('0.6 s'),
    });
  });

  it('cannot hold it by never answering either', async () => {
    site.on('/a', () => {});
    expect(await get('/a', { deadlineMs: 300 })).toMatchObject({ kind: 'failed', lasting: false });
  });

  it('breaks off and is asked again later', async () => {
    site.on('/a', response => response.socket!.destroy());
    expect(await get('/a')).toMatchObject({ kind: 'failed', lasting: false });
  });

  it('sends what is not compressed as it says and is refused without a throw', async () => {
    site.on('/a', response => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'));
    expect(await get('/a')).toMatchObject({ kind: 'failed' });
  });
});

describe('robots.txt', () => {
  it('is asked once and obeyed, crawl-delay included', async () => {
    site.on('/robots.txt', 'User-agent: *\nDisallow: /private\nCrawl-delay: 2\n');
    const now = new Date();
    expect(await askRobots(`${site.origin}/private/a`, options, now)).toMatchObject({ allowed: false, delayMs: 2_000 });
    expect(await askRobots(`${site.origin}/a`, options, now)).toMatchObject({ allowed: true });
    expect(site.requests).toHaveLength(1);
  });

  it('is asked once by all who want pages at the same time', async () => {
    await Promise.all(['/a', '/b', '/c'].map(path => askRobots(`${site.origin}${path}`, options, new Date())));
    expect(site.requests).toHaveLength(1);
  });

  it.each([
    ['120', 120_000],
    ['86400', 600_000],
  ])('that asks for %s s between two pages gets them, ten minutes at most', async (wish, delayMs) => {
    site.on('/robots.txt', `User-agent: *\nCrawl-delay: ${wish}`);
    expect(await askRobots(`${site.origin}/a`, options, new Date())).toMatchObject({ allowed: true, delayMs });
  });

  it('that is missing forbids nothing', async () => {
    expect(await askRobots(`${site.origin}/a`, options, new Date())).toMatchObject({ allowed: true, unknown: false });
  });

  it('of a server in trouble is not known', async () => {
    site.on('/robots.txt', response => response.writeHead(500).end());
    expect(await askRobots(`${site.origin}/a`, options, new Date())).toMatchObject({ unknown: true });
  });
});
