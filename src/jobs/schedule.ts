import { z } from 'zod';
import { defineJob } from './contract.ts';

export const schedulePayload = z.object({});
export type SchedulePayload = z.infer<typeof schedulePayload>;

/** The clock's tick: puts everything that is due (feeds, digests, deliveries) into the queues. Due times live in Postgres. */
export const scheduleJob = defineJob({
  name: 'schedule',
  payload: schedulePayload,
  attempts: 1,
  backoffMs: 0,
  concurrency: 1,
});

/** How often the clock ticks, over all processes together. */
export const tickMs = 5_000;
