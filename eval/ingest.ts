// Measures article extraction and feed parsing on the corpora beside the checkout, next to what other programs reached on the same files.
// Run: npx tsx eval/ingest.ts
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from '../src/articles/extractArticle.ts';
import { findSiteRule } from '../src/articles/siteRules.ts';
import { parseFeed } from '../src/feeds/parseFeed.ts';
import { measureCharsets } from './charsets.ts';
import { measureCopies } from './copies.ts';
import { findShared } from './corpora.ts';
import { formatRows, type Row, row, share, skipped } from './row.ts';

/** Mean F1 that others reached on the same pages. */
const peers = {
  de: 'trafilatura .956, readability .925, mercury .865, paragraphs .884',
  en: 'trafilatura .936, defuddle .923, readability .883, paragraphs .885',
};
/** What is asked for on `fundus`, by language. */
const bars = { de: 0.965, en: 0.955 };

type PageCase = { id: string; html: string; url: string; lang?: string; body: string; title?: string; date?: string; authors?: string[] };
type FeedCase = {
  file: string;
  entries: number;
  format: string | null;
  bozo: boolean;
  header: unknown;
  base: string | null;
  encoding: string | null;
  title0: string | null;
};

const words = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Counts of the sequences of four words of a text. */
function shingles(text: string): Map<string, number> {
  const all = words(text);
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, all.length - 3); start++) {
    const shingle = all.slice(start, start + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function f1(expected: string, found: string): number {
  const [a, b] = [shingles(expected), shingles(found)];
  const shared = sum([...a].map(([shingle, count]) => Math.min(count, b.get(shingle) ?? 0)));
  return shared === 0 ? 0 : (2 * shared) / (sum(a.values()) + sum(b.values()));
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((one, other) => one + other, 0);
const mean = (numbers: number[]) => sum(numbers) / Math.max(1, numbers.length);
const contains = (one: string, other: string) => one !== '' && other !== '' && (one.includes(other) || other.includes(one));
const plain = (text: string) => words(text.toLowerCase()).join(' ');

function measurePages(set: string, folder: string, barred: boolean): Row[] {
  const cases: PageCase[] = JSON.parse(readFileSync(`${folder}/cases.json`, 'utf8'));
  return (['de', 'en'] as const).flatMap(language => {
    const results = cases.filter(({ lang = 'en' }) => lang === language).map(one => measurePage(one, folder));
    if (results.length === 0) return [];
    const known = (key: 'title' | 'generalTitle' | 'day' | 'authors') =>
      results.map(result => result[key]).filter(value => value !== undefined);
    const atLeast = (bar: number) => (barred ? { atLeast: bar } : {});
    const name = `${set} ${language}`;
    return [
      row(name, `text F1, ${results.length} pages`, mean(results.map(result => result.f)), {
        ...(barred && { reference: peers[language] }),
        ...atLeast(bars[language]),
      }),
      share(name, 'title contained', sum(known('title')), known('title').length, atLeast(0.95)),
      share(name, 'the same without rules for single publishers', sum(known('generalTitle')), known('generalTitle').length),
      share(name, 'same day', sum(known('day')), known('day').length, atLeast(0.97)),
      share(name, 'all authors', sum(known('authors')), known('authors').length, atLeast(0.9)),
      share(name, 'pages without text', results.filter(result => result.empty).length, results.length, barred ? { atMost: 0 } : {}),
    ].filter(({ shown }) => !shown.startsWith('0/0'));
  });
}

function measurePage({ html, url, body, title, date, authors }: PageCase, folder: string) {
  const page = gunzipSync(readFileSync(`${folder}/${html}`)).toString('utf8');
  const article = extractArticle(page, url);
  const general = findSiteRule(url)?.title ? extractArticle(page, url, { hosts: [], version: 0 }) : article;
  const isTitled = (found: string) => (title ? Number(contains(plain(title), plain(found))) : undefined);
  const found = new Set(words(article.authors.join(' ').toLowerCase()));
  const days = [date?.slice(0, 10), date && dayInUtc(date)];
  return {
    f: f1(body, article.text),
    empty: article.text === '',
    title: isTitled(article.title),
    generalTitle: isTitled(general.title),
    day: date ? Number(days.includes(article.publishedAt?.slice(0, 10)) || days.includes(dayInUtc(article.publishedAt ?? ''))) : undefined,
    authors: authors?.length ? Number(authors.every(author => words(author.toLowerCase()).every(word => found.has(word)))) : undefined,
  };
}

function dayInUtc(date: string): string | undefined {
  const time = Date.parse(date.replace(' ', 'T'));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

async function measureFeeds(folder: string): Promise<Row[]> {
  const cases: FeedCase[] = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
  const tally = new Map<string, { right: number; all: number }>();
  const count = (kind: string, right: boolean) => {
    const counts = tally.get(kind) ?? { right: 0, all: 0 };
    tally.set(kind, { right: counts.right + Number(right), all: counts.all + 1 });
  };
  for (const one of cases) {
    const kind = !one.format ? 'no feed' : one.bozo ? 'malformed' : 'well-formed';
    const contentType = typeof one.header === 'string' ? one.header : undefined;
    const feed = await parseFeed(readFileSync(`${folder}/${one.file}`), {
      url: one.base ?? 'http://example.com/feed',
      contentType,
      now: new Date(),
    });
    const right = one.format ? feed.outcome === 'feed' && feed.entries.length === one.entries : feed.outcome !== 'feed';
    count(`${kind}, entries as expected`, right);
    if (one.format && one.title0 && !/^(?:utf-?8|us-ascii)$/i.test(one.encoding ?? 'utf-8'))
      count(
        'not in UTF-8, a title as expected',
        feed.entries.some(({ title }) => title === one.title0),
      );
  }
  const references: Record<string, { reference: string; atLeast?: number }> = {
    'well-formed, entries as expected': { reference: 'whole set: rss-parser .847, node-feedparser .995', atLeast: 0.997 },
    'malformed, entries as expected': { reference: 'whole set: rss-parser 10 of 24, node-feedparser 23', atLeast: 23 / 24 },
    'not in UTF-8, a title as expected': { reference: 'whole set: rss-parser 5 of 21', atLeast: 1 },
  };
  return [...tally].map(([kind, { right, all }]) => share('feeds', kind, right, all, references[kind]));
}

/** Article text and feed parsing beside what other programs reached on the same files. */
export async function measureIngest(): Promise<Row[]> {
  const measurePageSet = (set: string, barred: boolean) => {
    const folder = findShared(`corpora/pages/${set}`);
    return folder ? measurePages(`pages ${set}`, folder, barred) : [skipped(`pages ${set}`)];
  };
  const feeds = findShared('corpora/feeds');
  return [
    ...measurePageSet('fundus', true),
    ...measurePageSet('scrapinghub', false),
    ...(feeds ? await measureFeeds(feeds) : [skipped('feeds')]),
    ...(await measureCharsets()),
    ...measureCopies(),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(formatRows(await measureIngest()));
