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
};

/** The id of a row, as payloads carry it. */
export const rowId = z.number().int().positive();

/** Checks a contract's types where it is written. */
export function defineJob<Payload>(contract: JobContract<Payload>): JobContract<Payload> {
  return contract;
}
