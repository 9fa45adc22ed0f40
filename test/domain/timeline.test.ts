import { describe, expect, it } from 'vitest';
import type { Said } from '../../src/domain/observation.ts';
import { buildTimeline } from '../../src/domain/timeline.ts';
import { holder, said } from './said.ts';

/** As stored: first seen on a day of 2025, taken back on another. */
function stored(words: Said, seen: string, withdrawn: string | null = null) {
  const { actorId, ...rest } = words;
  const at = (day: string) => `2025-${day}T12:00:00.000Z`;
  return {
    ...rest,
    actor: { id: actorId, name: actorId, aliases: [] },
    onBehalfOf: null,
    subject: { kind: 'issue' as const, id: 'issue:x', label: 'x', labels: {} },
    saidOnBasis: 'published' as const,
    saidOnPrecision: 'minute' as const,
    evidence: { quote: 'words', start: 0, end: 5, in: 'text' as const },
    reasons: [],
    coderVersion: 'table-1',
    recordedAt: at(seen),
    withdrawnAt: withdrawn && at(withdrawn),
  };
}

const january = stored(said('01-10', 'support'), '01-10');
const march = stored(said('03-10', 'oppose'), '03-10');
const lateFebruary = stored(said('02-10', 'oppose'), '04-01');
const wrong = stored(said('02-20', 'neutral'), '02-20', '02-25');
const all = [march, january, lateFebruary, wrong];
const day = (on: string) => `2025-${on}T23:59:59.999Z`;

function stanceOf(moment: Parameters<typeof buildTimeline>[2]) {
  const { position } = buildTimeline(all, holder, moment);
  return position && `${position.stance} since ${position.since.slice(5, 10)}`;
}

describe('a timeline', () => {
  it('is in the order of what was said, without what was taken back', () => {
    expect(buildTimeline(all, holder).statements).toEqual([january, lateFebruary, march]);
  });

  it('says what the position is now', () => {
    expect(stanceOf({})).toBe('oppose since 02-10');
  });

  it('says what the position was on a day, from all that is known today', () => {
    expect(stanceOf({ asOf: day('01-31') })).toBe('support since 01-10');
    expect(stanceOf({ asOf: day('02-15') })).toBe('oppose since 02-10');
  });

  it('says what was known of it on a day', () => {
    expect(stanceOf({ knownAt: day('03-15') })).toBe('oppose since 03-10');
    expect(stanceOf({ asOf: day('02-15'), knownAt: day('03-15') })).toBe('support since 01-10');
  });

  it('counts what was taken back only later as known until then', () => {
    expect(stanceOf({ knownAt: day('02-21') })).toBe('neutral since 02-20');
    expect(stanceOf({ knownAt: day('02-26') })).toBe('support since 01-10');
  });

  it('knows nothing before anything was read', () => {
    expect(stanceOf({ knownAt: day('01-01') })).toBeNull();
  });
});
