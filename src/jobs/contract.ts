import { z } from 'zod';

/**
 * What both sides of a queue agree on. One queue per contract, named like it. Retries here are for surprises (a lost connection, a crash);
 * waits that belong to the business (a feed that is polled again, a webhook that is tried again) are due times in Postgres.
 */
export type JobContract<Payload = unknown> = {
  name: string;
  payload: z.ZodType<Payload>;
  /** How often a job runs at most before it counts as failed. */
  attempts: number;
  /** Delay before the second run; doubles with each further one. */
  backoffMs: number;
  /** Jobs of this queue that one worker process runs at the same time. */
  concurrency: number;
  /** How long finished jobs stay visible in the queue, in seconds. Failed ones stay longer so that a person can look at them. */
  keepDoneSeconds: number;
  keepFailedSeconds: number;
};

/** The id of a row, as payloads carry it. */
export const rowId = z.number().int().positive();

const hour = 3600;

/** A contract with the usual retention: done jobs an hour, failed ones two weeks. */
export function defineJob<Payload>(
  contract: Omit<JobContract<Payload>, 'keepDoneSeconds' | 'keepFailedSeconds'> & Partial<JobContract<Payload>>,
): JobContract<Payload> {
  return { keepDoneSeconds: hour, keepFailedSeconds: 14 * 24 * hour, ...contract };
}
