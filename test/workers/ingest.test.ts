import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isCopy } from '../../src/articles/fingerprint.ts';
import { loadConfig } from '../../src/config.ts';
import { addFeed, loadFeed, recordPoll } from '../../src/db/feeds.ts';
import { countOutcomes, listReadEntries } from '../../src/db/outcomes.ts';
import { outbox } from '../../src/db/schema/alerts.ts';
import { articles, feedEntries, revisions } from '../../src/db/schema/sources.ts';
import { createLog } from '../../src/log.ts';
import type { Deps } from '../../src/workers/deps.ts';
import { addFoundFeed, discoverFeed } from '../../src/workers/discoverFeed.ts';
import { pollFeed } from '../../src/workers/pollFeed.ts';
import { scrapeArticle } from '../../src/workers/scrapeArticle.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';
import { type Site, startSite } from '../net/site.ts';

const minute = 60_000;
const clock = { now: new Date('2025-02-13T12:00:00Z') };
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
  clock.now = new Date('2025-02-13T12:00:00Z');
  site = await startSite();
});
afterEach(() => site.close());

type Item = { path: string; title?: string; guid?: string; date?: string };
const rss = (items: Item[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Sample Post</title>${items
    .map(
      ({ path, title = path, guid = path, date = 'Thu, 13 Feb 2025 10:00:00 GMT' }) =>
        `<item><title>${title}</title><link>${site.origin}${path}</link><guid isPermaLink="false">${guid}</guid><pubDate>${date}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
const sentences = (words: string) =>
  Array.from(
    { length: 4 },
    (_, index) =>
      `<p>The ${words} said in sentence ${index} that the government would not send any more of the ${words} before the summer.</p>`,
  ).join('');
const page = (title: string, words: string, head = '') =>
  `<html lang="en"><head><title>${title}</title><meta name="date" content="2025-02-13T10:00:00Z">${head}</head><body><article><h1>${title}</h1>${sentences(words)}</article></body></html>`;

async function add(path = '/feed.xml') {
  const { id } = await addFeed(deps.db, { url: `${site.origin}${path}` });
  await recordPoll(deps.db, id, { nextPollAt: clock.now.toISOString() });
  return id;
}
const poll = (feedId: number) => pollFeed({ feedId }, deps);
const later = (ms: number) => {
  clock.now = new Date(clock.now.getTime() + ms);
};
const entries = () => deps.db.select().from(feedEntries).orderBy(asc(feedEntries.id));
const work = async (job: string) =>
  (await deps.db.select().from(outbox).where(eq(outbox.job, job)).orderBy(asc(outbox.id))).map(row => row.payload);
const scrape = async (path: string) => {
  const entry = (await entries()).findLast(one => one.url === `${site.origin}${path}`);
  return scrapeArticle({ entryId: entry!.id }, deps);
};

describe('a poll', () => {
  it('stores unseen entries with the work of scraping them, oldest first, and marks the first fetch as history', async () => {
    site.on('/feed.xml', rss([{ path: '/b' }, { path: '/a', date: 'Thu, 13 Feb 2025 09:00:00 GMT' }]));
    const feedId = await add();
    expect(await poll(feedId)).toMatchObject({ outcome: 'polled', detail: { added: 2 } });
    const first = await entries();
    expect(first.map(entry => [entry.url, entry.backfill])).toEqual([
      [`${site.origin}/a`, true],
      [`${site.origin}/b`, true],
    ]);
    expect(await work('scrape-article')).toEqual(first.map(entry => ({ entryId: entry.id })));

    later(60 * minute);
    site.on('/feed.xml', rss([{ path: '/c' }, { path: '/b', title: 'B with another title' }]));
    expect(await poll(feedId)).toMatchObject({ outcome: 'polled', detail: { added: 1 } });
    expect((await entries()).at(-1)).toMatchObject({ url: `${site.origin}/c`, backfill: false });
  });

  it('done twice at once adds nothing twice', async () => {
    site.on('/feed.xml', rss([{ path: '/a' }, { path: '/b' }]));
    const feedId = await add();
    await Promise.all([poll(feedId), poll(feedId)]);
    expect(await entries()).toHaveLength(2);
    expect(await work('scrape-article')).toHaveLength(2);
  });

  it('is not made before it is due', async () => {
    site.on('/feed.xml', rss([{ path: '/a' }]));
    const feedId = await add();
    await poll(feedId);
    expect(await poll(feedId)).toEqual({ outcome: 'not-due' });
    expect(site.requests).toHaveLength(1);
  });

  it('sends back the validators of the last answer, and nothing changes when nothing has changed', async () => {
    site.on('/feed.xml', response =>
      response.writeHead(200, { etag: 'W/"1"', 'last-modified': 'Thu, 13 Feb 2025 10:00:00 GMT' }).end(rss([{ path: '/a' }])),
    );
    const feedId = await add();
    await poll(feedId);
    later(24 * 60 * minute);
    site.on('/feed.xml', response => response.writeHead(304).end());
    expect(await poll(feedId)).toMatchObject({ outcome: 'not-modified' });
    expect(site.requests[1]!.headers).toMatchObject({ 'if-none-match': 'W/"1"', 'if-modified-since': 'Thu, 13 Feb 2025 10:00:00 GMT' });
    expect(await loadFeed(deps.db, feedId)).toMatchObject({ state: 'active', etag: 'W/"1"' });
  });

  it('of a feed that is gone for good is the last one', async () => {
    site.on('/feed.xml', response => response.writeHead(410).end());
    const feedId = await add();
    expect(await poll(feedId)).toMatchObject({ outcome: 'gone' });
    expect(await loadFeed(deps.db, feedId)).toMatchObject({ state: 'disabled', lastError: expect.stringContaining('410') });
    expect(await poll(feedId)).toEqual({ outcome: 'disabled' });
  });

  it('that is asked for patience comes back no earlier', async () => {
    site.on('/feed.xml', response => response.writeHead(429, { 'retry-after': '7200' }).end());
    const feedId = await add();
    expect(await poll(feedId)).toMatchObject({ outcome: 'failing' });
    const feed = await loadFeed(deps.db, feedId);
    expect(new Date(feed!.nextPollAt).getTime() - clock.now.getTime()).toBe(120 * minute);
  });

  it('that fails says since when and why, comes back later and later, and forgets it once the feed is well', async () => {
    const feedId = await add('/missing.xml');
    await poll(feedId);
    const first = await loadFeed(deps.db, feedId);
    expect(first).toMatchObject({ state: 'failing', failures: 1, lastError: expect.stringContaining('404') });
    later(60 * minute);
    await poll(feedId);
    expect(await loadFeed(deps.db, feedId)).toMatchObject({ failures: 2, failingSince: first!.failingSince });
    later(120 * minute);
    site.on('/missing.xml', rss([{ path: '/a' }]));
    await poll(feedId);
    expect(await loadFeed(deps.db, feedId)).toMatchObject({ state: 'active', failures: 0, failingSince: null, lastError: null });
  });

  it('follows a feed that twice says that it has moved for good to a feed of the same name, and keeps the old address otherwise', async () => {
    site.on('/feed.xml', rss([]));
    const feedId = await add();
    await poll(feedId);
    site.on('/feed.xml', response => response.writeHead(302, { location: '/new.xml' }).end());
    site.on('/new.xml', rss([{ path: '/a' }]));
    later(24 * 60 * minute);
    await poll(feedId);
    expect(await loadFeed(deps.db, feedId)).toMatchObject({ url: `${site.origin}/feed.xml` });
    site.on('/feed.xml', response => response.writeHead(301, { location: '/new.xml' }).end());
    later(24 * 60 * minute);
    await poll(feedId);
    expect(await loadFeed(deps.db, feedId)).toMatchObject({ url: `${site.origin}/feed.xml` });
    later(24 * 60 * minute);
    await poll(feedId);
    expect(await loadFeed(deps.db, feedId)).toMatchObject({ url: `${site.origin}/new.xml` });
    site.on('/new.xml', response => response.writeHead(301, { location: '/parked.xml' }).end());
    site.on('/parked.xml', rss([]).replace('Sample Post', 'Domain for sale'));
    for (let day = 0; day < 3; day++) {
      later(24 * 60 * minute);
      await poll(feedId);
    }
    expect(await loadFeed(deps.db, feedId)).toMatchObject({ url: `${site.origin}/new.xml` });
  });

  it('stores entries that are full of what PostgreSQL cannot hold', async () => {
    const bad = '&#0;\u0000&#x85;\u0085&#xD800;';
    site.on('/feed.xml', rss([{ path: '/a', title: `A${bad}B`, guid: `g${bad}`, date: 'Thu, 13 Feb 2025 10:00:00 GMT' }, { path: '/b' }]));
    expect(await poll(await add())).toMatchObject({ outcome: 'polled', detail: { added: 2 } });
    expect(JSON.stringify(await entries())).not.toMatch(/\\u0000|\\ud800|[\u0080-\u009f]/);
  });

  it('of something that is no feed says so', async () => {
    site.on('/feed.xml', '<html><body>Moved</body></html>');
    const feedId = await add();
    expect(await poll(feedId)).toMatchObject({ outcome: 'failing', detail: { reason: expect.stringContaining('not a feed') } });
  });
});

describe('a scrape', () => {
  beforeEach(async () => {
    site.on('/feed.xml', rss([{ path: '/a' }, { path: '/b' }]));
    await poll(await add());
  });

  it('stores the text with the work of reading it', async () => {
    site.on('/a', page('No more shells', 'minister'));
    expect(await scrape('/a')).toMatchObject({ outcome: 'stored', detail: { revision: 1 } });
    const [revision] = await deps.db.select().from(revisions);
    expect(revision).toMatchObject({ title: 'No more shells', language: 'en', number: 1 });
    expect(revision!.text.split('\n\n')).toHaveLength(4);
    expect(await work('code-article')).toEqual([{ revisionId: revision!.id }]);
    const [article] = await deps.db.select().from(articles);
    expect(article).toMatchObject({ outcome: 'article', backfill: true, title: 'No more shells' });
    expect(new Date(article!.publishedAt!).toISOString()).toBe('2025-02-13T10:00:00.000Z');
  });

  it('done twice reads the page once', async () => {
    site.on('/a', page('No more shells', 'minister'));
    await scrape('/a');
    expect(await scrape('/a')).toMatchObject({ outcome: 'not-due' });
    expect(await work('code-article')).toHaveLength(1);
  });

  it('looks again after some hours: a changed page is a new revision, an unchanged one is nothing new', async () => {
    site.on('/a', page('No more shells', 'minister'));
    await scrape('/a');
    const visits = (await work('scrape-article')).length;
    expect(visits).toBe(3); // two entries and the next visit
    later(150 * minute);
    expect(await scrape('/a')).toMatchObject({ outcome: 'unchanged' });
    later(24 * 60 * minute);
    site.on('/a', page('No more shells after all', 'foreign minister'));
    expect(await scrape('/a')).toMatchObject({ outcome: 'stored', detail: { revision: 2 } });
    expect(await work('code-article')).toHaveLength(2);
  });

  it('takes a page that returns to what it said before for a new revision, which is read like any other', async () => {
    const visits = [
      ['No more shells', 'minister'],
      ['Shells until autumn', 'cabinet'],
      ['No more shells', 'minister'],
    ] as const;
    for (const [index, [title, words]] of visits.entries()) {
      site.on('/a', page(title, words));
      await scrape('/a');
      later(3 * 2 ** index * 60 * minute);
    }
    const stored = await deps.db.select().from(revisions).orderBy(asc(revisions.number));
    expect(stored.map(({ number, title }) => [number, title])).toEqual([
      [1, 'No more shells'],
      [2, 'Shells until autumn'],
      [3, 'No more shells'],
    ]);
    expect(stored[2]!.contentHash).toBe(stored[0]!.contentHash);
    expect(await work('code-article')).toEqual(stored.map(({ id }) => ({ revisionId: id })));
    expect(await scrape('/a')).toMatchObject({ outcome: 'unchanged' });
  });

  it('finds one article behind two addresses that name the same canonical one', async () => {
    const head = `<link rel="canonical" href="${site.origin}/story">`;
    site.on('/a', page('No more shells', 'minister', head));
    site.on('/b', page('No more shells', 'minister', head));
    await scrape('/a');
    expect(await scrape('/b')).toMatchObject({ outcome: 'unchanged' });
    const all = await deps.db.select().from(articles);
    expect(all.map(article => article.url)).toEqual([`${site.origin}/story`]);
    expect((await entries()).map(entry => entry.articleId)).toEqual([all[0]!.id, all[0]!.id]);
  });

  it('reads a page once that two feeds name, or one under two names, with and without tracking', async () => {
    site.on('/a', page('No more shells', 'minister'));
    await scrape('/a');
    const asked = site.requests.length;
    site.on(
      '/other.xml',
      rss([
        { path: '/a?utm_source=rss', guid: 'one' },
        { path: '/a', guid: 'other' },
      ]),
    );
    await poll(await add('/other.xml'));
    for (const { id } of (await entries()).slice(-2))
      expect(await scrapeArticle({ entryId: id }, deps)).toMatchObject({ outcome: 'not-due' });
    expect(site.requests.slice(asked).map(({ path }) => path)).toEqual(['/other.xml']);
    expect(new Set((await entries()).filter(({ url }) => url.includes('/a')).map(({ articleId }) => articleId)).size).toBe(1);
  });

  it('of one page by several feeds at once stores it once', async () => {
    const names = ['one', 'two', 'three', 'four'];
    const serve = (title: string, words: string) => {
      for (const name of names) site.on(`/${name}`, page(title, words, `<link rel="canonical" href="${site.origin}/page">`));
    };
    for (const name of names) {
      site.on(`/${name}.xml`, rss([{ path: `/${name}`, guid: name }]));
      await poll(await add(`/${name}.xml`));
    }
    const ids = (await entries()).filter(({ guid }) => names.includes(guid)).map(({ id }) => id);
    const scrapeAll = async () =>
      (await Promise.all(ids.map(entryId => scrapeArticle({ entryId }, deps)))).map(({ outcome }) => outcome).sort();
    serve('No more shells', 'minister');
    expect(await scrapeAll()).toEqual(['stored', 'unchanged', 'unchanged', 'unchanged']);
    later(24 * 60 * minute);
    serve('No more shells after all', 'foreign minister');
    expect(await scrapeAll()).toEqual(['stored', 'unchanged', 'unchanged', 'unchanged']);
    expect(await work('code-article')).toHaveLength(2);
  });

  it('keeps where dates were found, and believes none that lies ahead', async () => {
    const dates = (published: string, modified: string) =>
      `<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">`;
    const bare = (head: string) => page('No more shells', 'minister', head).replace(/<meta name="date"[^>]*>/, '');
    site.on('/a', bare(dates('2025-02-13T09:00:00Z', '2025-02-13T11:00:00Z')));
    site.on('/b', bare(dates('2031-01-01T00:00:00Z', '2031-01-01T00:00:00Z')));
    await scrape('/a');
    await scrape('/b');
    const stored = await deps.db.select().from(revisions).orderBy(asc(revisions.id));
    expect(stored).toMatchObject([
      { publishedAt: '2025-02-13T09:00:00.000Z', publishedBasis: 'meta', modifiedAt: '2025-02-13T11:00:00.000Z', modifiedBasis: 'meta' },
      { publishedAt: '2025-02-13T10:00:00.000Z', publishedBasis: 'feed', modifiedAt: null, modifiedBasis: null },
    ]);
  });

  it('knows a copy of a story that another page had first', async () => {
    site.on('/a', page('No more shells', 'minister'));
    site.on('/b', page('Minister: no shells', 'minister'));
    await scrape('/a');
    const [origin] = await deps.db.select().from(articles);
    expect(await scrape('/b')).toMatchObject({ outcome: 'stored', detail: { originId: origin!.id } });
  });

  it('knows a story that a desk rewrote by the agency that both credit', async () => {
    const kept = sentences('minister').match(/<p>.*?<\/p>/g)!;
    const own = [
      '<p>Nobody at the harbour had heard anything of it when the first boats came back that morning, fishermen told this paper.</p>',
      '<p>What it means for the shipyards in the north, where orders have been scarce for years, will be known in a month at best.</p>',
      '<p>Shares of two makers fell at once, while their spokesmen declined to say how many contracts depend on the decision.</p>',
    ];
    const credited = (paragraphs: string[], agency: string) =>
      `<html lang="en"><body><article><h1>No more shells</h1>${paragraphs.join('').replace('<p>', `<p>OSTBURG (${agency}) - `)}</article></body></html>`;
    const rewritten = [own[0]!, kept[0]!, own[1]!, kept[1]!, own[2]!];
    site.on(
      '/a',
      credited([...kept, '<p>The opposition called for a debate in parliament next week and for a vote on it.</p>'], 'Reuters'),
    );
    site.on('/b', credited(rewritten, 'Reuters'));
    await scrape('/a');
    await scrape('/b');
    const stored = await deps.db.select().from(revisions).orderBy(asc(revisions.id));
    expect(stored.map(({ agency }) => agency)).toEqual(['Reuters', 'Reuters']);
    expect(isCopy(stored[0]!.text, stored[1]!.text)).toBe(false);
    expect(stored[1]!.originId).toBe(stored[0]!.articleId);
  });

  it('of two copies that arrive at once, the second knows the first', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = [`/a-${round}`, `/b-${round}`];
      site.on('/more.xml', rss([{ path: a }, { path: b }]));
      site.on(a, page('No more shells', `minister of round ${round}`));
      site.on(b, page('Minister: no shells', `minister of round ${round}`));
      clock.now = new Date(clock.now.getTime() + 10 * 24 * 60 * minute); // copies of the round before are long past
      await poll(await add('/more.xml'));
      await Promise.all([scrape(a), scrape(b)]);
    }
    const origins = (await deps.db.select().from(revisions)).map(({ originId }) => originId);
    expect(origins.filter(originId => originId === null)).toHaveLength(5);
    expect(origins.filter(originId => originId !== null)).toHaveLength(5);
  });

  it('of a page behind a wall is kept with its reason and never read', async () => {
    const wall = '<div class="paywall">Subscribe to continue reading.</div>';
    site.on(
      '/a',
      `<html><head><meta property="og:type" content="article"></head><body><h1>Secret</h1><p>The first sentence of the story can be read by everybody who comes here.</p>${wall}</body></html>`,
    );
    expect(await scrape('/a')).toMatchObject({ outcome: 'paywalled' });
    expect(await work('code-article')).toEqual([]);
    expect((await deps.db.select().from(articles))[0]).toMatchObject({
      outcome: 'paywalled',
      outcomeReason: expect.stringContaining('subscription'),
    });
  });

  it('keeps the language that the page declares and the one of its text', async () => {
    site.on('/a', page('No more shells', 'minister').replace('lang="en"', 'lang="fr"'));
    await scrape('/a');
    expect((await deps.db.select().from(articles))[0]).toMatchObject({ language: 'en', declaredLanguage: 'fr', detectedLanguage: 'en' });
  });

  it('of whatever is counted by feed, with the reason of what was not read', async () => {
    site.on('/a', page('No more shells', 'minister'));
    site.on('/b', '<html><body><h1>Video</h1><p>Short.</p></body></html>');
    await scrape('/a');
    const { feedId } = (await entries())[0]!;
    expect((await countOutcomes(deps.db, clock.now)).get(feedId)).toEqual({ article: 1, waiting: 1 });
    await scrape('/b');
    expect((await countOutcomes(deps.db, clock.now)).get(feedId)).toEqual({ article: 1, 'not-an-article': 1 });
    expect(await listReadEntries(deps.db, feedId, 'not-an-article', 10)).toMatchObject([
      { url: `${site.origin}/b`, reason: expect.stringContaining('characters of prose') },
    ]);
    expect((await countOutcomes(deps.db, new Date(clock.now.getTime() + 1))).size).toBe(0);
  });

  it('of a page that is gone is kept as such', async () => {
    expect(await scrape('/a')).toMatchObject({ outcome: 'unreachable', detail: { reason: expect.stringContaining('404') } });
    site.on('/b', response => response.writeHead(410).end());
    expect(await scrape('/b')).toMatchObject({ outcome: 'gone' });
  });

  it('stays away where robots.txt asks for it', async () => {
    const other = await startSite(); // robots.txt is kept for a day, so another site
    other.on('/robots.txt', 'User-agent: *\nDisallow: /');
    other.on('/feed.xml', rss([]).replace('</channel>', `<item><title>x</title><link>${other.origin}/x</link></item></channel>`));
    const { id } = await addFeed(deps.db, { url: `${other.origin}/feed.xml` });
    await recordPoll(deps.db, id, { nextPollAt: clock.now.toISOString() });
    await poll(id);
    const entry = (await entries()).at(-1)!;
    expect(await scrapeArticle({ entryId: entry.id }, deps)).toMatchObject({
      outcome: 'unreachable',
      detail: { reason: expect.stringContaining('robots.txt') },
    });
    expect(other.requests.map(request => request.path)).not.toContain('/x');
    await other.close();
  });

  it('that meets a server in trouble is tried again: at once for a broken answer, later where it asks for patience', async () => {
    site.on('/a', response => response.writeHead(500).end());
    site.on('/b', response => response.writeHead(503, { 'retry-after': '60' }).end());
    await expect(scrape('/a')).rejects.toThrow('500');
    await expect(scrape('/b')).rejects.toMatchObject({ name: 'RetryAfterError', ms: 60_000 });
  });

  it('of something that is no page says what it is', async () => {
    site.on('/a', response => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'));
    expect(await scrape('/a')).toMatchObject({ outcome: 'not-an-article', detail: { reason: expect.stringContaining('application/pdf') } });
  });
});

