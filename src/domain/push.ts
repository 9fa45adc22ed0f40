import { slowestPollMs } from './schedule.ts';

const hour = 3600_000;

/** How long a hub is asked to push for; it may choose otherwise. */
export const wishedLeaseMs = 10 * 24 * hour;
/** A hub that did not answer, or said no, is asked again after this long. */
export const askAgainMs = slowestPollMs;
/** A feed that is pushed is polled this rarely, in case the hub forgets it. */
export const pushedPollMs = 12 * hour;
const shortestLeaseMs = hour / 12;

/** When a lease that begins now ends, and when to ask for the next: with a quarter of it left. Hubs name it in seconds, or not at all. */
export function planLease(leaseSeconds: string | undefined, now: Date): { leaseUntil: Date; askAt: Date } {
  const named = Number(leaseSeconds) * 1000;
  const lease = Math.min(Math.max(named > 0 ? named : wishedLeaseMs, shortestLeaseMs), 3 * wishedLeaseMs);
  return { leaseUntil: new Date(now.getTime() + lease), askAt: new Date(now.getTime() + lease * 0.75) };
}

/** When to poll a feed that its hub pushes: rarely, but in time to renew its lease; never before `planned`, when it would be polled without a hub. */
export function pushedPollAt(planned: Date, askAt: Date, now: Date): Date {
  const rare = Math.max(planned.getTime(), now.getTime() + pushedPollMs);
  return new Date(Math.max(planned.getTime(), Math.min(rare, askAt.getTime())));
}
