import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessImpact, canContinue, continueImpact } from '../../src/domain/impact.ts';
import type { Said } from '../../src/domain/observation.ts';
import type { Position } from '../../src/domain/position.ts';
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

describe('a position that is continued', () => {
  const anyArticle = fc.record({
    month: fc.integer({ min: 1, max: 9 }),
    day: fc.integer({ min: 1, max: 9 }),
    stances: fc.array(fc.constantFrom('support' as const, 'oppose' as const, 'neutral' as const), { minLength: 1, maxLength: 3 }),
    modality: fc.constantFrom('asserted' as const, 'conditional' as const),
    rank: fc.constantFrom('head' as const, 'minister' as const, 'member' as const, null),
    intensity: fc.constantFrom(0.3, 0.5, 0.8),
    confidence: fc.constantFrom(0.4, 0.6, 0.9),
  });
  type AnyArticle = typeof anyArticle extends fc.Arbitrary<infer T> ? T : never;

  function wordsOf({ month, day, stances, ...more }: AnyArticle, number: number): Said[] {
    const article = { articleId: 1000 + number, originId: 1000 + number };
    return stances.map(stance => said(`0${month}-0${day}`, stance, { ...more, ...article, actorId: `person:${more.rank}` }));
  }

  it('is the same as one that is folded from the beginning, whatever arrives in whatever order', () => {
    let continued = 0;
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 12 }), articles => {
        const all: Said[] = [];
        let position: Position | null = null;
        for (const [number, article] of articles.entries()) {
          const own = wordsOf(article, number);
          all.push(...own);
          const whole = assessImpact(all, 1000 + number, holder);
          if (position && canContinue(position, own)) {
            const { after, fresh, past } = continueImpact(JSON.parse(JSON.stringify(position)), own, holder);
            expect({ after, fresh, past }).toEqual({ after: whole.after, fresh: whole.fresh, past: whole.past });
            continued += 1;
          }
          position = whole.after;
        }
      }),
      { numRuns: 500 },
    );
    expect(continued).toBeGreaterThan(100);
  });
});
