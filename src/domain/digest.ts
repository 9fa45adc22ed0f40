import { DateTime, IANAZone } from 'luxon';

export const digestSchedules = ['daily', 'weekdays', 'weekly'] as const;
export type DigestSchedule = (typeof digestSchedules)[number];

/** When a reader wants the digest: every day, Monday to Friday, or Mondays, at `at` (HH:MM) on the clocks of `zone` (IANA name). */
export type DigestRule = { schedule: DigestSchedule; at: string; zone: string };

/** The digest to send: `key` names its period (the local date of its end), `to` is its end, `missed` counts the earlier ones it makes up for. */
export type DigestPeriod = { key: string; to: string; missed: number };

/** True for a zone name that this machine's time zone data knows (`Europe/Berlin`). */
export function isZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/**
 * The first time strictly after `after` (ISO) at which a digest is due, as ISO UTC. There is exactly one due time per local date of the
 * schedule: an hour that clocks skip counts as the moment they skipped to, an hour they repeat counts once, and a date that a zone never
 * had (Apia, 30 December 2011) has none.
 */
export function nextDigestAt(rule: DigestRule, after: string): string {
  const from = DateTime.fromISO(after, { zone: rule.zone });
  for (let days = 0; days <= 14; days++) {
    const due = dueOn(rule, from.startOf('day').plus({ days }));
    if (due && due > from) return due.toUTC().toISO()!;
  }
  throw new RangeError(`no digest is due within two weeks of ${after} in ${rule.zone}`);
}

/**
 * The digest to send at `now` when the oldest one not sent yet was due at `dueAt`; null when that is still ahead. It ends at the latest due
 * time, so after downtime one digest makes up for all, instead of one for each day.
 */
export function digestPeriod(rule: DigestRule, dueAt: string, now: string): DigestPeriod | null {
  const at = Date.parse(now);
  if (Date.parse(dueAt) > at) return null;
  let to = dueAt;
  let missed = 0;
  for (let next = nextDigestAt(rule, to); Date.parse(next) <= at; next = nextDigestAt(rule, to)) {
    to = next;
    missed++;
  }
  return { key: DateTime.fromISO(to, { zone: rule.zone }).toISODate()!, to, missed };
}

function dueOn(rule: DigestRule, day: DateTime): DateTime | null {
  if (rule.schedule === 'weekly' && day.weekday !== 1) return null;
  if (rule.schedule === 'weekdays' && day.weekday > 5) return null;
  const [hour = 0, minute = 0] = rule.at.split(':').map(Number);
  const { year, month, day: date } = day;
  const noon = DateTime.fromObject({ year, month, day: date, hour: 12 }, { zone: rule.zone });
  if (noon.day !== date) return null;
  // From noon, because luxon guesses from today's offset otherwise and is a day off where a zone crossed the date line since.
  return noon.set({ hour, minute });
}
