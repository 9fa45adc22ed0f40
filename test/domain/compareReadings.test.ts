import { describe, expect, it } from 'vitest';
import { type Compared, compareReadings, isSameReading } from '../../src/domain/compareReadings.ts';

function read(more: Partial<Compared> = {}): Compared {
  return {
    actorId: 'country:FRA',
    onBehalfOfId: null,
    rank: null,
    subjectId: 'issue:x',
    stance: 'support',
    intensity: 0.8,
    modality: 'asserted',
    directness: 'own',
    saidOn: '2025-02-12T00:00:00Z',
    confidence: 0.8,
    evidence: { quote: 'words', start: 10, end: 40, in: 'text' },
    ...more,
  };
}

const count = (before: Compared[], after: Compared[]) => {
  const { gained, lost, changed } = compareReadings(before, after);
  return [gained.length, lost.length, changed.length];
};
const at = (start: number, end: number) => ({ evidence: { quote: 'words', start, end, in: 'text' as const } });

describe('two readings of one text', () => {
  it('that come to the same are the same, in whatever order, and however a date is written', () => {
    const [one, other] = [read(), read({ actorId: 'country:DEU' })];
    expect(isSameReading([one, other], [other, read({ saidOn: '2025-02-12T00:00:00.000Z', confidence: 0.8001 })])).toBe(true);
  });

  it.each<[string, Compared[], Compared[], number[]]>([
    ['more', [], [read()], [1, 0, 0]],
    ['less', [read()], [], [0, 1, 0]],
    ['the other side', [read()], [read({ stance: 'oppose' })], [0, 0, 1]],
    ['a condition', [read()], [read({ modality: 'conditional' })], [0, 0, 1]],
    ['less confidence', [read()], [read({ confidence: 0.5 })], [0, 0, 1]],
    ['a shorter quote', [read()], [read(at(10, 30))], [0, 0, 1]],
    ['the same elsewhere', [read()], [read(at(50, 70))], [1, 1, 0]],
    ['the same of another actor', [read()], [read({ actorId: 'country:DEU' })], [1, 1, 0]],
    ['both the old and another of the same sentence', [read()], [read({ stance: 'oppose' }), read()], [1, 0, 0]],
  ])('of which the later has %s', (_what, before, after, expected) => {
    expect(count(before, after)).toEqual(expected);
  });
});
