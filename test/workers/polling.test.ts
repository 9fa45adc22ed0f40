import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { connectDatabase } from '../../src/db/client.ts';
import { addFeed, type Feed, findDueFeeds, loadFeed, recordPoll } from '../../src/db/feeds.ts';
import { takeSlot, takeTurn } from '../../src/db/hosts.ts';
import { feedEntries, hostSlots } from '../../src/db/schema/sources.ts';
import { fastestPollMs, slowestPollMs } from '../../src/domain/schedule.ts';
import { createLog } from '../../src/log.ts';
import type { Deps } from '../../src/workers/deps.ts';
import { fetchInTurn } from '../../src/workers/fetchInTurn.ts';
import { pollFeed } from '../../src/workers/pollFeed.ts';
import { scrapeArticle } from '../../src/workers/scrapeArticle.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';
import { type Site, startSite } from '../net/site.ts';

// What servers do, on loopback, and what the poller then asks next and when. (What one request does is in test/net/fetch.test.ts.)

const minute = 60_000;
const hour = 60 * minute;
const start = '2025-02-13T12:00:00.000Z'; // a Thursday
const clock = { now: new Date(start) };
let database: TestDatabase;
let deps: Omit<Deps, 'coder'>;
let site: Site;
beforeAll(async () => {
  database = await createTestDatabase();
  const config = loadConfig({ DATABASE_URL: database.url, DEMARCHE_ALLOW_ADDRESSES: '127.0.0.0/8' });
  deps = { db: database.db, now: () => clock.now, random: () => 0.5, config, log: createLog('silent') };
});
afterAll(() => database?.close());
beforeEach(async () => {
  await emptyDatabase(database.db);
  clock.now = new Date(start);
  site = await startSite();
});
afterEach(() => site.close());

/** A feed that publishes every minute, so that it would be polled as often as allowed; `inside` are its own wishes. */
const busy = (inside = '') =>
  `<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>Busy</title>${inside}${[0, 1, 2, 3]
    .map(ago => new Date(clock.now.getTime() - ago * minute).toUTCString())
    .map(
      date =>
        `<item><title>x</title><link>${site.origin}/a</link><guid isPermaLink="false">${date}</guid><pubDate>${date}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
const answer =
  (status: number, headers: OutgoingHttpHeaders = {}, body: string | Buffer = '') =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end(body);
const fine = (headers: OutgoingHttpHeaders = {}, inside = '') => answer(200, headers, busy(inside));

async function add(path = '/feed.xml'): Promise<number> {
  const { id } = await addFeed(deps.db, { url: `${site.origin}${path}` });
  await recordPoll(deps.db, id, { nextPollAt: clock.now.toISOString() });
  return id;
}
const stateOf = async (id: number): Promise<Feed> => (await loadFeed(deps.db, id))!;
const waitOf = (feed: Feed) => Date.parse(feed.nextPollAt) - clock.now.getTime();

/** Polls when due, each time with the next of the answers; tells what was asked and how long it then waits. */
async function play(answers: ((response: ServerResponse) => void)[], id: number | null = null, path = '/feed.xml') {
  const feedId = id ?? (await add(path));
  const steps = [];
  for (const one of answers) {
    site.on(path, one);
    clock.now = new Date(Math.max(clock.now.getTime(), Date.parse((await stateOf(feedId)).nextPollAt)));
    const { outcome } = await pollFeed({ feedId }, deps);
    const { headers } = site.requests.at(-1)!;
    const asked = [headers['if-none-match'] ?? null, headers['if-modified-since'] ?? null];
    steps.push({ outcome, asked, waitMs: waitOf(await stateOf(feedId)) });
  }
  return { feedId, steps, last: steps.at(-1)! };
}

