import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordScrape, upsertArticle } from '../../src/db/articles.ts';
import { linkEntries } from '../../src/db/feeds.ts';
import { feedEntries } from '../../src/db/schema/sources.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';
import { type Site, startSite } from '../net/site.ts';
import { runCommand } from './runCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-feeds-'));
let database: TestDatabase;
let site: Site;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.close());
beforeEach(async () => {
  await emptyDatabase(database.db);
  site = await startSite();
  site.on('/feed.xml', '<rss version="2.0"><channel><title>Sample Post</title><link>https://post.example/</link></channel></rss>');
  site.on('/', '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>');
});
afterEach(() => site.close());

const run = (...args: string[]) => runCommand(args, { DATABASE_URL: database.url, DEMARCHE_ALLOW_ADDRESSES: '127.0.0.0/8' });
const list = async () => JSON.parse((await run('feeds', '--json')).stdout) as { url: string }[];
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('demarche feeds', () => {
  it('adds the feed of a site once, lists it and removes it by its number or address', async () => {
    const { code, stdout } = await run('feeds', 'add', `${site.origin}/`, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ added: true, url: `${site.origin}/feed.xml`, title: 'Sample Post' }]);
    expect((await run('feeds', 'add', `${site.origin}/feed.xml`)).stdout).toContain('Already there');
    expect(await list()).toHaveLength(1);
    expect((await run('feeds', 'list')).stdout).toContain('Sample Post');
    expect((await run('feeds', 'remove', `${site.origin}/feed.xml`)).code).toBe(0);
    expect(await list()).toEqual([]);
  });

  it('shows what became of its entries, and why some were not read', async () => {
    site.on(
      '/feed.xml',
      `<rss version="2.0"><channel><title>Sample Post</title><item><title>One</title><link>${site.origin}/one</link></item></channel></rss>`,
    );
    expect((await run('feeds', 'add', `${site.origin}/feed.xml`)).stdout).toContain('(1 new entry)');
    expect((await run('feeds')).stdout).toContain('1 waiting');
    const { db } = database;
    const [entry] = await db.select().from(feedEntries);
    const { article } = await upsertArticle(db, { url: `${site.origin}/one`, firstSeenAt: entry!.firstSeenAt, title: 'One' });
    await recordScrape(db, article.id, {
      outcome: 'paywalled',
      outcomeReason: 'only the beginning can be read',
      declaredLanguage: 'de',
      detectedLanguage: 'en',
    });
    await linkEntries(db, [entry!.id], article.id);
    expect((await run('feeds')).stdout).toContain('1 paywalled');
    const { stdout } = await run('feeds', 'show', String(entry!.feedId));
    for (const part of ['last 30 days: 1 paywalled', 'only the beginning can be read', 'en (page says de)']) expect(stdout).toContain(part);
    const shown = JSON.parse((await run('feeds', 'show', `${site.origin}/feed.xml`, '--outcome', 'article', '--json')).stdout);
    expect(shown).toMatchObject({ feed: { title: 'Sample Post' }, outcomes: { paywalled: 1 }, entries: [] });
  });

  it('imports what it exported', async () => {
    await run('feeds', 'add', `${site.origin}/feed.xml`);
    const { stdout } = await run('feeds', 'export');
    expect(JSON.parse((await run('feeds', 'import', file('again.opml', stdout), '--json')).stdout)).toEqual({ added: 0, known: 1 });
  });

  it('imports a starter pack once', async () => {
    const first = JSON.parse((await run('feeds', 'import', '--pack', 'politics-de', '--json')).stdout);
    expect(first.added).toBeGreaterThanOrEqual(15);
    expect(JSON.parse((await run('feeds', 'import', '--pack', 'politics-de', '--json')).stdout)).toEqual({ added: 0, known: first.added });
  });

  it.each([
    ['a broken list', () => ['import', file('broken.opml', '<opml><body><outline xmlUrl="https://a.example/feed"/>')], /broken OPML/],
    ['a missing file', () => ['import', join(folder, 'missing.opml')], /no such file/],
    ['an unknown pack', () => ['import', '--pack', 'sports'], /politics-de, politics-en/],
    ['neither file nor pack', () => ['import'], /either/],
    ['an unknown feed', () => ['remove', '99'], /"99"/],
    ['an unknown feed to show', () => ['show', '99'], /"99"/],
    ['an address that leads nowhere', () => ['add', `${site.origin}/feed.xml`, `${site.origin}/missing`], /404/],
    ['a private address that nobody allowed', () => ['add', 'http://[::1]:1/feed'], /private address/],
  ])('says in one line what is wrong with %s, and writes nothing', async (_, args, reason) => {
    const { code, stdout, stderr } = await run('feeds', ...args());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(await list()).toEqual([]);
  });
});

describe('demarche extract and parse-feed', () => {
  it('read an address and a file', async () => {
    const paragraph = '<p>The minister said on Thursday that his government would not send any more shells to its neighbour.</p>';
    site.on(
      '/story',
      `<html lang="en"><body><article><h1>No more shells</h1>${paragraph}${paragraph.replace('any more', 'a single')}</article></body></html>`,
    );
    const { stdout } = await run('extract', `${site.origin}/story`, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ title: 'No more shells', language: 'en' });
    const feed = file('feed.xml', '<rss version="2.0"><channel><item><title>One</title><link>/1</link></item></channel></rss>');
    expect(JSON.parse((await run('parse-feed', feed, '--url', 'https://a.example/feed')).stdout).entries).toMatchObject([
      { title: 'One', url: 'https://a.example/1' },
    ]);
  });

  it.each(['extract', 'parse-feed'])('%s names a file that is not there', async command => {
    expect(await run(command, join(folder, 'missing'))).toMatchObject({ code: 2, stderr: expect.stringContaining('no such file') });
  });
});
