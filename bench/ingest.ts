import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { parseHTML } from 'linkedom';
import RssParser from 'rss-parser';
import { clock, median } from '../eval/clock.ts';
import { findShared } from '../eval/corpora.ts';
import { type Row, row, skipped } from '../eval/row.ts';
import { extractArticle } from '../src/articles/extractArticle.ts';
import { decodeBytes } from '../src/domain/decodeBytes.ts';
import { parseFeed } from '../src/feeds/parseFeed.ts';

const now = new Date('2025-06-01T12:00:00Z');

/** What reading pages and feeds costs beside the parsers beneath and beside Readability, on the same files in one run. */
export async function measureIngest(): Promise<Row[]> {
  const [pages, feeds] = [findShared('corpora/pages/fundus'), findShared('corpora/feeds')];
  return [
    ...(pages ? [...measurePages(pages), measureMemory(pages)] : [skipped('pages')]),
    ...(feeds ? await measureFeeds(feeds) : [skipped('feeds')]),
  ];
}

/** Pages of a set with their addresses, unpacked. */
function readPages(folder: string): { url: string; html: string }[] {
  const cases: { url: string; html: string }[] = JSON.parse(readFileSync(`${folder}/cases.json`, 'utf8'));
  return cases.map(({ url, html }) => ({ url, html: gunzipSync(readFileSync(`${folder}/${html}`)).toString('utf8') }));
}

/** The quickest of three runs, in processor time: collecting garbage of others is not the work's own. */
const quickest = (work: () => unknown) => Math.min(...[0, 1, 2].map(() => clock(work)));

function measurePages(folder: string): Row[] {
  const pages = readPages(folder);
  for (const { html, url } of pages.slice(0, 20)) [load(html), extractArticle(html, url)]; // compiled by now
  const both = pages.map(({ html, url }) => [quickest(() => load(html)), quickest(() => extractArticle(html, url))] as const);
  const [parse, ours] = [both.map(([ms]) => ms), both.map(([, ms]) => ms)];
  const readability = pages.map(({ html }) => clock(() => readWithReadability(html)));
  const ratios = ours.map((ms, index) => ms / parse[index]!);
  const beside = readability.map((ms, index) => ours[index]! / ms);
  const set = `${pages.length} pages`;
  const times = (ratio: number) => ({ shown: `${ratio.toFixed(2)} ×` });
  return [
    row(set, 'a page, median', median(ours), {
      shown: `${median(ours).toFixed(1)} ms`,
      reference: `cheerio’s parse ${median(parse).toFixed(1)} ms`,
    }),
    row(set, 'a page over cheerio’s plain parse of it, median', median(ratios), { ...times(median(ratios)), atMost: 2 }),
    row(set, 'a page over Readability (linkedom), median', median(beside), times(median(beside))),
  ];
}

/** True when it found an article; it throws on some pages. */
function readWithReadability(html: string): boolean {
  try {
    return new Readability(parseHTML(html).document as never).parse() !== null;
  } catch {
    return false;
  }
}

/** Peak memory of a process of its own that reads every page as the workers do, on another thread. */
function measureMemory(folder: string): Row {
  const script = fileURLToPath(new URL('./ingestMemory.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const peak = Number(stdout);
  return row('pages', 'peak memory of a process that reads them all, MB', peak, { shown: `${peak.toFixed(0)} MB`, atMost: 350 });
}

async function measureFeeds(folder: string): Promise<Row[]> {
  const cases: { file: string; format: string | null; bozo: boolean }[] = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
  const files = cases.filter(one => one.format && !one.bozo).map(one => readFileSync(`${folder}/${one.file}`));
  const url = 'https://news.example/feed';
  const readOurs = (bytes: Buffer) => parseFeed(bytes, { url, now });
  const readTheirs = (bytes: Buffer) => new RssParser().parseString(decodeBytes(bytes, undefined, /encoding="([\w-]+)"/).text);
  const readable: Buffer[] = [];
  for (const bytes of files)
    await readTheirs(bytes).then(
      () => readable.push(bytes),
      () => {},
    );
  const [theirs, ours] = [await clockAll(readable, readTheirs), await clockAll(readable, readOurs)];
  return [
    row(`${readable.length} feeds`, 'all of them over rss-parser alone, of which it is made', ours / theirs, {
      shown: `${(ours / theirs).toFixed(2)} ×`,
      reference: `rss-parser reads ${readable.length} of ${files.length} well-formed ones`,
    }),
  ];
}

/** Processor time of reading all, in ms, once compiled: the quickest of three rounds. */
async function clockAll(files: Buffer[], read: (bytes: Buffer) => Promise<unknown>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 4; round++) {
    const start = process.cpuUsage();
    for (const bytes of files) await read(bytes);
    const { user, system } = process.cpuUsage(start);
    if (round > 0) rounds.push((user + system) / 1000);
  }
  return Math.min(...rounds);
}
