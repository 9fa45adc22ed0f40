import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { addFeed, loadFeed, recordPoll } from '../../src/db/feeds.ts';
import { findPush, type Push } from '../../src/db/pushes.ts';
import { outbox } from '../../src/db/schema/alerts.ts';
import { feedEntries } from '../../src/db/schema/sources.ts';
import { pushedPollMs } from '../../src/domain/push.ts';
import { readHubLink } from '../../src/feeds/hub.ts';
import { createLog } from '../../src/log.ts';
import { pushCallbacks } from '../../src/web/push.ts';
import { type PollDeps, pollFeed } from '../../src/workers/pollFeed.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';
import { type Receiver, startReceiver } from '../net/receiver.ts';
import { type Site, startSite } from '../net/site.ts';

const hour = 3600_000;
const topic = 'https://beispielkurier.example/feed.xml';
const clock = { now: new Date('2025-02-13T12:00:00Z') };
let database: TestDatabase;
let deps: PollDeps;
let site: Site;
let hub: Receiver;
let feedId: number;
let hubStatus = 202;
beforeAll(async () => {
  database = await createTestDatabase();
  const settings = {
    DATABASE_URL: database.url,
    DEMARCHE_ALLOW_ADDRESSES: '127.0.0.0/8',
    DEMARCHE_SECRET_KEY: 'a key of more than 16 letters',
  };
  const config = loadConfig({ ...settings, DEMARCHE_PUBLIC_URL: 'https://demarche.example/news' });
  deps = { db: database.db, now: () => clock.now, random: () => 0.5, config, log: createLog('silent') };
});
afterAll(() => database?.close());
beforeEach(async () => {
  await emptyDatabase(database.db);
  clock.now = new Date('2025-02-13T12:00:00Z');
  hubStatus = 202;
  [site, hub] = [await startSite(), await startReceiver(response => response.writeHead(hubStatus).end())];
  site.on('/feed.xml', feed('/a'));
  feedId = (await addFeed(deps.db, { url: `${site.origin}/feed.xml` })).id;
});
afterEach(() => Promise.all([site.close(), hub.close()]));

const links = () => `<atom:link rel="hub" href="${hub.url}"/><atom:link rel="self" href="${topic}"/>`;
const feed = (path: string, head = links()) => {
  const date = clock.now.toUTCString();
  return `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Kurier</title>${head}<item><title>x</title><link>${site.origin}${path}</link><pubDate>${date}</pubDate></item></channel></rss>`;
};
async function pollAfter(ms: number) {
  clock.now = new Date(clock.now.getTime() + ms);
  await recordPoll(deps.db, feedId, { nextPollAt: clock.now.toISOString() });
  await pollFeed({ feedId }, deps);
  const { nextPollAt } = (await loadFeed(deps.db, feedId))!;
  return Date.parse(nextPollAt) - clock.now.getTime();
}
const wishes = () => hub.received.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
const push = async (): Promise<Push> => (await findPush(deps.db, feedId))!;
const pathOf = (wish: Record<string, string> | undefined) => new URL(wish!['hub.callback']!).pathname.replace('/news/push', '');
const call = (path: string, options: RequestInit = {}) => pushCallbacks(deps).request(path, options);
const verify = (wish: Record<string, string> | undefined, more: Record<string, string> = {}) => {
  const query = {
    'hub.mode': 'subscribe',
    'hub.topic': wish!['hub.topic']!,
    'hub.challenge': 'say this',
    'hub.lease_seconds': '864000',
    ...more,
  };
  return call(`${pathOf(wish)}?${new URLSearchParams(query)}`);
};
const sign = (body: string, secret: string, method = 'sha256') => `${method}=${createHmac(method, secret).update(body).digest('hex')}`;
const bring = (wish: Record<string, string> | undefined, body: string, signature: string | null) =>
  call(pathOf(wish), {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/rss+xml', ...(signature && { 'x-hub-signature': signature }) },
  });
const paths = async () => (await deps.db.select().from(feedEntries).orderBy(feedEntries.id)).map(entry => new URL(entry.url).pathname);

