import { z } from 'zod';
import { defineJob, rowId } from './contract.ts';

export const sendDigestPayload = z.object({ subscriptionId: rowId, period: z.string().min(1) });
export type SendDigestPayload = z.infer<typeof sendDigestPayload>;

/** Gathers the alerts of one period of one subscription into a digest and its delivery. `period` names it, so that it is sent once. */
export const sendDigestJob = defineJob({
  name: 'send-digest',
  payload: sendDigestPayload,
  attempts: 4,
  backoffMs: 5_000,
  concurrency: 2,
});
