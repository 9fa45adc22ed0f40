const minute = 60_000;
const hour = 60 * minute;

/** A feed is never asked more often than this, nor more rarely than `slowestPollMs`, whatever it or its server says. */
export const fastestPollMs = 15 * minute;
export const slowestPollMs = 24 * hour;

/** When a feed wants to be asked, as far as it says so: `ttl`, `sy:updatePeriod`, hours (GMT) and days (lower case) to be left alone in. */
export type FeedWishes = { ttlMinutes?: number; updatePeriodMs?: number; skipHours?: number[]; skipDays?: string[] };

/** What is known when the next poll is planned. Durations in ms, instants ISO. */
export type PollHistory = FeedWishes & {
  /** Dates of the entries that the feed holds, any order. */
  entryDates: string[];
  /** How long the server calls its answer fresh. */
  freshForMs?: number;
};

/** When to poll next: half the feed's own rhythm, no earlier than feed and server ask for, spread by chance (`random` in 0..1). */
export function nextPoll(history: PollHistory, now: Date, random: number): { at: Date; intervalMs: number } {
  const rhythm = rhythmOf(history.entryDates, now) / 2;
  const wished = Math.max(rhythm, (history.ttlMinutes ?? 0) * minute, history.updatePeriodMs ?? 0, history.freshForMs ?? 0);
  const intervalMs = clamp(wished);
  const jittered = clamp(intervalMs * (0.95 + 0.1 * random));
  return { at: passSkipped(new Date(now.getTime() + jittered), history), intervalMs: Math.round(intervalMs) };
}

/** When to ask a failing feed again: twice as long after each failure, at least as long as its server asks for, a day at most. */
export function nextRetry(failures: number, retryAfterMs: number, now: Date, random: number): Date {
  const delay = fastestPollMs * 2 ** Math.min(failures - 1, 8) * (1 + 0.2 * random);
  return new Date(now.getTime() + Math.min(Math.max(delay, retryAfterMs), slowestPollMs));
}

/** Newly published pages change most: visits after 2 hours, then at twice the age each time, until the page is four days old. Null: no more. */
export function nextVisit(publishedAt: Date, now: Date): Date | null {
  const age = Math.max(0, now.getTime() - publishedAt.getTime());
  return age > 96 * hour ? null : new Date(now.getTime() + Math.max(2 * hour, age));
}

/** Typical time between two entries, and no less than a quarter of the silence since the last one. */
function rhythmOf(entryDates: string[], now: Date): number {
  const times = entryDates
    .map(date => Date.parse(date))
    .filter(time => Number.isFinite(time))
    .sort((one, other) => other - one)
    .slice(0, 20);
  if (times.length === 0) return 2 * hour;
  const silence = Math.max(0, now.getTime() - times[0]!) / 4;
  const gaps = times.slice(1).map((time, index) => times[index]! - time);
  gaps.sort((one, other) => one - other);
  return Math.max(gaps[Math.floor(gaps.length / 2)] ?? 4 * hour, silence);
}

function clamp(ms: number): number {
  return Math.min(Math.max(ms, fastestPollMs), slowestPollMs);
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Moves an instant out of the hours (GMT) and days that the feed wants to be left alone in; a week at most, should it skip them all. */
function passSkipped(at: Date, { skipHours = [], skipDays = [] }: PollHistory): Date {
  let time = at;
  for (let tries = 0; tries < 168; tries++) {
    const skipped = skipHours.some(skip => skip % 24 === time.getUTCHours()) || skipDays.includes(days[time.getUTCDay()]!);
    if (!skipped) return time;
    time = new Date(Math.ceil((time.getTime() + 1) / hour) * hour);
  }
  return at;
}
