import { describe, expect, it } from 'vitest';
import { fastestPollMs, nextPoll, nextRetry, nextVisit, slowestPollMs } from '../../src/domain/schedule.ts';

const now = new Date('2025-02-13T12:00:00Z');
const hour = 3600_000;
const every = (gapMs: number, sinceMs = 0) =>
  Array.from({ length: 20 }, (_, index) => new Date(now.getTime() - sinceMs - index * gapMs).toISOString());
const wait = (history: Parameters<typeof nextPoll>[0], random = 0.5) => nextPoll(history, now, random).at.getTime() - now.getTime();

describe('a feed is polled in its own rhythm', () => {
  it('a busy feed as often as allowed, a silent one once a day', () => {
    expect(wait({ entryDates: every(60_000) })).toBe(fastestPollMs);
    expect(wait({ entryDates: every(hour, 60 * 24 * hour) })).toBe(slowestPollMs);
  });

  it('half the usual gap between entries', () => {
    expect(wait({ entryDates: every(4 * hour) })).toBe(2 * hour);
  });

  it('no earlier than feed and server ask for, but within a day', () => {
    expect(wait({ entryDates: every(60_000), ttlMinutes: 60 })).toBe(hour);
    expect(wait({ entryDates: every(60_000), updatePeriodMs: 3 * hour })).toBe(3 * hour);
    expect(wait({ entryDates: every(60_000), freshForMs: hour })).toBe(hour);
    expect(wait({ entryDates: every(60_000), ttlMinutes: 100_000 })).toBe(slowestPollMs);
  });

  it('spread by chance, so that feeds added together part', () => {
    expect(wait({ entryDates: every(4 * hour) }, 0)).toBeLessThan(wait({ entryDates: every(4 * hour) }, 0.9));
  });

  it('not in the hours and on the days that it wants to be left alone in', () => {
    const skipHours = [12, 13, 14];
    expect(nextPoll({ entryDates: every(60_000), skipHours }, now, 0.5).at.toISOString()).toBe('2025-02-13T15:00:00.000Z');
    expect(nextPoll({ entryDates: every(60_000), skipDays: ['thursday'] }, now, 0.5).at.toISOString()).toBe('2025-02-14T00:00:00.000Z');
  });

  it('at some time even when it wants to be left alone for ever', () => {
    const skipHours = Array.from({ length: 24 }, (_, index) => index);
    expect(wait({ entryDates: every(60_000), skipHours })).toBe(fastestPollMs);
  });
});

describe('a feed in trouble', () => {
  it('is asked at twice the distance each time, once a day at least', () => {
    const waits = [1, 2, 3, 20].map(failures => nextRetry(failures, 0, now, 0).getTime() - now.getTime());
    expect(waits).toEqual([fastestPollMs, 2 * fastestPollMs, 4 * fastestPollMs, slowestPollMs]);
  });

  it('is left alone for as long as its server asks', () => {
    expect(nextRetry(1, 5 * hour, now, 0).getTime() - now.getTime()).toBe(5 * hour);
  });
});

describe('an article is looked at again', () => {
  it('soon when it is fresh, at growing distances later, and not at all when it is old', () => {
    const waitAt = (age: number) => (nextVisit(new Date(now.getTime() - age), now)?.getTime() ?? Number.NaN) - now.getTime();
    expect([waitAt(0), waitAt(5 * hour), waitAt(40 * hour)]).toEqual([2 * hour, 5 * hour, 40 * hour]);
    expect(waitAt(100 * hour)).toBeNaN();
  });
});