describe('validators', () => {
  const odd = 'W/"\u00fc odd, \\" quotes"';

  it.each([
    ['both', { etag: odd, 'last-modified': 'Thu, 13 Feb 2025 10:00:00 GMT' }, [odd, 'Thu, 13 Feb 2025 10:00:00 GMT']],
    ['the tag alone', { etag: '"unquoted' }, ['"unquoted', null]],
    ['a date that is none', { 'last-modified': 'yesterday' }, [null, 'yesterday']],
    ['none', {}, [null, null]],
  ])('are sent back byte for byte: %s', async (_, headers, asked) => {
    const { steps } = await play([fine(headers), fine()]);
    expect(steps.map(step => step.asked)).toEqual([[null, null], asked]);
  });

  it('survive answers that say nothing new, failures and a restart: one unconditional fetch and no more', async () => {
    const tag = '"1"';
    const { steps } = await play([
      fine({ etag: tag }),
      answer(304),
      answer(500),
      answer(304),
      answer(429),
      answer(304),
      answer(404),
      answer(304),
    ]);
    expect(steps.map(step => step.asked[0])).toEqual([null, ...Array(7).fill(tag)]);
  });

  it('are those of the last answer', async () => {
    const { steps } = await play([fine({ etag: '"1"' }), fine({ etag: '"2"' }), fine()]);
    expect(steps.map(step => step.asked[0])).toEqual([null, '"1"', '"2"']);
  });
});

describe('the next poll', () => {
  it.each<[string, OutgoingHttpHeaders, string, number]>([
    ['in the feed’s rhythm, but not too often', {}, '', 15 * minute],
    ['when Cache-Control says so', { 'cache-control': 'public, max-age=7200' }, '', 2 * hour],
    ['less the age of a cached answer', { 'cache-control': 'max-age=7200', age: '3600' }, '', hour],
    [
      'when Expires says so',
      { expires: new Date(Date.now() + 3 * hour).toUTCString(), date: new Date(Date.now()).toUTCString() },
      '',
      3 * hour,
    ],
    [
      'after Cache-Control rather than Expires',
      { 'cache-control': 'max-age=3600', expires: new Date(Date.now() + 9 * hour).toUTCString() },
      '',
      hour,
    ],
    ['when ttl says so', {}, '<ttl>90</ttl>', 90 * minute],
    ['when sy:updatePeriod says so', {}, '<sy:updatePeriod>hourly</sy:updatePeriod>', hour],
    [
      'as often a period as sy:updateFrequency says',
      {},
      '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>',
      6 * hour,
    ],
    ['within a day, whatever they say', { 'cache-control': 'max-age=31536000' }, '<ttl>100000</ttl>', 24 * hour],
    ['not in hours to be left alone in', {}, '<skipHours><hour>12</hour><hour>13</hour></skipHours>', 2 * hour],
    ['not on days to be left alone on', {}, '<skipDays><day>Thursday</day></skipDays>', 12 * hour],
  ])('comes %s', async (_, headers, inside, waitMs) => {
    const { last } = await play([fine(headers, inside)]);
    expect(Math.abs(last.waitMs - waitMs)).toBeLessThan(waitMs * 0.05 + 2_000);
  });

  it('keeps to the feed’s wishes also when it has not changed', async () => {
    const { last } = await play([fine({ etag: '"1"' }, '<skipHours><hour>12</hour><hour>13</hour></skipHours><ttl>30</ttl>'), answer(304)]);
    expect(clock.now.toISOString()).toBe('2025-02-13T14:00:00.000Z');
    expect(last.waitMs).toBe(30 * minute);
  });

  it('of a feed that falls silent comes later and later', async () => {
    const { steps } = await play([fine({ etag: '"1"' }), ...Array.from({ length: 24 }, () => answer(304))]);
    expect(steps[0]!.waitMs).toBe(fastestPollMs);
    expect(steps.at(-1)!.waitMs).toBeGreaterThan(2 * fastestPollMs);
    expect(steps.every((step, index) => index === 0 || step.waitMs >= steps[index - 1]!.waitMs)).toBe(true);
  });

  it('is no earlier after a restart: the due time is a row', async () => {
    const { feedId } = await play([fine()]);
    expect(await findDueFeeds(deps.db, clock.now)).toEqual([]);
    expect(await pollFeed({ feedId }, { ...deps })).toEqual({ outcome: 'not-due' });
    expect(site.requests).toHaveLength(1);
  });
});

