import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feeds/parseFeed.ts';

const folder = fileURLToPath(new URL('../fixtures/feeds/', import.meta.url));
const names = readdirSync(folder);
const feeds = names.filter(name => /\.(?:xml|feed)$/.test(name));
const now = new Date('2025-03-10T12:00:00Z');
const url = 'https://www.beispielkurier.example/feed.xml';
const parse = (bytes: Buffer | string, contentType?: string) => parseFeed(Buffer.from(bytes as string), { url, contentType, now });

describe('a feed gives its entries', () => {
  it('every feed has what is expected of it, and nothing is expected of a missing feed', () => {
    expect(names.sort()).toEqual(feeds.flatMap(feed => [feed, expectedName(feed)]).sort());
  });

  it.each(feeds)('%s', async feed => {
    const expected = JSON.parse(readFileSync(folder + expectedName(feed), 'utf8'));
    const parsed = await parse(readFileSync(folder + feed));
    expect(parsed).toMatchObject({ outcome: 'feed', error: null, ...expected });
  });
});

function expectedName(feed: string): string {
  return feed.replace(/\.(?:xml|feed)$/, '.json');
}

describe('the bytes of a feed are read in the encoding', () => {
  const rss = (encoding: string, title: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`;
  const titleOf = async (bytes: Buffer, contentType?: string) => (await parseFeed(bytes, { url, contentType, now })).entries[0]?.title;

  it.each([
    ['windows-1252', '„Größe“ – 5 €'],
    ['iso-8859-1', '„Größe“ – 5 €'],
    ['iso-8859-2', 'Zażółć'],
    ['koi8-r', 'Пережить ночь'],
    ['shift_jis', '記事が反映されない'],
    ['gb2312', '不归移民'],
    ['euc-kr', '남북 정상'],
  ])('that it declares: %s', async (encoding, title) => {
    const bytes = iconv.encode(rss(encoding, title), encoding === 'iso-8859-1' ? 'windows-1252' : encoding);
    expect(await titleOf(bytes)).toBe(title);
  });

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'that it looks like, with and without a byte order mark: %s',
    async encoding => {
      expect(await titleOf(iconv.encode(rss(encoding, 'Größe'), encoding, { addBOM: true }))).toBe('Größe');
      expect(await titleOf(iconv.encode(rss(encoding, 'Größe'), encoding, { addBOM: false }))).toBe('Größe');
    },
  );

  it('of the HTTP header rather than the one it declares', async () => {
    const bytes = iconv.encode(rss('utf-8', 'Größe'), 'windows-1252');
    expect(await titleOf(bytes, 'text/xml; charset="windows-1252"')).toBe('Größe');
  });

  it('of its byte order mark rather than the one of the header', async () => {
    expect(await titleOf(Buffer.from(`\ufeff${rss('utf-8', 'Größe')}`), 'text/xml; charset=iso-8859-1')).toBe('Größe');
  });

  it('that it must be in when it says UTF-8 and is not', async () => {
    expect(await titleOf(iconv.encode(rss('utf-8', 'Größe und Maß'), 'windows-1252'))).toBe('Größe und Maß');
  });
});

describe('what is no feed is said to be none', () => {
  it.each([
    ['a web page', '<!DOCTYPE html><html><head><title>x</title></head><body><p>Hello</p></body></html>'],
    ['other XML', '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>'],
    ['other JSON', '{"items": []}'],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    const { outcome, entries, error } = await parse(text);
    expect({ outcome, entries }).toEqual({ outcome: 'not-a-feed', entries: [] });
    expect(error).toBeTruthy();
  });
});

describe('a hostile feed is refused soon and with a reason', () => {
  const rss = (inside: string) => `<?xml version="1.0"?><rss version="2.0"><channel>${inside}</channel></rss>`;
  const laughs = Array.from({ length: 12 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('');
  const hostile: [string, string, RegExp][] = [
    [
      'entities that expand without bound',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${laughs}]><rss><channel><item><title>&e12;</title></item></channel></rss>`,
      /entities/,
    ],
    ['200 000 nested tags', rss('<a>'.repeat(200_000)), /nested/],
    ['200 000 attributes', rss(`<item ${Array.from({ length: 200_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`), /tag/],
    ['10 MB of CDATA', rss(`<item><title><![CDATA[${'x'.repeat(10 * 1024 * 1024)}]]></title></item>`), /never ends/],
    ['an unterminated comment', rss(`<!--${'x '.repeat(5_000_000)}`), /never ends/],
    ['16 MB', rss(' '.repeat(16 * 1024 * 1024)), /larger/],
  ];
  it.each(hostile)('%s', async (_, text, reason) => {
    const before = process.memoryUsage().rss;
    const start = performance.now();
    expect(await parse(text)).toMatchObject({ outcome: 'malformed', error: expect.stringMatching(reason) });
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  it('a million entries are cut to the first 5000', async () => {
    const { entries } = await parse(rss('<item><title>a</title></item>'.repeat(100_000)));
    expect(entries).toHaveLength(5_000);
  });
});
