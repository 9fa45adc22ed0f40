import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { charsetCases, readCharset } from '../../eval/charsets.ts';
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

  it.each(charsetCases.map(one => [`${one.how}: ${one.encoding}`, one] as const))(
    'of a set that other tools encoded: %s',
    async (_, one) => {
      expect(await readCharset(one)).toBe(one.title);
    },
  );

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

describe('a feed of more entries than anybody reads', () => {
  it('is cut to the first 5000', async () => {
    const item = '<item><title>a</title></item>';
    expect((await parse(`<rss version="2.0"><channel>${item.repeat(100_000)}</channel></rss>`)).entries).toHaveLength(5_000);
  });
});

describe('titles as Atom writes them', () => {
  const titleOf = async (title: string) =>
    (await parse(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${title}</entry></feed>`)).entries[0]?.title;

  it.each([
    ['text', '<title type="text">Less &lt; more</title>', 'Less < more'],
    ['HTML', '<title type="html">A &lt;b&gt;bold&lt;/b&gt; step</title>', 'A bold step'],
    [
      'XHTML',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The &lt;blink&gt; <i>tag</i></div></title>',
      'The <blink> tag',
    ],
    [
      'XHTML with a script',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Safe<script>go()</script> words</div></title>',
      'Safe words',
    ],
  ])('%s', async (_, title, expected) => {
    expect(await titleOf(title)).toBe(expected);
  });
});
