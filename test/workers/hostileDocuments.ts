import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What somebody who means harm, or a broken program, may send in place of a feed or page, and what is to be said of it. */
export type HostileDocument = { name: string; kind: 'feed' | 'page'; body(): Buffer; encoding?: string; says: string };

const mb = 1024 * 1024;
const rss = (inside: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${inside}</channel></rss>`;
const entities = (declarations: string, text: string) =>
  `<?xml version="1.0"?><!DOCTYPE rss [${declarations}]><rss><channel><item><title>${text}</title></item></channel></rss>`;
const laughs = Array.from({ length: 12 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('');
const many = (piece: (index: number) => string) => Array.from({ length: 200_000 }, (_, index) => piece(index)).join('');
const endless = (opening: string) => `${opening}${'x '.repeat(6.5 * mb)}`;

const refused =
  '(?:too|larger|nested|longer|entities|elements|never ends|takes more than|not a feed|not recognized|unclosed|unterminated|unexpected|invalid|no text|characters of prose|home page)';
const feed = (name: string, text: () => string, says: string): HostileDocument => ({
  name,
  kind: 'feed',
  body: () => Buffer.from(text()),
  says,
});
const page = (name: string, text: () => string): HostileDocument => ({
  name,
  kind: 'page',
  body: () => Buffer.from(text()),
  says: refused,
});

export const hostileDocuments: HostileDocument[] = [
  {
    name: '194 kB of gzip that are 200 MB',
    kind: 'feed',
    encoding: 'gzip',
    body: () => gzipSync(Buffer.alloc(200 * mb)),
    says: 'larger than 15 MB',
  },
  {
    name: 'a few bytes of brotli that are 200 MB',
    kind: 'feed',
    encoding: 'br',
    body: () => brotliCompressSync(Buffer.alloc(200 * mb), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
    says: 'larger than 15 MB',
  },
  {
    name: 'gzip within gzip',
    kind: 'feed',
    encoding: 'gzip, gzip',
    body: () => gzipSync(gzipSync(Buffer.alloc(200 * mb))),
    says: 'larger than 15 MB',
  },
  feed('60 MB of CDATA', () => rss(`<item><title><![CDATA[${'x'.repeat(60 * mb)}]]></title></item>`), 'larger than 15 MB'),
  {
    name: '60 MB of CDATA, compressed',
    kind: 'feed',
    encoding: 'gzip',
    body: () => gzipSync(Buffer.from(rss(`<![CDATA[${'x'.repeat(60 * mb)}]]>`))),
    says: 'larger than 15 MB',
  },
  feed('14 MB of CDATA', () => rss(`<item><title><![CDATA[${'x'.repeat(14 * mb)}]]></title></item>`), 'never ends'),
  feed('entities that expand without bound', () => entities(`<!ENTITY e0 "ha">${laughs}`, '&e12;'), 'entities of its own'),
  feed('one long entity used often', () => entities(`<!ENTITY long "${'x'.repeat(100_000)}">`, '&long;'.repeat(100_000)), '.'),
  feed('an entity that is a file', () => entities('<!ENTITY file SYSTEM "file:///etc/passwd">', '&file;'), '.'),
  feed('200 000 nested tags', () => rss('<a>'.repeat(200_000)), 'nested more than'),
  feed('200 000 nested items', () => rss('<item>'.repeat(200_000)), 'nested more than'),
  feed('200 000 attributes', () => rss(`<item ${many(index => `a${index}="1" `)}/>`), 'tag of the feed is longer'),
  feed('200 000 namespaces', () => `<rss ${many(index => `xmlns:a${index}="b" `)}/>`, 'tag of the feed is longer'),
  feed(
    '200 000 nested arrays of JSON',
    () => `{"version": "https://jsonfeed.org/version/1.1", "items": ${'['.repeat(200_000)}`,
    'not a feed',
  ),
  feed('14 MB of tiny elements', () => rss('<a>b</a>'.repeat(1.75 * mb)), 'more than 1 million elements'),
  feed('14 MB of tiny items', () => rss('<item/>'.repeat(2 * mb)), 'more than 1 million elements'),
  feed('a comment without end', () => rss(endless('<!--')), 'never ends'),
  feed('CDATA without end', () => rss(endless('<item><title><![CDATA[')), 'never ends'),
  feed('a tag without end', () => endless('<rss><channel><item '), 'never ends'),
  feed('an attribute without end', () => endless('<rss><channel><item a="'), 'never ends'),
  feed('an instruction without end', () => endless('<?xml version="1.0"'), 'never ends'),
  feed('a document type without end', () => endless('<!DOCTYPE rss ['), 'never ends'),
  {
    name: '200 MB of page in 194 kB of gzip',
    kind: 'page',
    encoding: 'gzip',
    body: () => gzipSync(Buffer.alloc(200 * mb, 'x')),
    says: 'larger than 15 MB',
  },
  page('200 000 nested elements', () => '<div>'.repeat(200_000)),
  page('14 MB of tiny elements', () => '<b>x</b>'.repeat(1.75 * mb)),
  page('14 MB of tiny paragraphs', () => '<p>x'.repeat(3.5 * mb)),
  page('nested formatting', () => '<b><i><a>'.repeat(70_000)),
  page('200 000 attributes', () => `<p ${many(index => `a${index} `)}>`),
  page('200 000 nested arrays of JSON-LD', () => `<script type="application/ld+json">${'['.repeat(200_000)}</script>`),
  ...['<script>', '<style>', '<title>', '<textarea>', '<!--', '<p class="', '<svg><![CDATA['].map(opening =>
    page(`${opening} without end`, () => endless(opening)),
  ),
  page('nothing but controls', () => '\0'.repeat(14 * mb)),
];