describe('a server that asks for patience', () => {
  it.each<[string, number, () => string | undefined, number]>([
    ['429 with seconds', 429, () => '7200', 2 * hour],
    ['503 with a date', 503, () => new Date(Date.now() + 3 * hour).toUTCString(), 3 * hour],
    ['429 without a word', 429, () => undefined, 16.5 * minute],
    ['429 with nonsense', 429, () => 'soon', 16.5 * minute],
    ['503 with a time gone by', 503, () => 'Thu, 01 Jan 1970 00:00:00 GMT', 16.5 * minute],
    ['429 for a year', 429, () => String(365 * 24 * 3600), slowestPollMs],
  ])('%s is obeyed', async (_, status, after, waitMs) => {
    const retryAfter = after();
    const { last } = await play([answer(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter })]);
    expect(Math.abs(last.waitMs - waitMs)).toBeLessThan(2_000);
  });

  it('is asked for nothing else meanwhile, neither feed nor page, and no other host waits', async () => {
    const page = await add('/with-page.xml');
    await play([fine()], page, '/with-page.xml');
    const [entry] = await deps.db.select().from(feedEntries);
    const other = await add('/other.xml');
    const elsewhere = await startSite();
    elsewhere.on('/feed.xml', busy());
    const { id: third } = await addFeed(deps.db, { url: `${elsewhere.origin}/feed.xml` });
    await recordPoll(deps.db, third, { nextPollAt: clock.now.toISOString() });

    await play([answer(429, { 'retry-after': '3600' })]);
    const asked = site.requests.length;
    expect(await pollFeed({ feedId: other }, deps)).toMatchObject({ outcome: 'host-paused' });
    await expect(scrapeArticle({ entryId: entry!.id }, deps)).rejects.toMatchObject({ name: 'RetryAfterError', ms: hour });
    expect(site.requests.slice(asked).map(request => request.path)).toEqual(['/robots.txt']);
    expect(await pollFeed({ feedId: third }, deps)).toMatchObject({ outcome: 'polled' });
    await elsewhere.close();

    const paused = await stateOf(other);
    expect(paused).toMatchObject({ state: 'active', failures: 0 }); // no fault of its own
    expect(waitOf(paused)).toBeGreaterThanOrEqual(hour);
    const { last } = await play([fine()], other, '/other.xml');
    expect(last.outcome).toBe('polled');
  });
});

describe('a feed that moves', () => {
  const moved = (status: number) => answer(status, { location: '/new.xml' });
  it.each([
    [301, 'new'],
    [308, 'new'],
    [302, 'feed'],
    [307, 'feed'],
  ])('with %i is asked at the %s address from the third poll on', async (status, name) => {
    site.on('/new.xml', fine());
    const { feedId } = await play([fine(), moved(status)]);
    expect((await stateOf(feedId)).url).toBe(`${site.origin}/feed.xml`);
    await play([moved(status)], feedId);
    expect((await stateOf(feedId)).url).toBe(`${site.origin}/${name}.xml`);
  });

  it('is believed also when it says that nothing has changed at the new address', async () => {
    site.on('/new.xml', answer(304));
    const { feedId } = await play([fine({ etag: '"1"' }), moved(301), moved(301)]);
    expect((await stateOf(feedId)).url).toBe(`${site.origin}/new.xml`);
  });

  it('and comes back in between has not moved', async () => {
    site.on('/new.xml', fine());
    const { feedId } = await play([fine(), moved(301), fine(), moved(301), fine()]);
    expect((await stateOf(feedId)).url).toBe(`${site.origin}/feed.xml`);
  });

  it('in a circle, or through more than five places, fails with the reason', async () => {
    const { feedId } = await play([moved(301)]);
    expect(await stateOf(feedId)).toMatchObject({ state: 'failing', lastError: expect.stringContaining('404') });
    site.on('/new.xml', answer(301, { location: '/feed.xml' }));
    await play([moved(301)], feedId);
    expect(await stateOf(feedId)).toMatchObject({ lastError: 'more than 5 redirects' });
  });
});

