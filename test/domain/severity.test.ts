import { describe, expect, it } from 'vitest';
import { chooseEpisode } from '../../src/domain/episode.ts';
import { foldHistory, foldPosition } from '../../src/domain/history.ts';
import type { Said } from '../../src/domain/observation.ts';
import { assessSeverity } from '../../src/domain/severity.ts';
import { holder, said } from './said.ts';

function severityOf(before: Said[], after: Said): ReturnType<typeof assessSeverity> {
  const all = [...before, after];
  return assessSeverity(foldHistory(all, holder).changes.at(-1)!, foldPosition(before, holder), foldPosition(all, holder)!);
}

const firm = [
  said('01-01', 'oppose', { intensity: 1 }),
  said('01-10', 'oppose', { intensity: 1 }),
  said('01-20', 'oppose', { intensity: 1 }),
];
const once = [said('01-01', 'oppose')];

describe('the severity of a change', () => {
  it('lies between 0 and 1 and is the weighted sum of its parts', () => {
    const { value, parts } = severityOf(firm, said('03-01', 'support', { intensity: 1 }));
    const { rank, distance, firmness, confirmation } = parts;
    expect(value).toBeCloseTo(0.3 * rank + 0.35 * distance + 0.2 * firmness + 0.15 * confirmation, 2);
    expect(value).toBeGreaterThan(0.8);
    expect(value).toBeLessThanOrEqual(1);
  });

  it.each<[string, [Said[], Said], [Said[], Said]]>([
    [
      'a head than a spokesperson',
      [once, said('03-01', 'support')],
      [once, said('03-01', 'support', { rank: 'spokesperson', actorId: 'person:x' })],
    ],
    ['a reversal than a softening', [once, said('03-01', 'support')], [once, said('03-01', 'neutral')]],
    ['leaving a firm position than one taken once', [firm, said('03-01', 'support')], [once, said('03-01', 'support')]],
    [
      'leaving what was said of late than what was last said years ago',
      [[said('01-01', 'oppose')], said('03-01', 'support')],
      [[said('01-01', 'oppose', { saidOn: '2019-01-01T12:00:00.000Z' })], said('03-01', 'support')],
    ],
    ['a change than a first position', [once, said('03-01', 'support')], [[], said('03-01', 'support')]],
  ])('is higher for %s', (_rule, graver, lesser) => {
    expect(severityOf(...graver).value).toBeGreaterThan(severityOf(...lesser).value);
  });

  it('is explained in a sentence', () => {
    const { sentence } = severityOf(firm, said('03-01', 'support', { intensity: 1 }));
    expect(sentence).toBe('The words of a head of state or government move a firm position a long way, by one origin so far.');
  });
});

describe('an episode', () => {
  const first = { at: '2025-02-12T12:00:00.000Z', episodeId: 'the-first' };

  it('is named after holder, subject and day', () => {
    expect(chooseEpisode('country:USA', 'issue:x', '2025-02-12T12:00:00.000Z', null)).toBe('country:USA~issue:x~2025-02-12');
  });

  it('goes on for two weeks after its last change', () => {
    expect(chooseEpisode('country:USA', 'issue:x', '2025-02-26T12:00:00.000Z', first)).toBe('the-first');
  });

  it('is over then', () => {
    expect(chooseEpisode('country:USA', 'issue:x', '2025-02-26T12:00:01.000Z', first)).toBe('country:USA~issue:x~2025-02-26');
  });
});
