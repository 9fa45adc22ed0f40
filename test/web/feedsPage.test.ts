import { describe, expect, it } from 'vitest';
import type { ReadEntry } from '../../src/db/outcomes.ts';
import { feedPage, type ShownFeed, showFeeds } from '../../src/web/feedsPage.ts';

const feed: ShownFeed = {
  id: 7,
  url: 'https://post.example/feed.xml',
  site: null,
  title: 'Sample <Post>',
  state: 'failing',
  etag: null,
  lastModified: null,
  movedTo: null,
  nextPollAt: '2025-02-13T13:00:00.000Z',
  pollIntervalMs: 900_000,
  rhythm: {},
  lastPolledAt: '2025-02-13T12:00:00.000Z',
  failingSince: '2025-02-13T06:00:00.000Z',
  failures: 3,
  lastError: 'the server answered 500',
  createdAt: '2025-01-01T00:00:00.000Z',
  outcomes: { article: 41, paywalled: 3, 'live-ticker': 1 },
};
const entry: ReadEntry = {
  title: 'Ferry closes',
  url: 'https://post.example/a',
  publishedAt: null,
  firstSeenAt: '2025-02-13T11:00:00.000Z',
  outcome: 'paywalled',
  reason: 'only the beginning can be read',
  language: 'en',
  declaredLanguage: 'de',
  detectedLanguage: 'en',
};

describe('the page of feeds', () => {
  it('says of each how it stands, since when and why, and what became of its entries', () => {
    const { markup } = showFeeds([feed]);
    for (const part of [
      'Sample &lt;Post&gt;',
      'failing since 2025-02-13 06:00: the server answered 500',
      '41 read, 3 paywalled, 1 live ticker',
      '2025-02-13 13:00',
      'href="feeds/7"',
    ])
      expect(markup).toContain(part);
    expect(showFeeds([{ ...feed, state: 'disabled' }]).markup).toContain('<td>never</td>');
  });

  it('says of one why entries were not read, and in which language they are', () => {
    const markup = feedPage(feed, [entry], 'paywalled');
    for (const part of ['only the beginning can be read', 'en (page says de)', '?outcome=live-ticker', 'aria-current="page">3 paywalled'])
      expect(markup).toContain(part);
  });

  it('links nothing that is no web address', () => {
    expect(feedPage(feed, [{ ...entry, url: 'javascript:alert(1)' }], '')).not.toContain('href="javascript:');
  });
});
