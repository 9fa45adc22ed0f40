import { z } from 'zod';
import { defineJob, rowId } from './contract.ts';

export const scrapeArticlePayload = z.object({ entryId: rowId });
export type ScrapeArticlePayload = z.infer<typeof scrapeArticlePayload>;

/** One fetch of the page behind a feed entry: extract, fingerprint, store a revision. */
export const scrapeArticleJob = defineJob({
  name: 'scrape-article',
  payload: scrapeArticlePayload,
  attempts: 4,
  backoffMs: 10_000,
  concurrency: 4,
});
