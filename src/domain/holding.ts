import { DateTime } from 'luxon';

/** When a reader wants no alerts: from … to on the clocks of `zone`, also over midnight ("22:00" … "07:00"). */
export type QuietHours = { quietFrom: string | null; quietTo: string | null; zone: string };

/**
 * When the quiet hours end that `now` lies in (ISO UTC); null when it lies in none. An hour that the clocks skip is the moment they skipped to.
 */
export function quietUntil({ quietFrom, quietTo, zone }: QuietHours, now: Date): string | null {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return null;
  const local = DateTime.fromJSDate(now, { zone });
  const time = local.toFormat('HH:mm');
  const isOvernight = quietFrom > quietTo;
  const isQuiet = isOvernight ? time >= quietFrom || time < quietTo : time >= quietFrom && time < quietTo;
  if (!isQuiet) return null;
  const [hour = 0, minute = 0] = quietTo.split(':').map(Number);
  const day = isOvernight && time >= quietFrom ? local.plus({ days: 1 }) : local;
  return day.set({ hour, minute, second: 0, millisecond: 0 }).toUTC().toISO();
}

const hourMs = 3_600_000;

/** When another message may go out under a cap per hour; null when one may now. `sent` are the times of the messages of the last hour, ISO. */
export function cappedUntil(capPerHour: number | null, sent: string[], now: Date): string | null {
  const recent = sent
    .map(at => Date.parse(at))
    .filter(at => at > now.getTime() - hourMs)
    .sort((a, b) => a - b);
  if (capPerHour === null || recent.length < capPerHour) return null;
  return new Date(recent[recent.length - capPerHour]! + hourMs).toISOString();
}

/** What is not to be told for a while: everything of an actor, on a subject, or of an episode. */
export type Mute = { kind: 'actor' | 'subject' | 'episode'; target: string; until: string };

/** Whether a change is muted now. */
export function isMuted(
  { actorIds, subjectIds, episodeId }: { actorIds: string[]; subjectIds: string[]; episodeId: string },
  mutes: Mute[],
  now: Date,
): boolean {
  const names = { actor: actorIds, subject: subjectIds, episode: [episodeId] };
  return mutes.some(({ kind, target, until }) => Date.parse(until) > now.getTime() && names[kind].includes(target));
}
