import { describe, expect, it } from 'vitest';
import { foldPosition } from '../../src/domain/history.ts';
import { intervalOf } from '../../src/domain/interval.ts';
import { holder, said } from './said.ts';

const interval = (statements: ReturnType<typeof said>[], at?: string) => intervalOf(foldPosition(statements, holder)!, at);
const width = ([low, high]: [number, number]) => high - low;

describe('the interval of a position', () => {
  it('holds its score, and stays on the scale', () => {
    for (const intensity of [0.5, 0.8, 1]) {
      const position = foldPosition([said('01-01', 'oppose', { intensity })], holder)!;
      const [low, high] = intervalOf(position);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(low).toBeLessThanOrEqual(position.score);
      expect(high).toBeGreaterThan(position.score);
    }
  });

  it('reaches over to the other side after one statement, and no longer after three', () => {
    expect(interval([said('01-01', 'oppose')])[1]).toBeGreaterThan(0);
    expect(interval([said('01-01', 'oppose'), said('01-02', 'oppose'), said('01-03', 'oppose')])[1]).toBeLessThan(0);
  });

  it('is narrower for words of more authority', () => {
    const sure = interval([said('01-01', 'oppose', { confidence: 0.9 })]);
    const unsure = interval([said('01-01', 'oppose', { confidence: 0.5 })]);
    expect(width(sure)).toBeLessThan(width(unsure));
  });

  it('widens with time while nobody repeats it', () => {
    const statements = [said('01-01', 'oppose'), said('01-02', 'oppose')];
    expect(width(interval(statements, '2029-01-02T12:00:00.000Z'))).toBeGreaterThan(width(interval(statements)));
  });
});

describe('what a position rests on', () => {
  it('is what was said lately rather than long ago', () => {
    const early = said('01-01', 'oppose', { intensity: 1, saidOn: '2015-01-01T12:00:00.000Z', publishedAt: '2015-01-01T12:00:00.000Z' });
    const late = said('01-01', 'oppose', { intensity: 0.7 });
    expect(foldPosition([early, late], holder)!.score).toBeCloseTo(-0.7, 1);
  });
});