describe('a feed that names a hub', () => {
  it('is subscribed to there, and is polled rarely once the hub has verified it', async () => {
    const before = await pollAfter(0);
    const [wish] = wishes();
    expect(wish).toMatchObject({
      'hub.mode': 'subscribe',
      'hub.topic': topic,
      'hub.callback': expect.stringMatching(/^https:\/\/demarche\.example\/news\/push\/[\w-]{32}$/),
    });
    expect(await push()).toMatchObject({ state: 'asked', leaseUntil: null });
    const answer = await verify(wish);
    expect([answer.status, await answer.text()]).toEqual([200, 'say this']);
    expect(await push()).toMatchObject({ state: 'verified', leaseUntil: '2025-02-23T12:00:00.000Z' });
    expect(await pollAfter(hour)).toBe(pushedPollMs);
    expect(before).toBeLessThan(pushedPollMs);
    expect(wishes()).toHaveLength(1); // asked once while the lease is long
  });

  it('has its lease renewed before it ends, and is polled as usual when it was not', async () => {
    await pollAfter(0);
    await verify(wishes()[0]);
    await pollAfter(7 * 24 * hour);
    expect(wishes()).toHaveLength(1);
    await pollAfter(24 * hour);
    expect(wishes()).toHaveLength(2);
    expect(wishes()[1]).toEqual(wishes()[0]); // the same callback and secret: pushes under way stay good
    site.on('/feed.xml', feed('/b'));
    expect(await pollAfter(3 * 24 * hour)).toBeLessThan(pushedPollMs);
  });

  it('is polled in time to renew a short lease', async () => {
    await pollAfter(0);
    await verify(wishes()[0], { 'hub.lease_seconds': '14400' });
    expect(await pollAfter(hour / 2)).toBe(2.5 * hour); // three quarters of the lease
  });

  it('that refuses is asked again a day later, and the feed polled as usual', async () => {
    hubStatus = 500;
    expect(await pollAfter(0)).toBeLessThan(pushedPollMs);
    expect(await push()).toMatchObject({ state: 'asked', reason: 'the hub answered 500' });
    await pollAfter(hour);
    expect(wishes()).toHaveLength(1);
    hubStatus = 202;
    await pollAfter(24 * hour);
    expect(wishes()).toHaveLength(2);
  });

  it('that denies is kept with its reason', async () => {
    await pollAfter(0);
    await verify(wishes()[0], { 'hub.mode': 'denied', 'hub.reason': 'not our topic' });
    expect(await push()).toMatchObject({ state: 'denied', reason: 'not our topic', leaseUntil: null });
    expect(await pollAfter(hour)).toBeLessThan(pushedPollMs);
  });

  it('of another name than before is subscribed to anew, with another callback', async () => {
    await pollAfter(0);
    site.on('/feed.xml', feed('/a', links().replace(topic, 'https://new.example/feed.xml')));
    await pollAfter(hour);
    const [first, second] = wishes();
    expect(second!['hub.topic']).toBe('https://new.example/feed.xml');
    expect(pathOf(second)).not.toBe(pathOf(first));
  });

  it('is left at polling while the web page has no public address', async () => {
    deps = { ...deps, config: { ...deps.config, publicUrl: undefined } };
    await pollAfter(0);
    deps = { ...deps, config: { ...deps.config, publicUrl: 'https://demarche.example/news' } };
    expect(hub.received).toHaveLength(0);
  });

  it('keeps its secret encrypted', async () => {
    await pollAfter(0);
    expect((await push()).secret).toMatch(/^sealed:/);
    expect(wishes()[0]!['hub.secret']).toMatch(/^[\da-f]{64}$/);
  });
});

describe('a push', () => {
  it.each(['sha1', 'sha256', 'sha384', 'sha512'])(
    'signed by %s stores what is new, with the work of scraping it, and no more when it comes twice',
    async method => {
      await pollAfter(0);
      const [wish] = wishes();
      await verify(wish);
      const body = feed('/pushed');
      for (let time = 0; time < 2; time++) expect((await bring(wish, body, sign(body, wish!['hub.secret']!, method))).status).toBe(204);
      expect(await paths()).toEqual(['/a', '/pushed']);
      expect(await deps.db.select().from(outbox)).toHaveLength(2);
      const stored = await deps.db.select().from(feedEntries).orderBy(feedEntries.id);
      expect(stored.map(entry => entry.backfill)).toEqual([true, false]);
    },
  );

  it.each<[string, (body: string, secret: string) => string | null]>([
    ['with another secret', body => sign(body, 'guessed')],
    ['by a method that is none', (_, secret) => `md5=${secret}`],
    ['over other words', (_, secret) => sign('other', secret)],
    ['with half a signature', (body, secret) => sign(body, secret).slice(0, 40)],
    ['not at all', () => null],
  ])('signed %s stores nothing', async (_, signature) => {
    await pollAfter(0);
    const [wish] = wishes();
    await verify(wish);
    const body = feed('/forged');
    expect((await bring(wish, body, signature(body, wish!['hub.secret']!))).status).toBe(204);
    expect(await paths()).toEqual(['/a']);
  });

  it('of what is no feed changes nothing', async () => {
    await pollAfter(0);
    const [wish] = wishes();
    const body = '<html>no feed</html>';
    expect((await bring(wish, body, sign(body, wish!['hub.secret']!))).status).toBe(204);
    expect(await paths()).toEqual(['/a']);
  });

  it('that nobody asked for is turned away, and so is its verification', async () => {
    await pollAfter(0);
    const [wish] = wishes();
    expect((await call('/guessed', { method: 'POST', body: 'x' })).status).toBe(410);
    expect((await call('/guessed?hub.mode=subscribe&hub.topic=x&hub.challenge=y')).status).toBe(404);
    expect((await verify(wish, { 'hub.topic': 'https://other.example/' })).status).toBe(404);
    expect((await verify(wish, { 'hub.mode': 'unsubscribe' })).status).toBe(404);
    expect(await push()).toMatchObject({ state: 'asked' });
  });

  it('of 16 MB is refused', async () => {
    await pollAfter(0);
    expect((await bring(wishes()[0], 'x'.repeat(16 * 1024 * 1024), null)).status).toBe(413);
  });
});

describe('the hub in a Link header', () => {
  const url = 'https://a.example/feed';
  it.each<[string | undefined, object | null]>([
    ['<https://hub.example/>; rel="hub", <https://a.example/f>; rel="self"', { hub: 'https://hub.example/', topic: 'https://a.example/f' }],
    [
      '<https://hub.example/?a,b>; rel=hub; title="x, y", </f>; rel="self alternate"',
      { hub: 'https://hub.example/?a,b', topic: 'https://a.example/f' },
    ],
    ['<https://hub.example/>; rel="hub"', null],
    ['<https://next.example/>; rel="next"', null],
    [undefined, null],
    ['<<<>>; rel=', null],
  ])('%s', (header, found) => {
    expect(readHubLink(header, url)).toEqual(found);
  });
});
