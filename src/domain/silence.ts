import type { Change } from './change.ts';
import type { Position } from './position.ts';
import { silentAfter, vocalFrom } from './thresholds.ts';

/** On how many days a holder was heard on a subject, and the first and last of them (ISO). */
export type Rhythm = { first: string; last: string; days: number };

/** The rhythm with one more observation. */
export function keepRhythm(rhythm: Rhythm | null, at: string): Rhythm {
  if (!rhythm) return { first: at, last: at, days: 1 };
  return { ...rhythm, last: at, days: rhythm.days + Number(at.slice(0, 10) !== rhythm.last.slice(0, 10)) };
}

/** When a holder who says nothing more will have fallen silent (ISO); null for one who was never vocal, or holds no established position. */
export function silentFrom({ established, rhythm: { first, last, days } }: Position): string | null {
  if (!established || days < vocalFrom) return null;
  const usualMs = (Date.parse(last) - Date.parse(first)) / (days - 1);
  return new Date(Date.parse(last) + Math.max(silentAfter.atLeastMs, silentAfter.gaps * usualMs)).toISOString();
}

/** True when the position may have been recorded as silent by now. */
export function wasSilent(position: Position | null, now: Date): boolean {
  const from = position && silentFrom(position);
  return from !== null && Date.parse(from) <= now.getTime();
}

/** The silence as a change: the position is unchanged, and nobody speaks for it any more. */
export function describeSilence(position: Position, at: string): Change {
  const { first, last, days } = position.rhythm;
  const usualDays = Math.max(1, Math.round((Date.parse(last) - Date.parse(first)) / (days - 1) / 86_400_000));
  const heard = `heard on ${days} days from ${first.slice(0, 10)} to ${last.slice(0, 10)}, about every ${usualDays} days, and not since`;
  const { stance, voice } = position;
  return { kind: 'silence', from: stance, to: stance, before: null, after: voice, at, reasons: [heard] };
}
