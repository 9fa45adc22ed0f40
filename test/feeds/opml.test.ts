import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/errors.ts';
import { findFeeds } from '../../src/feeds/findFeeds.ts';
import { generateOpml, parseOpml } from '../../src/feeds/opml.ts';

const packs = fileURLToPath(new URL('../../packs/', import.meta.url));

describe('lists of feeds', () => {
  it('come back as they went out', () => {
    const feeds = [
      { url: 'https://a.example/feed?a=1&b=2', title: 'Größe & "Maß" <1>', site: 'https://a.example/' },
      { url: 'https://b.example/rss', title: null, site: null },
    ];
    expect(parseOpml(generateOpml(feeds), 'list.opml')).toEqual([feeds[0], { ...feeds[1], title: 'https://b.example/rss' }]);
  });

  it('may be nested in folders and written in any case, and name a feed twice', () => {
    const outline = '<OUTLINE TEXT="A" XMLURL="https://a.example/feed"/>';
    const opml = `<opml version="1.0"><body><outline text="Folder">${outline}${outline}</outline><outline text="a link" url="https://x.example"/></body></opml>`;
    expect(parseOpml(opml, 'list.opml')).toEqual([{ url: 'https://a.example/feed', title: 'A', site: null }]);
  });

  it.each([
    ['is no OPML', '<html><body>hello</body></html>'],
    ['is broken OPML', '<opml><body><outline xmlUrl="https://a.example/feed"/>'],
    ['names no feed', '<opml><body><outline text="a"/></body></opml>'],
  ])('that cannot be used are named: %s', (reason, opml) => {
    expect(() => parseOpml(opml, 'list.opml')).toThrow(InputError);
    expect(() => parseOpml(opml, 'list.opml')).toThrow(`list.opml ${reason}`);
  });

  it.each(readdirSync(packs))('the starter pack %s is a list of at least 15 feeds over https', pack => {
    const feeds = parseOpml(readFileSync(packs + pack, 'utf8'), pack);
    expect(feeds.length).toBeGreaterThanOrEqual(15);
    expect(feeds.filter(feed => !feed.url.startsWith('https://') || !feed.title || !feed.site)).toEqual([]);
  });
});

describe('the feed of a site', () => {
  it('is the one that the page announces; feeds of comments come last', () => {
    const page = `<link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" href="feed.xml">
      <link rel="alternate" type="application/json+oembed" href="/oembed"><link rel="alternate" hreflang="de" href="/de/"><a href="/politik/rss">RSS</a>`;
    expect(findFeeds(page, 'https://a.example/news/')).toEqual([
      'https://a.example/news/feed.xml',
      'https://a.example/politik/rss',
      'https://a.example/comments/feed/',
    ]);
  });

  it('is none where the page names none', () => {
    expect(findFeeds('<a href="/feedback">Feedback</a><link rel="stylesheet" href="/feed.css">', 'https://a.example/')).toEqual([]);
  });
});