describe('whatever was asked', () => {
  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['x-gzip', gzipSync],
  ])('a feed in %s is read (%o)', async (coding, compress) => {
    const { last } = await play([answer(200, { 'content-encoding': coding }, compress(Buffer.from(busy())))]);
    expect(last.outcome).toBe('polled');
  });

  it.each([undefined, 'text/html', 'text/plain', 'application/octet-stream', 'application/rss+xml;charset=utf8', 'nonsense'])(
    'a feed that is called %s is one',
    async type => {
      const { last } = await play([fine(type === undefined ? {} : { 'content-type': type })]);
      expect(last.outcome).toBe('polled');
    },
  );

  it.each(['image/png', 'video/mp4', 'application/pdf', 'application/zip'])('what is called %s is not read', async type => {
    const { feedId, last } = await play([fine({ 'content-type': type })]);
    expect(last.outcome).toBe('failing');
    expect((await stateOf(feedId)).lastError).toBe(`the answer is ${type}, not a feed`);
  });
});

describe('a feed in trouble says so and why', () => {
  it.each<[string, (response: ServerResponse) => void, RegExp]>([
    ['16 MB', answer(200, {}, Buffer.alloc(16 * 1024 * 1024, 32)), /larger than 15 MB/],
    ['a bomb', answer(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(100 * 1024 * 1024))), /larger than 15 MB/],
    ['bytes in a coding that nobody reads', answer(200, { 'content-encoding': 'lzma' }, 'x'), /compressed in a way we do not read/],
    ['a connection that breaks', response => void response.socket!.destroy(), /broke off/],
    [
      'half an answer',
      response => response.writeHead(200, { 'content-length': '1000' }).write('<rss', () => response.socket!.destroy()),
      /broke off|other side closed|aborted|terminated/,
    ],
    ['403', answer(403), /answered 403/],
    ['an empty answer', answer(200), /not a feed/],
    ['a web page', answer(200, {}, '<!DOCTYPE html><title>Sorry</title>'), /not a feed/],
  ])('%s', async (_, broken, reason) => {
    const { feedId } = await play([broken]);
    const feed = await stateOf(feedId);
    expect(feed).toMatchObject({ state: 'failing', failingSince: start, failures: 1, lastError: expect.stringMatching(reason) });
    expect(waitOf(feed)).toBeGreaterThanOrEqual(fastestPollMs);
    expect(await play([fine()], feedId)).toMatchObject({ last: { outcome: 'polled' } });
    expect(await stateOf(feedId)).toMatchObject({ state: 'active', failingSince: null, failures: 0, lastError: null });
  });

  it('410 is asked never again', async () => {
    const { feedId } = await play([answer(410)]);
    clock.now = new Date('2026-01-01T00:00:00Z');
    expect(await findDueFeeds(deps.db, clock.now)).toEqual([]);
    expect(await pollFeed({ feedId }, deps)).toEqual({ outcome: 'disabled' });
    expect(site.requests).toHaveLength(1);
  });
});

