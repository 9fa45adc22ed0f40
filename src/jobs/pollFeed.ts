import { z } from 'zod';
import { defineJob, rowId } from './contract.ts';

export const pollFeedPayload = z.object({ feedId: rowId });
export type PollFeedPayload = z.infer<typeof pollFeedPayload>;

/** One poll of one feed: fetch, parse, insert unseen entries. The next due time is written to the feed’s row. */
export const pollFeedJob = defineJob({
  name: 'poll-feed',
  payload: pollFeedPayload,
  attempts: 3,
  backoffMs: 5_000,
  concurrency: 4,
});
