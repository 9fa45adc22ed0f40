import { describe, expect, it } from 'vitest';
import { findMatter, type Matter, type Noun, type Pointer } from '../../src/coding/matters/matters.ts';

const noun = (lemma: string, number: Noun['number'], gender: Noun['gender'] = null): Noun => ({ lemma, number, gender });
const matter = (id: string, over: Partial<Matter>): Matter => ({
  subject: { kind: id.startsWith('issue') ? 'issue' : 'open', id, label: id, labels: { en: id } },
  sign: 1,
  noun: null,
  deed: null,
  weight: 3,
  sentence: 0,
  at: 0,
  ...over,
});
const pointer = (over: Partial<Pointer>): Pointer => ({ number: null, genders: null, takes: 'either', sentence: 1, at: 100, ...over });
const found = (matters: Matter[], over: Partial<Pointer>, main: string | null = null) =>
  findMatter(matters, pointer(over), main)?.subject.id ?? null;

const levy = matter('open:levy', { noun: noun('levy', 'sing', 'f') });
const labels = matter('open:labels', { noun: noun('label', 'plur', 'n') });
const treaty = matter('open:treaty', { noun: noun('treaty', 'sing', 'm') });
const ending = matter('issue:sanctions', { sign: -1, deed: -1 });

describe('a pronoun', () => {
  it.each<[string, Partial<Pointer>, string | null]>([
    ['"them" is several things', { number: 'plur', takes: 'thing' }, 'open:labels'],
    ['"ihn" is a masculine thing', { number: 'sing', genders: ['m'], takes: 'thing' }, 'open:treaty'],
    ['"ihr" is a feminine thing', { number: 'sing', genders: ['f'], takes: 'thing' }, 'open:levy'],
    ['"this" is what a clause told', { number: 'sing', takes: 'told' }, 'issue:sanctions'],
    ['"the move" is what somebody did', { takes: 'deed' }, 'issue:sanctions'],
  ])('agrees with what it stands for: %s', (_, over, id) => {
    expect(found([levy, labels, treaty, ending], over)).toBe(id);
  });

  it('stands for nothing that it does not agree with', () => {
    expect(found([levy, treaty], { number: 'plur', takes: 'thing' })).toBeNull();
    expect(found([ending], { number: 'plur', takes: 'thing' })).toBeNull();
    expect(found([levy], { takes: 'deed' })).toBeNull();
  });

  it('does not reach farther than two sentences', () => {
    expect(found([levy], { sentence: 2 })).toBe('open:levy');
    expect(found([levy], { sentence: 3 })).toBeNull();
  });

  it('reaches farther for what the whole text is about', () => {
    expect(found([levy], { sentence: 4 }, 'open:levy')).toBe('open:levy');
  });

  it('does not stand for what is spoken of only later', () => {
    expect(found([{ ...levy, at: 101 }], {})).toBeNull();
  });

  it('prefers the nearer of two', () => {
    expect(found([levy, { ...treaty, sentence: 1 }], {})).toBe('open:treaty');
  });

  it('prefers what the text is about, "this" what was said last', () => {
    const told = matter('open:told', { sentence: 1, at: 50 });
    expect(found([{ ...levy, weight: 3 }, told], { number: 'sing' }, 'open:levy')).toBe('open:levy');
    expect(found([{ ...levy, weight: 3 }, told], { number: 'sing', takes: 'told' }, 'open:levy')).toBe('open:told');
  });
});