describe('pages of one host', () => {
  const turn = (host: string, use: 'feed' | 'page' = 'page') => ({ host, use, delayMs: 1_500, patienceMs: 2_000 });

  it('are fetched at its crawl-delay; a turn that is far off is put off and taken by nobody', async () => {
    const at = (ms: number) => new Date(Date.parse(start) + ms);
    const turns = [];
    for (const ms of [0, 0, 0, 100]) turns.push(await takeTurn(deps.db, turn('turns.example'), at(ms)));
    expect(turns).toEqual([0, 1_500, 3_000, 2_900]);
    expect(await takeTurn(deps.db, turn('turns.example'), at(3_000))).toBe(0);
    expect(await takeTurn(deps.db, turn('other.example'), at(0))).toBe(0);
    expect(await takeTurn(deps.db, turn('turns.example', 'feed'), at(0))).toBe(0); // no feed waits for pages
  });

  it('come half a second apart, however many processes want them', async () => {
    const times: number[] = [];
    site.on('/a', response => {
      times.push(performance.now());
      response.end('a');
    });
    const other = await connectDatabase(database.url, 2); // another process has sessions of its own
    const options = { userAgent: 'demarche-test', allowAddresses: ['127.0.0.0/8'] };
    const byName = site.origin.replace('127.0.0.1', 'localhost'); // allowed by address, not by name: a host like any other
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => (index % 2 ? other.db : deps.db)).map(db =>
        fetchInTurn(`${byName}/a`, options, { db, now: deps.now }, { use: 'page' }),
      ),
    );
    await other.close();
    expect(answers.map(({ kind }) => kind).sort()).toEqual([...Array(5).fill('ok'), 'retry-later']);
    for (const [index, time] of times.slice(1).entries()) expect(time - times[index]!).toBeGreaterThan(400);
  });

  it('are two under way at most, however many processes want them and however long they take', async () => {
    let [underWay, most] = [0, 0];
    site.on('/slow', response => {
      most = Math.max(most, ++underWay);
      setTimeout(() => {
        underWay--;
        response.end('slow');
      }, 1_400);
    });
    const other = await connectDatabase(database.url, 2);
    const options = { userAgent: 'demarche-test', allowAddresses: ['127.0.0.0/8'] };
    const byName = site.origin.replace('127.0.0.1', 'localhost');
    const answers = await Promise.all(
      [deps.db, other.db, deps.db, other.db].map(db =>
        fetchInTurn(`${byName}/slow`, options, { db, now: () => new Date() }, { use: 'page' }),
      ),
    );
    await other.close();
    expect(answers.map(({ kind }) => kind)).toEqual(Array(4).fill('ok'));
    expect(most).toBe(2);
    expect(await deps.db.select().from(hostSlots)).toEqual([]);
  });

  it('are waited for no longer than a process that ended in the middle could have taken', async () => {
    const at = (ms: number) => new Date(Date.parse(start) + ms);
    const one = { count: 1, holdMs: 60_000 };
    expect(await takeSlot(deps.db, 'lost.example', one, at(0))).toMatchObject({ slot: 1 });
    expect(await takeSlot(deps.db, 'lost.example', one, at(59_000))).toBeNull();
    expect(await takeSlot(deps.db, 'lost.example', one, at(60_000))).toMatchObject({ slot: 1 });
  });

  it('are asked for with the validators of the last visit, and one that has not changed is visited again later', async () => {
    await play([fine()]);
    const [entry] = await deps.db.select().from(feedEntries);
    const text = `<p>${'The minister said on Thursday that the government would not send any more shells before the summer. '.repeat(5)}</p>`;
    const head = `<head><title>No more shells</title><meta name="date" content="${start}"></head>`;
    site.on(
      '/a',
      answer(
        200,
        { 'content-type': 'text/html', etag: '"page"' },
        `<html lang="en">${head}<article><h1>No more shells</h1>${text}</article></html>`,
      ),
    );
    expect(await scrapeArticle({ entryId: entry!.id }, deps)).toMatchObject({ outcome: 'stored' });
    site.on('/a', answer(304));
    for (const hours of [2, 4, 8]) {
      clock.now = new Date(clock.now.getTime() + hours * hour);
      expect(await scrapeArticle({ entryId: entry!.id }, deps)).toMatchObject({ outcome: 'unchanged' });
      expect(site.requests.at(-1)!.headers['if-none-match']).toBe('"page"');
      expect(await scrapeArticle({ entryId: entry!.id }, deps)).toMatchObject({ outcome: 'not-due' });
    }
  });
});
