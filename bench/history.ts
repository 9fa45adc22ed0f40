import { median } from '../eval/clock.ts';
import { type GoldArticle, readGold } from '../eval/gold.ts';
import { type Row, row } from '../eval/row.ts';
import { openServer } from '../eval/workplace.ts';
import { loadCodebook } from '../src/codebook/load.ts';
import type { CodedArticle, Coder } from '../src/coding/coder.ts';
import { createCoder } from '../src/coding/createCoder.ts';
import { upsertArticle } from '../src/db/articles.ts';
import { connectDatabase, type Database } from '../src/db/client.ts';
import { createTemporaryDatabase } from '../src/db/temporary.ts';
import { codeArticle } from '../src/workers/codeArticle.ts';
import { saveCodebook } from '../src/workers/saveCodebook.ts';
import { storeRevision } from '../src/workers/storeRevision.ts';
import { fillHistory, sizeInMb } from './historyFill.ts';

const rounds = 8;
/** Copies are looked for among the texts of four days: the same words so much later are a new occasion. */
const roundMs = 10 * 24 * 60 * 60 * 1000;

type Memory = { statements: number; db: Database; close(): Promise<void> };

/**
 * What one new article costs, from text to folded positions, beside histories of 10⁴ to 10⁶ statements (10⁷ if `large`). The databases are filled first and
 * then take turns, article by article, so that a machine that slows down slows all of them.
 */
export async function measureHistory(large: boolean): Promise<Row[]> {
  const sizes = [1e4, 1e5, 1e6, ...(large ? [1e7] : [])];
  const coder = createCoder(loadCodebook());
  const articles = readGold('test/coding/gold').filter(one => coder.code(one).statements.length > 1);
  const server = await openServer();
  const memories: Memory[] = [];
  try {
    for (const statements of sizes) memories.push(await openMemory(server.url, statements, articles, coder));
    const times = await takeTurns(memories, articles, coder);
    const disk = await sizeInMb(memories.at(-1)!.db);
    return report(memories, times, disk);
  } finally {
    for (const { close } of memories) await close();
    await server.stop();
  }
}

async function openMemory(server: string, statements: number, articles: GoldArticle[], coder: Coder): Promise<Memory> {
  const place = await createTemporaryDatabase(server);
  const { db, close } = await connectDatabase(place.url);
  await saveCodebook(db, loadCodebook(), new Date(0));
  const named = articles.flatMap(article => coder.code(article).statements);
  await fillHistory(db, statements, {
    holders: named.flatMap(({ actor, onBehalfOf }) => [actor.id, ...(onBehalfOf ? [onBehalfOf.id] : [])]),
    subjects: named.map(({ subject }) => subject.id),
  });
  return { statements, db, close: () => close().finally(place.drop) };
}

/** Times in ms by memory. The first round counts for nothing: it folds what was filled in, which is done once a position. */
async function takeTurns(memories: Memory[], articles: GoldArticle[], coder: Coder): Promise<{ coding: number[]; keeping: number[] }[]> {
  const times = memories.map(() => ({ coding: [] as number[], keeping: [] as number[] }));
  for (let round = 0; round <= rounds; round++)
    for (const article of articles) {
      const now = new Date(Date.parse('2025-01-01T12:00:00Z') + round * roundMs);
      for (const [at, { db }] of memories.entries()) {
        const start = performance.now();
        const coded = coder.code({ ...article, publishedAt: now.toISOString() });
        const read = performance.now();
        await keep(db, article, coded, coder, now);
        if (round === 0) continue;
        times[at]!.coding.push(read - start);
        times[at]!.keeping.push(performance.now() - read);
      }
    }
  return times;
}

/** Stores an article and what was read in it, and folds the positions that it bears on. */
async function keep(
  db: Database,
  { id, title, text, language }: GoldArticle,
  coded: CodedArticle,
  { version, findOneMatter }: Coder,
  now: Date,
): Promise<void> {
  const publishedAt = now.toISOString();
  const revision = await db.transaction(async tx => {
    const seen = { url: `https://news.example/${id}/${publishedAt}`, publishedAt, firstSeenAt: publishedAt };
    const { article } = await upsertArticle(tx, seen);
    return storeRevision(tx, article, { title, text, language, authors: [], publishedAt, modifiedAt: null, agency: null }, now);
  });
  await codeArticle({ revisionId: revision!.id }, { db, coder: { version, code: () => coded, findOneMatter }, now: () => now });
}

function report(memories: Memory[], times: { coding: number[]; keeping: number[] }[], disk: number): Row[] {
  const medians = times.map(({ coding, keeping }) => ({
    keeping: median(keeping),
    all: median(coding.map((ms, at) => ms + keeping[at]!)),
  }));
  const costs = memories.map(({ statements }, at) => {
    const { all, keeping } = medians[at]!;
    const shown = `${all.toFixed(1)} ms, of these ${keeping.toFixed(1)} ms to store and fold`;
    return row('history', `an article beside ${power(statements)} statements`, all, { shown });
  });
  const [first, last] = [medians[0]!, medians.at(-1)!];
  const span = `${power(memories.at(-1)!.statements)} over ${power(memories[0]!.statements)}`;
  const million = disk / (memories.at(-1)!.statements / 1e6);
  return [
    ...costs,
    row('history', `an article, ${span}`, last.all / first.all, {
      shown: (last.all / first.all).toFixed(2),
      reference: 'flat is 1',
      atMost: 1.3,
    }),
    row('history', `to store and fold it, ${span}`, last.keeping / first.keeping, {
      shown: (last.keeping / first.keeping).toFixed(2),
      reference: 'flat is 1',
      atMost: 1.3,
    }),
    row('history', 'disk for a million statements and their positions, MB', million, { shown: `${million.toFixed(0)} MB` }),
  ];
}

const power = (count: number): string => `10^${Math.round(Math.log10(count))}`;
