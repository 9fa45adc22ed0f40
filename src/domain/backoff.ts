const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Wait before attempt 1, 2, 3 …, in milliseconds: the schedule that Standard Webhooks recommends, three days and a bit in all. */
export const retryDelaysMs = [
  0,
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;

/** Share of a delay that chance may add, so that endpoints which failed together do not come back together. */
const jitter = 0.2;

/** However long a receiver asks us to wait, we come back within a day: a Retry-After of years would bury the alert. */
const longestWaitMs = 24 * hour;

/**
 * How long to wait after `attempts` failed attempts, in milliseconds; null when the schedule is used up and the delivery is dead.
 * `random` is a number in 0..1. A receiver's own Retry-After is honoured when it asks for more than the schedule would give.
 */
export function retryDelayMs(attempts: number, random: number, retryAfterMs = 0): number | null {
  const delay = retryDelaysMs[attempts];
  if (delay === undefined) return null;
  return Math.round(Math.max(delay * (1 + jitter * random), Math.min(retryAfterMs, longestWaitMs)));
}

/** Reads a Retry-After header (seconds or an HTTP date) as milliseconds from now; undefined when absent, unreadable or past. */
export function parseRetryAfter(header: string | null | undefined, now: Date): number | undefined {
  if (!header) return undefined;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * second : Date.parse(header) - now.getTime();
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}
