import { z } from 'zod';
import { defineJob, rowId } from './contract.ts';

export const codeArticlePayload = z.object({ revisionId: rowId });
export type CodeArticlePayload = z.infer<typeof codeArticlePayload>;

/** One stored revision: text to statements, positions, changes, alerts and deliveries, in one transaction. No network. */
export const codeArticleJob = defineJob({
  name: 'code-article',
  payload: codeArticlePayload,
  attempts: 4,
  backoffMs: 1_000,
  concurrency: 2,
});
