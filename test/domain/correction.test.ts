import { describe, expect, it } from 'vitest';
import { applyCorrections, type Correction, type Reading } from '../../src/domain/correction.ts';

const read: Reading = {
  articleId: 1,
  quote: 'The minister is against the bridge.',
  actorId: 'person:minister',
  onBehalfOfId: 'country:FRA',
  rank: 'minister',
  subjectId: 'open:bridge',
  subjectLabel: 'the bridge',
  stance: 'oppose',
};
const { articleId, quote, actorId, subjectId, stance } = read;
const mark = { articleId, quote, actorId, subjectId, stance };
const apply = (...corrections: Correction[]) =>
  applyCorrections(
    read,
    corrections.map((correction, at) => ({ id: at + 1, correction })),
  );

describe('a reading', () => {
  it('that nobody corrects stays as it is', () => {
    expect(apply()).toEqual({ reading: read, by: [] });
    expect(apply({ kind: 'merge-actors', from: 'person:x', into: 'person:y' })).toEqual({ reading: read, by: [] });
  });

  it('marked as wrong does not count', () => {
    expect(apply({ kind: 'wrong', of: mark })).toEqual({ reading: null, by: [1] });
  });

  it('is known again when another coder cuts the same sentence otherwise', () => {
    const cut = { ...read, quote: 'is against\n the bridge.' };
    expect(applyCorrections(cut, [{ id: 4, correction: { kind: 'wrong', of: mark } }]).by).toEqual([4]);
  });

  it.each<[string, Partial<Reading>]>([
    ['of another article', { articleId: 2 }],
    ['of another actor', { actorId: 'person:other' }],
    ['about something else', { subjectId: 'open:tunnel' }],
    ['of the other side: the new coder has understood it', { stance: 'support' }],
    ['of another sentence', { quote: 'He likes tunnels.' }],
  ])('%s is not taken for it', (_what, other) => {
    expect(applyCorrections({ ...read, ...other }, [{ id: 1, correction: { kind: 'wrong', of: mark } }]).by).toEqual([]);
  });

  it('is read as people say, whatever else was corrected before', () => {
    const { reading, by } = apply(
      { kind: 'merge-actors', from: 'person:minister', into: 'person:jane-doe' },
      { kind: 'reread', of: mark, to: { stance: 'support' } },
    );
    expect(reading).toMatchObject({ actorId: 'person:jane-doe', stance: 'support' });
    expect(by).toEqual([1, 2]);
  });

  it('of an actor merged into the body spoken for is the body’s own', () => {
    const { reading } = apply({ kind: 'merge-actors', from: 'person:minister', into: 'country:FRA' });
    expect(reading).toMatchObject({ actorId: 'country:FRA', onBehalfOfId: null, rank: null });
  });

  it('on a subject that is the opposite of another changes sides with it', () => {
    const merge = { kind: 'merge-subjects', from: 'open:bridge', into: 'issue:tunnel', label: 'the tunnel', opposite: true } as const;
    expect(apply(merge).reading).toMatchObject({ subjectId: 'issue:tunnel', subjectLabel: 'the tunnel', stance: 'support' });
    expect(apply({ ...merge, opposite: false }).reading).toMatchObject({ stance: 'oppose' });
  });

  it('leaves a subject that is split when its words are those of the other one', () => {
    const split = { kind: 'split-subject', from: 'open:bridge', into: 'open:toll', label: 'the toll' } as const;
    expect(apply({ ...split, saying: ['Against the Bridge'] }).reading).toMatchObject({ subjectId: 'open:toll' });
    expect(apply({ ...split, saying: ['toll'] })).toEqual({ reading: read, by: [] });
  });
});
