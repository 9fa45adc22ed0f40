import { describe, expect, it } from 'vitest';
import { type Candidate, type Interest, matchInterest } from '../../src/domain/alert.ts';
import { foldHistory } from '../../src/domain/position.ts';
import { holder, said } from './said.ts';

const everything: Interest = { who: [], what: [], kinds: ['reversal', 'hardening', 'softening', 'contested'], minSeverity: 0 };

function candidate(more: Partial<Candidate> = {}, words = [said('01-01', 'oppose'), said('03-01', 'support')]): Candidate {
  const change = foldHistory(words, holder).changes.at(-1)!;
  return { change, holderId: holder, subordinate: false, subject: { id: 'issue:x', kind: 'issue' }, severity: 0.6, ...more };
}

describe('a subscription', () => {
  it('to everything is told of a reversal, and why', () => {
    expect(matchInterest(candidate(), everything)).toEqual(['watches everybody', 'on everything', 'reversal, severity 0.6 of at least 0']);
  });

  it.each<[string, Partial<Interest>]>([
    ['somebody else', { who: ['country:FRA'] }],
    ['another subject', { what: ['issue:y'] }],
    ['other kinds of change', { kinds: ['softening'] }],
    ['graver changes', { minSeverity: 0.7 }],
  ])('to %s is not', (_what, interest) => {
    expect(matchInterest(candidate(), { ...everything, ...interest })).toBeNull();
  });

  it('to a person is told of the change of the state that the person made', () => {
    expect(matchInterest(candidate(), { ...everything, who: ['person:president'] })).toContain('watches person:president');
  });

  it('to everything is not told of persons and parts of other bodies', () => {
    expect(matchInterest(candidate({ subordinate: true }), everything)).toBeNull();
  });

  it('that names them is', () => {
    expect(matchInterest(candidate({ subordinate: true }), { ...everything, who: [holder] })).not.toBeNull();
  });

  it('that asks for first positions is told of them whatever they are about', () => {
    const first = candidate({ subject: { id: 'open:x', kind: 'open' } }, [said('01-01', 'oppose')]);
    expect(matchInterest(first, { ...everything, kinds: ['new'] })).not.toBeNull();
  });
});

describe.each(['open', 'actor'] as const)('on a subject of kind %s', kind => {
  const subject = { id: `${kind}:x`, kind };

  it('a reversal between plain confident words is told', () => {
    expect(matchInterest(candidate({ subject }), everything)).not.toBeNull();
  });

  it('a softening is not', () => {
    const softening = [said('01-01', 'oppose'), said('03-01', 'neutral', { intensity: 0.5 })];
    expect(matchInterest(candidate({ subject }, softening), everything)).toBeNull();
  });

  it('officials at odds are not', () => {
    const dispute = [said('03-01', 'oppose'), said('03-02', 'support', { actorId: 'person:minister', rank: 'minister' })];
    expect(matchInterest(candidate({ subject }, dispute), everything)).toBeNull();
  });

  it.each([0, 1])('a reversal is not when one of its sides (%i) was read with little confidence', side => {
    const words = [said('01-01', 'oppose'), said('03-01', 'support')];
    words[side] = { ...words[side]!, confidence: 0.55 };
    expect(matchInterest(candidate({ subject }, words), everything)).toBeNull();
  });

  it('a reversal is not when the earlier side was hedged', () => {
    const words = [said('01-01', 'oppose', { intensity: 0.5 }), said('03-01', 'support')];
    expect(matchInterest(candidate({ subject }, words), everything)).toBeNull();
  });
});
