// Measures article extraction and feed parsing on the corpora beside the checkout, next to what other programs reached on the same files.
// Run: npx tsx eval/ingest.ts
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from '../src/articles/extractArticle.ts';
import { parseFeed } from '../src/feeds/parseFeed.ts';

const corpora = process.env.CORPORA ?? '../shared/corpora';
/** Mean F1 on the same pages, German and English. */
const peers = {
  trafilatura: [0.956, 0.936],
  'readability+jsdom': [0.925, 0.883],
  defuddle: [0.904, 0.923],
  mercury: [0.865, 0.874],
  'naive paragraphs': [0.884, 0.885],
};

type PageCase = { id: string; html: string; url: string; lang?: string; body: string; title?: string; date?: string; authors?: string[] };
type FeedCase = { file: string; entries: number; format: string | null; bozo: boolean; header: unknown; base: string | null };

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
  const sum = (counts: Iterable<number>) => [...counts].reduce((one, other) => one + other, 0);
  const shared = sum([...a].map(([shingle, count]) => Math.min(count, b.get(shingle) ?? 0)));
  return shared === 0 ? 0 : (2 * shared) / (sum(a.values()) + sum(b.values()));
}

const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
const contains = (one: string, other: string) => one !== '' && other !== '' && (one.includes(other) || other.includes(one));
const plain = (text: string) => words(text.toLowerCase()).join(' ');

function measurePages(folder: string): void {
  const cases: PageCase[] = JSON.parse(readFileSync(`${folder}/cases.json`, 'utf8'));
  for (const language of ['de', 'en']) {
    const results = cases.filter(({ lang = 'en' }) => lang === language).map(one => measurePage(one, folder));
    if (results.length === 0) continue;
    const share = (key: 'title' | 'day' | 'authors') =>
      mean(results.map(result => result[key]).filter(value => value !== undefined)).toFixed(3);
    const f = mean(results.map(result => result.f)).toFixed(3);
    const empty = results.filter(result => result.empty).length;
    console.log(
      `${folder.split('/').at(-1)} ${language}: ${results.length} pages, F ${f}, title ${share('title')}, day ${share('day')}, authors ${share('authors')}, empty ${empty}`,
    );
  }
}

function measurePage({ html, url, body, title, date, authors }: PageCase, folder: string) {
  const article = extractArticle(gunzipSync(readFileSync(`${folder}/${html}`)).toString('utf8'), url);
  const found = new Set(words(article.authors.join(' ').toLowerCase()));
  const days = [date?.slice(0, 10), date && dayInUtc(date)];
  return {
    f: f1(body, article.text),
    empty: article.text === '',
    title: title ? Number(contains(plain(title), plain(article.title))) : undefined,
    day: date ? Number(days.includes(article.publishedAt?.slice(0, 10)) || days.includes(dayInUtc(article.publishedAt ?? ''))) : undefined,
    authors: authors?.length ? Number(authors.every(author => words(author.toLowerCase()).every(word => found.has(word)))) : undefined,
  };
}

function dayInUtc(date: string): string | undefined {
  const time = Date.parse(date.replace(' ', 'T'));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

async function measureFeeds(folder: string): Promise<void> {
  const cases: FeedCase[] = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
  const tally = new Map<string, { right: number; all: number }>();
  for (const one of cases) {
    const kind = !one.format ? 'no feed' : one.bozo ? 'malformed' : 'well-formed';
    const contentType = typeof one.header === 'string' ? one.header : undefined;
    const feed = await parseFeed(readFileSync(`${folder}/${one.file}`), {
      url: one.base ?? 'http://example.com/feed',
      contentType,
      now: new Date(),
    });
    const right = one.format ? feed.outcome === 'feed' && feed.entries.length === one.entries : feed.outcome !== 'feed';
    const counts = tally.get(kind) ?? { right: 0, all: 0 };
    tally.set(kind, { right: counts.right + Number(right), all: counts.all + 1 });
  }
  for (const [kind, { right, all }] of tally) console.log(`feeds ${kind}: ${right}/${all}`);
}

if (!existsSync(corpora)) console.log(`ingest: skipped, ${corpora} is missing`);
else {
  measurePages(`${corpora}/pages/fundus`);
  for (const [name, [de, en]] of Object.entries(peers)) console.log(`  ${name}: de ${de}, en ${en}`);
  measurePages(`${corpora}/pages/scrapinghub`);
  await measureFeeds(`${corpora}/feeds`);
  console.log('  of 2745 well-formed files rss-parser reads 2326, node-feedparser 2731');
}
