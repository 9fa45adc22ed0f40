import { describe, expect, it } from 'vitest';
import { type Candidate, type Interest, isAside, isClearEnough, isDouble, matchInterest } from '../../src/domain/alert.ts';
import { foldHistory } from '../../src/domain/history.ts';
import type { Said } from '../../src/domain/observation.ts';
import { alertRules } from '../../src/domain/thresholds.ts';
import { holder, said } from './said.ts';

const everything: Interest = {
  who: [],
  what: [],
  kinds: ['reversal', 'hardening', 'softening', 'contested'],
  minSeverity: 0,
  publishers: [],
  languages: [],
};

function candidate(more: Partial<Candidate> = {}): Candidate {
  const who = { holderId: holder, speakerId: 'person:president', spokenForId: holder, offices: [] };
  return {
    kind: 'reversal',
    ...who,
    subjectId: 'issue:x',
    toldAlone: false,
    broader: [],
    clear: true,
    severity: 0.6,
    publisher: 'Beispielzeitung',
    language: 'de',
    ...more,
  };
}

const person = { holderId: 'person:president' };
const part = { holderId: 'org:ministry', speakerId: 'org:ministry', spokenForId: holder };

describe('a subscription', () => {
  it('to everything is told of a reversal, and why', () => {
    expect(matchInterest(candidate(), everything)?.reasons).toEqual([
      'watches everybody',
      'on everything',
      'reversal, severity 0.59 of at least 0.00',
    ]);
  });

  it.each<[string, Partial<Interest>]>([
    ['somebody else', { who: ['country:FRA'] }],
    ['another subject', { what: ['issue:y'] }],
    ['other kinds of change', { kinds: ['softening'] }],
    ['graver changes', { minSeverity: 0.7 }],
    ['another publisher', { publishers: ['Rheinbote'] }],
    ['another language', { languages: ['en'] }],
  ])('to %s is not', (_what, interest) => {
    expect(matchInterest(candidate(), { ...everything, ...interest })).toBeNull();
  });

  it('to a person is told of the change of the state that the person made', () => {
    expect(matchInterest(candidate(), { ...everything, who: ['person:president'] })?.reasons).toContain('watches person:president');
  });

  it('to a body is told of the change that somebody who holds an office there made', () => {
    const told = matchInterest(candidate({ offices: ['org:ministry'] }), { ...everything, who: ['org:ministry'] });
    expect(told?.reasons).toContain('watches org:ministry');
    expect(matchInterest(candidate(), { ...everything, who: ['org:ministry'] })).toBeNull();
  });

  it('to everything is not told of persons and parts of other bodies', () => {
    expect(matchInterest(candidate(person), everything)).toBeNull();
    expect(matchInterest(candidate(part), everything)).toBeNull();
  });

  it('that names them is', () => {
    expect(matchInterest(candidate(person), { ...everything, who: ['person:president'] })).not.toBeNull();
    expect(matchInterest(candidate(part), { ...everything, who: ['org:ministry'] })).not.toBeNull();
  });

  it('that asks for first positions is told of them whatever they are about', () => {
    const first = { kind: 'new' as const, subjectId: 'open:x', clear: isClear([said('01-01', 'oppose')], 'open') };
    expect(matchInterest(candidate(first), { ...everything, kinds: ['new'] })).not.toBeNull();
  });

  it('is told of what it asked for by name as of something graver than of one thing among many', () => {
    const severityTo = (interest: Partial<Interest>) =>
      matchInterest(candidate({ broader: ['issue:whole'] }), { ...everything, ...interest })?.severity;
    expect([{ what: ['issue:x'] }, { what: ['issue:whole'] }, { who: [holder] }, {}].map(severityTo)).toEqual([0.64, 0.62, 0.6, 0.59]);
  });

  it('is not told of what is too vague', () => {
    expect(matchInterest(candidate({ clear: false }), everything)).toBeNull();
  });
});

