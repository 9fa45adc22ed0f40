import { z } from 'zod';
import { defineJob, rowId } from './contract.ts';

export const recodePayload = z.object({ recodingId: rowId, fromId: rowId, toId: rowId });
export type RecodePayload = z.infer<typeof recodePayload>;

/** Reads the stored texts of a range of ids anew, beside what counts. One at a time, so that news is read meanwhile. */
export const recodeJob = defineJob({
  name: 'recode',
  payload: recodePayload,
  attempts: 4,
  backoffMs: 5_000,
  concurrency: 1,
});
