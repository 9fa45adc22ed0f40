import { z } from 'zod';
import { defineJob, rowId } from './contract.ts';

export const deliverPayload = z.object({ deliveryId: rowId });
export type DeliverPayload = z.infer<typeof deliverPayload>;

/** One attempt of one delivery. Further attempts are due times of the delivery’s row, not retries of the job. */
export const deliverJob = defineJob({
  name: 'deliver',
  payload: deliverPayload,
  attempts: 3,
  backoffMs: 2_000,
  // Each mostly waits for an answer, and one endpoint has no more than a few of them.
  concurrency: 32,
});
