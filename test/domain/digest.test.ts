import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { type DigestRule, digestPeriod, digestSchedules, isZone, nextDigestAt } from '../../src/domain/digest.ts';

/** Years in which something odd happens to the clocks: 2011 is when Apia went without 30 December. */
const years: [string, number][] = [
  ['Europe/Berlin', 2025],
  ['America/New_York', 2025],
  ['Asia/Kathmandu', 2025],
  ['Australia/Lord_Howe', 2025],
  ['Pacific/Apia', 2025],
  ['Pacific/Apia', 2011],
];
/** 02:30 is skipped in Berlin and New York in spring and repeated in autumn; 01:45 is repeated at Lord Howe; midnight is a border. */
const times = ['00:00', '01:45', '02:30', '07:00', '23:59'];

function dueTimes(rule: DigestRule, year: number): DateTime[] {
  const end = DateTime.fromObject({ year: year + 1 }, { zone: rule.zone });
  const found: DateTime[] = [];
  let at = DateTime.fromObject({ year }, { zone: rule.zone }).minus(1);
  for (;;) {
    at = DateTime.fromISO(nextDigestAt(rule, at.toISO()!), { zone: rule.zone });
    if (at >= end) return found;
    found.push(at);
  }
}

/** Local dates of the year by walking it hour by hour, without any rule of the code under test. */
function localDates(zone: string, year: number): string[] {
  const dates = new Set<string>();
  const end = DateTime.fromObject({ year: year + 1 }, { zone });
  for (let at = DateTime.fromObject({ year }, { zone }); at < end; at = at.plus({ minutes: 30 })) dates.add(at.toISODate()!);
  return [...dates];
}

describe.each(years)('a year of digests in %s, %i', (zone, year) => {
  const dates = localDates(zone, year);
  it.each(times)('a daily digest at %s comes once on every local date, none lost and none doubled', at => {
    expect(dueTimes({ schedule: 'daily', at, zone }, year).map(due => due.toISODate())).toEqual(dates);
  });
  it('one on weekdays comes Monday to Friday, a weekly one on Mondays', () => {
    const weekday = (date: string) => DateTime.fromISO(date).weekday;
    const days = (schedule: 'weekdays' | 'weekly') => dueTimes({ schedule, at: '07:00', zone }, year).map(due => due.toISODate());
    expect(days('weekdays')).toEqual(dates.filter(date => weekday(date) <= 5));
    expect(days('weekly')).toEqual(dates.filter(date => weekday(date) === 1));
  });
});

it('the clock on the wall says seven in summer and in winter', () => {
  const rule: DigestRule = { schedule: 'daily', at: '07:00', zone: 'Europe/Berlin' };
  expect(nextDigestAt(rule, '2025-03-29T12:00:00Z')).toBe('2025-03-30T05:00:00.000Z');
  expect(nextDigestAt(rule, '2025-10-26T12:00:00Z')).toBe('2025-10-27T06:00:00.000Z');
});

it('an hour that the clocks skip is the moment they skipped to', () => {
  expect(nextDigestAt({ schedule: 'daily', at: '02:30', zone: 'Europe/Berlin' }, '2025-03-29T12:00:00Z')).toBe('2025-03-30T01:30:00.000Z');
});

it('Apia had no 30 December 2011, so no digest is due for it', () => {
  const dates = dueTimes({ schedule: 'daily', at: '07:00', zone: 'Pacific/Apia' }, 2011).map(due => due.toISODate());
  expect(dates.slice(-2)).toEqual(['2011-12-29', '2011-12-31']);
});

describe('digestPeriod', () => {
  const rule: DigestRule = { schedule: 'daily', at: '07:00', zone: 'Europe/Berlin' };
  const due = '2025-02-14T06:00:00.000Z';
  it('is null before the time has come', () => {
    expect(digestPeriod(rule, due, '2025-02-14T05:59:59Z')).toBeNull();
  });
  it('ends at the due time, not at the moment of sending', () => {
    expect(digestPeriod(rule, due, '2025-02-14T06:03:20Z')).toEqual({ key: '2025-02-14', to: due, missed: 0 });
  });
  it('after a week of downtime is one digest that makes up for six earlier ones', () => {
    const period = digestPeriod(rule, due, '2025-02-20T21:00:00Z');
    expect(period).toEqual({ key: '2025-02-20', to: '2025-02-20T06:00:00.000Z', missed: 6 });
  });
  it.each(digestSchedules)('no two %s digests have the same name', schedule => {
    const keys: string[] = [];
    let next = nextDigestAt({ ...rule, schedule }, due);
    for (let i = 0; i < 60; i++) {
      const period = digestPeriod({ ...rule, schedule }, next, next)!;
      keys.push(period.key);
      next = nextDigestAt({ ...rule, schedule }, period.to);
    }
    expect(new Set(keys).size).toBe(60);
  });
});

it('knows a time zone from a typing mistake', () => {
  expect(isZone('Europe/Berlin')).toBe(true);
  expect(isZone('Europe/Berlim')).toBe(false);
});
