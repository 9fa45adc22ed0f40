import { describe, expect, it } from 'vitest';
import { assessImpact } from '../../src/domain/impact.ts';
import type { Said } from '../../src/domain/observation.ts';
import { holder, said } from './said.ts';

const article = { articleId: 900, originId: 900 };

function impactOf(known: Said[], own: Said[]) {
  const { fresh, past, rewritten } = assessImpact([...known, ...own], 900, holder);
  return { fresh: fresh && `${fresh.kind} ${fresh.to}`, past: past.map(change => `${change.kind} ${change.to}`), rewritten };
}

describe('an article', () => {
  it('that repeats what is known is no news', () => {
    expect(impactOf([said('01-01', 'oppose')], [said('03-01', 'oppose', article)])).toEqual({ fresh: null, past: [], rewritten: false });
  });

  it('that moves the position is', () => {
    const impact = impactOf([said('01-01', 'oppose')], [said('03-01', 'support', article)]);
    expect(impact).toEqual({ fresh: 'reversal support', past: [], rewritten: false });
  });

  it('that tells of both halves of an about-face that nobody knew of is history', () => {
    const both = [said('02-01', 'oppose', article), said('03-01', 'support', article)];
    expect(impactOf([], both)).toEqual({ fresh: null, past: ['new oppose', 'reversal support'], rewritten: true });
  });

  it('that goes there and back is history', () => {
    const both = [said('02-01', 'oppose', article), said('03-01', 'support', article)];
    expect(impactOf([said('01-01', 'support')], both).fresh).toBeNull();
  });

  it('in which two officials contradict each other is news', () => {
    const minister = { ...article, actorId: 'person:minister', rank: 'minister' } as const;
    const dispute = [said('03-01T10:00', 'oppose', article), said('03-01T11:00', 'support', minister)];
    expect(impactOf([], dispute).fresh).toMatch(/^contested/);
  });

  it('that is older, with older words, is history even where it changes the end', () => {
    const known = [said('01-01', 'oppose'), said('03-01', 'oppose', { directness: 'third-party' })];
    expect(impactOf(known, [said('02-01', 'support', article)])).toEqual({ fresh: null, past: ['reversal support'], rewritten: true });
  });

  it('that comes later with words of the day before is news', () => {
    const known = [said('01-01', 'oppose'), said('03-02', 'oppose', { directness: 'third-party' })];
    const words = said('03-01', 'support', { ...article, publishedAt: '2025-03-03T12:00:00.000Z' });
    expect(impactOf(known, [words]).fresh).toBe('reversal support');
  });

  it('that undoes a change known before rewrites the history', () => {
    const known = [said('03-08', 'oppose'), said('03-10', 'support', { actorId: 'person:minister', rank: 'minister' })];
    expect(impactOf(known, [said('03-09', 'support', article)]).rewritten).toBe(true);
  });
});
