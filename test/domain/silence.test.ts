import { describe, expect, it } from 'vitest';
import { foldPosition } from '../../src/domain/history.ts';
import type { Said } from '../../src/domain/observation.ts';
import { describeSilence, silentFrom } from '../../src/domain/silence.ts';
import { holder, said } from './said.ts';

/** Heard every tenth day of the first two months: six times. */
const vocal = ['01-01', '01-11', '01-21', '01-31', '02-10', '02-20'];
const silent = (days: string[], more: Partial<Said> = {}) => {
  const position = foldPosition(
    days.map(day => said(day, 'oppose', more)),
    holder,
  );
  return position && silentFrom(position)?.slice(0, 10);
};

describe('a holder', () => {
  it('heard every ten days has fallen silent after two months without a word', () => {
    expect(silent(vocal)).toBe('2025-04-21');
  });

  it('heard every month is given four months', () => {
    expect(silent(['01-01', '01-31', '03-02', '04-01', '05-01', '05-31'])).toBe('2025-09-28');
  });

  it('heard a few times only was never vocal', () => {
    expect(silent(vocal.slice(1))).toBeUndefined();
  });

  it('heard in many reports of one day was not either', () => {
    expect(silent(Array.from({ length: 8 }, (_, hour) => `01-01T1${hour}:00`))).toBeUndefined();
  });

  it('of whom only others spoke was not either', () => {
    expect(silent(vocal, { directness: 'third-party' })).toBeUndefined();
  });

  it('is counted over changes of position too', () => {
    const words = vocal.map((day, at) => said(day, at < 3 ? 'support' : 'oppose'));
    expect(foldPosition(words, holder)?.rhythm.days).toBe(6);
  });

  it('that fell silent keeps its position, shown by its last words', () => {
    const position = foldPosition(
      vocal.map(day => said(day, 'oppose')),
      holder,
    )!;
    const change = describeSilence(position, silentFrom(position)!);
    expect(change).toMatchObject({
      kind: 'silence',
      from: 'oppose',
      to: 'oppose',
      before: null,
      after: { at: '2025-02-20T12:00:00.000Z' },
    });
    expect(change.reasons).toEqual(['heard on 6 days from 2025-01-01 to 2025-02-20, about every 10 days, and not since']);
  });
});