function isClear(words: Said[], kind: 'issue' | 'open' | 'actor'): boolean {
  return isClearEnough(foldHistory(words, holder).changes.at(-1)!, kind);
}

describe.each(['open', 'actor'] as const)('on a subject of kind %s', kind => {
  it('a reversal between plain confident words is clear enough to tell', () => {
    expect(isClear([said('01-01', 'oppose'), said('03-01', 'support')], kind)).toBe(true);
  });

  it('a softening is not', () => {
    const softening = [said('01-01', 'oppose'), said('03-01', 'neutral', { intensity: 0.5 })];
    expect(isClear(softening, kind)).toBe(false);
    expect(isClear(softening, 'issue')).toBe(true);
  });

  it('officials at odds are not', () => {
    const dispute = [said('03-01', 'oppose'), said('03-02', 'support', { actorId: 'person:minister', rank: 'minister' })];
    expect(isClear(dispute, kind)).toBe(false);
    expect(isClear(dispute, 'issue')).toBe(true);
  });

  it.each([0, 1])('a reversal is not when one of its sides (%i) was read with little confidence', side => {
    const words = [said('01-01', 'oppose'), said('03-01', 'support')];
    words[side] = { ...words[side]!, confidence: alertRules[kind].minConfidence - 0.04 };
    expect(isClear(words, kind)).toBe(false);
    expect(isClear(words, 'issue')).toBe(true);
  });

  it('a reversal is not when the earlier side was hedged', () => {
    const words = [said('01-01', 'oppose', { intensity: 0.5 }), said('03-01', 'support')];
    expect(isClear(words, kind)).toBe(false);
    expect(isClear(words, 'issue')).toBe(true);
  });
});

describe('a hardening of an open issue', () => {
  const careful = said('01-01', 'oppose', { intensity: 0.5 });

  it('is clear enough to tell from careful words to categorical ones', () => {
    expect(isClear([careful, said('03-01', 'oppose', { intensity: 1 })], 'open')).toBe(true);
  });

  it.each([
    ['plain words that are not categorical', 'open', { intensity: 0.9 }],
    ['categorical words read with little confidence', 'open', { intensity: 1, confidence: alertRules.open.minConfidence - 0.04 }],
    ['categorical words about another actor', 'actor', { intensity: 1 }],
  ] as const)('is not with %s', (_, kind, words) => {
    expect(isClear([careful, said('03-01', 'oppose', words)], kind)).toBe(false);
  });
});

describe('one change on two names of a thing', () => {
  const short = candidate({ subjectId: 'open:tunnel' });
  const full = candidate({ subjectId: 'open:lake-tunnel' });

  it('is told by the fuller one', () => {
    expect(isDouble(short, [full])).toBe(true);
    expect(isDouble(full, [short])).toBe(false);
    expect(isDouble(full, [full])).toBe(false);
  });

  it.each([
    ['of another holder', { ...full, holderId: 'country:OTHER' }],
    ['of another kind', { ...full, kind: 'hardening' as const }],
    ['on another thing', { ...full, subjectId: 'open:lake-bridge' }],
    ['on an issue of the codebook', { ...full, subjectId: 'issue:lake-tunnel' }],
  ])('are two where one is %s', (_, other) => expect(isDouble(short, [other])).toBe(false));
});

describe('a turn whose earlier side only its article tells', () => {
  const told = candidate({ toldAlone: true, subjectId: 'open:ban' });
  it('is told as others are', () => {
    expect(matchInterest(told, everything)).not.toBeNull();
  });

  it('stands back where memory knows a turn that the article tells', () => {
    expect(isAside(told, [told, candidate()])).toBe(true);
    expect(isAside(told, [told, candidate({ kind: 'new' })])).toBe(false);
    expect(isAside(told, [told, candidate({ clear: false })])).toBe(false);
    expect(isAside(candidate(), [candidate()])).toBe(false);
  });
});