describe('adding a feed', () => {
  const discover = (path: string) => discoverFeed(`${site.origin}${path}`, deps);

  it('takes the address of a site, too', async () => {
    site.on(
      '/',
      '<html><head><link rel="alternate" type="application/rss+xml" href="/gone.xml"><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>',
    );
    site.on('/feed.xml', rss([]));
    expect(await discover('/')).toMatchObject({ url: `${site.origin}/feed.xml`, title: 'Sample Post' });
  });

  it.each([
    ['/', 'names no feed'],
    ['/missing', '404'],
  ])('says why %s cannot be added', async (path, reason) => {
    site.on('/', '<html><body>No feed here</body></html>');
    await expect(discover(path)).rejects.toThrow(reason);
    await expect(discover(path)).rejects.toMatchObject({ name: 'InputError' });
  });

  it('asks for it once: the answer that it was found in is its first poll, which is history', async () => {
    site.on('/feed.xml', response => response.writeHead(200, { etag: '"1"' }).end(rss([{ path: '/a' }, { path: '/b' }])));
    const { id, added, entries: found } = await addFoundFeed(await discover('/feed.xml'), deps);
    expect({ added, found }).toEqual({ added: true, found: 2 });
    expect(await poll(id)).toEqual({ outcome: 'not-due' });
    expect(site.requests).toHaveLength(1);
    expect((await entries()).map(entry => entry.backfill)).toEqual([true, true]);
    expect(await work('scrape-article')).toHaveLength(2);
    later(24 * 60 * minute);
    await poll(id);
    expect(site.requests.at(-1)!.headers['if-none-match']).toBe('"1"');
  });

  it('that was gone for good polls it again', async () => {
    site.on('/feed.xml', response => response.writeHead(410).end());
    const id = await add();
    await poll(id);
    site.on('/feed.xml', rss([]));
    expect(await addFoundFeed(await discover('/feed.xml'), deps)).toMatchObject({ id, added: false });
    expect(await loadFeed(deps.db, id)).toMatchObject({ state: 'active', lastError: null });
  });

  it('refuses what is no address', async () => {
    await expect(discoverFeed('ftp://x.example/feed', deps)).rejects.toMatchObject({ name: 'InputError' });
    await expect(discoverFeed('not an address', deps)).rejects.toMatchObject({ name: 'InputError' });
  });
});
