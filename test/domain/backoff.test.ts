import { describe, expect, it } from 'vitest';
import { parseRetryAfter, retryDelayMs, retryDelaysMs } from '../../src/domain/backoff.ts';

describe('retryDelayMs', () => {
  it('follows the schedule of Standard Webhooks: at once, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h', () => {
    const seconds = retryDelaysMs.map((_, attempts) => retryDelayMs(attempts, 0)! / 1000);
    expect(seconds).toEqual([0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
  });

  it('gives up after ten attempts', () => {
    expect(retryDelayMs(10, 0.5)).toBeNull();
  });

  it('adds up to a fifth by chance and never comes earlier than the schedule says', () => {
    expect(retryDelayMs(2, 0)).toBe(300_000);
    expect(retryDelayMs(2, 1)).toBe(360_000);
  });

  it('waits as long as the receiver asks when that is longer', () => {
    expect(retryDelayMs(1, 0, 120_000)).toBe(120_000);
    expect(retryDelayMs(3, 0, 1_000)).toBe(1_800_000);
  });

  it('comes back within a day when a receiver asks for a year', () => {
    expect(retryDelayMs(1, 0, 365 * 86_400_000)).toBe(86_400_000);
  });
});

describe('parseRetryAfter', () => {
  const now = new Date('2025-02-13T08:00:00Z');
  it.each([
    ['120', 120_000],
    ['Thu, 13 Feb 2025 08:01:00 GMT', 60_000],
    ['Thu, 13 Feb 2025 07:00:00 GMT', undefined],
    ['0', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %j as %j', (header, ms) => {
    expect(parseRetryAfter(header, now)).toBe(ms);
  });
});
