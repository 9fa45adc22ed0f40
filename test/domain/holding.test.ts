import { describe, expect, it } from 'vitest';
import { cappedUntil, isMuted, quietUntil } from '../../src/domain/holding.ts';

const night = { quietFrom: '22:00', quietTo: '07:00', zone: 'Europe/Berlin' };

describe('quiet hours', () => {
  it.each([
    ['2025-02-12T20:59:00Z', null],
    ['2025-02-12T21:00:00Z', '2025-02-13T06:00:00.000Z'],
    ['2025-02-13T05:59:59Z', '2025-02-13T06:00:00.000Z'],
    ['2025-02-13T06:00:00Z', null],
    ['2025-03-29T22:30:00Z', '2025-03-30T05:00:00.000Z'], // the clocks go forward that night
    ['2025-10-25T21:30:00Z', '2025-10-26T06:00:00.000Z'], // and back
  ])('over midnight in Berlin at %s last until %s', (now, until) => {
    expect(quietUntil(night, new Date(now))).toBe(until);
  });
  it('within a day end on that day', () => {
    const lunch = { quietFrom: '12:00', quietTo: '13:00', zone: 'UTC' };
    expect(quietUntil(lunch, new Date('2025-02-12T12:30:00Z'))).toBe('2025-02-12T13:00:00.000Z');
    expect(quietUntil(lunch, new Date('2025-02-12T13:00:00Z'))).toBeNull();
  });
  it('that were not asked for never are', () => {
    expect(quietUntil({ quietFrom: null, quietTo: null, zone: 'UTC' }, new Date())).toBeNull();
  });
});

describe('a cap per hour', () => {
  const sent = ['2025-02-12T12:00:00.000Z', '2025-02-12T12:10:00.000Z'];
  it('lets as many through, then waits until the oldest of them is an hour old', () => {
    expect(cappedUntil(3, sent, new Date('2025-02-12T12:20:00Z'))).toBeNull();
    expect(cappedUntil(2, sent, new Date('2025-02-12T12:20:00Z'))).toBe('2025-02-12T13:00:00.000Z');
    expect(cappedUntil(1, sent, new Date('2025-02-12T12:20:00Z'))).toBe('2025-02-12T13:10:00.000Z');
    expect(cappedUntil(2, sent, new Date('2025-02-12T13:00:00Z'))).toBeNull();
  });
  it('that was not set caps nothing', () => {
    expect(cappedUntil(null, Array(99).fill(sent[0]), new Date('2025-02-12T12:20:00Z'))).toBeNull();
  });
});

it('a mute of an actor, subject or episode ends when it says', () => {
  const change = { actorIds: ['person:a', 'country:DEU'], subjectIds: ['issue:x'], episodeId: 'e' };
  const until = '2025-02-12T12:00:00.000Z';
  const at = (kind: 'actor' | 'subject' | 'episode', target: string, now = '2025-02-12T11:00:00Z') =>
    isMuted(change, [{ kind, target, until }], new Date(now));
  expect([at('actor', 'country:DEU'), at('subject', 'issue:x'), at('episode', 'e')]).toEqual([true, true, true]);
  expect([at('actor', 'issue:x'), at('subject', 'issue:y'), at('episode', 'f')]).toEqual([false, false, false]);
  expect(at('actor', 'country:DEU', '2025-02-12T12:00:00Z')).toBe(false);
});
