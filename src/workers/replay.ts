import { z } from 'zod';
import type { Coder } from '../coding/coder.ts';
import { recordScrape, upsertArticle } from '../db/articles.ts';
import type { Database } from '../db/client.ts';
import { addSubscription, listEnabledSubscriptions } from '../db/subscriptions.ts';
import { codeArticle } from './codeArticle.ts';
import { noteSilences } from './noteSilences.ts';
import { createTeller, type ReplayEvent } from './replayEvents.ts';
import { storeRevision } from './storeRevision.ts';

const instant = z
  .string()
  .refine(text => !Number.isNaN(Date.parse(text)), 'a date like 2025-02-13 or 2025-02-13T10:00:00Z')
  .transform(text => new Date(text).toISOString());

/** Text that PostgreSQL can keep: NUL and halves of surrogate pairs replaced, one character for one, so that offsets hold. */
const words = z.string().transform(text => text.replaceAll('\0', ' ').replace(/\p{Surrogate}/gu, '\ufffd'));

/** One line of a file to replay: an article as text or as HTML. The same `url` again is a corrected article. */
export const replayArticle = z
  .object({
    id: z.union([z.string().min(1), z.number()]).transform(String),
    title: words.default(''),
    text: words.optional(),
    html: words.optional(),
    language: z.string().nullish(),
    publishedAt: instant,
    publisher: words.nullish(),
    url: words.nullish(),
  })
  .refine(({ text, html }) => text !== undefined || html !== undefined, 'text or html is missing');
export type ReplayArticle = z.infer<typeof replayArticle>;

export type ReplaySummary = { articles: number; statements: number; changes: number; alerts: number; retractions: number };

export type ReplayOptions = {
  db: Database;
  coder: Coder;
  emit(event: ReplayEvent): void;
  stopping?: AbortSignal;
};

/**
 * Puts articles through the pipeline in the order given, on their own clock, and tells what happened. Nothing is sent to anybody. What the
 * database holds already is not told again. Where nobody has a subscription, one to everything is added.
 */
export async function replay(lines: ReplayArticle[], options: ReplayOptions): Promise<ReplaySummary> {
  const { db, emit, stopping } = options;
  await watchEverything(db);
  const teller = await createTeller(db);
  const summary: ReplaySummary = { articles: 0, statements: 0, changes: 0, alerts: 0, retractions: 0 };
  let clock = '';
  for (const line of lines) {
    if (stopping?.aborted) break;
    if (line.publishedAt > clock) clock = line.publishedAt; // an article never arrives before the one that arrived before it
    await noteSilences(db, new Date(clock), false);
    const { articleId, outcome } = await arrive(line, new Date(clock), options);
    teller.name(articleId, line.id);
    emit({ type: 'article', articleId: line.id, outcome });
    summary.articles += 1;
    for (const event of await teller.tellNews()) {
      emit(event);
      const counted = countedAs[event.type];
      if (counted) summary[counted] += 1;
    }
  }
  emit({ type: 'summary', ...summary });
  return summary;
}

const countedAs: Partial<Record<ReplayEvent['type'], Exclude<keyof ReplaySummary, 'articles'>>> = {
  statement: 'statements',
  change: 'changes',
  alert: 'alerts',
  retraction: 'retractions',
};

async function watchEverything(db: Database): Promise<void> {
  if ((await listEnabledSubscriptions(db)).length === 0) await addSubscription(db, { name: 'everything', channel: 'none' });
}

/** Stores one article and reads it, as scraping and coding do. */
async function arrive(line: ReplayArticle, now: Date, { db, coder }: ReplayOptions): Promise<{ articleId: number; outcome: string }> {
  const url = line.url ?? `urn:article:${encodeURIComponent(line.id)}`;
  const extracted = line.text === undefined ? await extract(line.html!, url) : null;
  const title = line.title || (extracted?.title ?? '');
  const text = extracted?.text ?? line.text!;
  const language = line.language ?? extracted?.language ?? null;
  const seen = { url, publisher: line.publisher ?? null, title, language, publishedAt: line.publishedAt };
  const stored = await db.transaction(async tx => {
    const { article } = await upsertArticle(tx, { ...seen, firstSeenAt: now.toISOString() });
    await recordScrape(tx, article.id, { title, language, outcome: 'article', scrapedAt: now.toISOString() });
    const fetched = { title, text, language, authors: [], publishedAt: line.publishedAt, modifiedAt: null, agency: null };
    return { articleId: article.id, revision: await storeRevision(tx, article, fetched, now) };
  });
  if (!stored.revision) return { articleId: stored.articleId, outcome: 'known' };
  const { outcome } = await codeArticle({ revisionId: stored.revision.id }, { db, coder, now: () => now }, { deliver: false });
  return { articleId: stored.articleId, outcome };
}

/** Loaded where needed: most replays hold text, and the parser of pages takes a while to load. */
async function extract(html: string, url: string) {
  const { extractArticle } = await import('../articles/extractArticle.ts');
  return extractArticle(html, url);
}
