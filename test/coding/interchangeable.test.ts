import { describe, expect, it } from 'vitest';
import { buildInterchangeable, writeOut } from '../../src/coding/patterns/interchangeable.ts';

const { allFor, oneFor } = buildInterchangeable([
  ['vertrag', 'abkommen'],
  ['import', 'einfuhr'],
  ['verbot', 'stopp'],
  ['atom', 'kern'],
]);

describe('interchangeable words', () => {
  it('stand for one another where a pattern has more words', () => {
    expect(allFor('vertrag*', false)).toEqual(['vertrag*', 'abkommen*']);
    expect(allFor('*abkommen*', false)).toEqual(['*vertrag*', '*abkommen*']);
  });

  it('stand for themselves where they are the whole pattern', () => {
    expect(allFor('vertrag*', true)).toEqual(['vertrag*']);
  });

  it('are exchanged in compounds, at both ends', () => {
    expect(allFor('ottawa-abkommen*', true)).toEqual(['ottawa-vertrag*', 'ottawa-abkommen*']);
    expect(allFor('kernwaffen', true)).toEqual(['atomwaffen', 'kernwaffen']);
    expect(allFor('importstopp', true)).toEqual(['importverbot', 'importstopp', 'einfuhrverbot', 'einfuhrstopp']);
  });

  it('give the same list for each member, so that one id is enough', () => {
    for (const word of ['importverbot', 'importstopp', 'einfuhrverbot', 'einfuhrstopp'])
      expect(allFor(word, true)).toEqual(allFor('importverbot', true));
    expect(oneFor('kernwaffenvertrag')).toBe(oneFor('atomwaffenabkommen'));
  });

  it('leave every other word as it is', () => {
    expect(allFor('gipfel*', false)).toEqual(['gipfel*']);
    expect(oneFor('')).toBe('');
  });
});

describe('short names', () => {
  it('may be written out where they are a part of their own', () => {
    expect(writeOut('aufnahme + eu', 'de')).toEqual(['aufnahme + eu', 'aufnahme + europäische* union']);
    expect(writeOut('join* + eu', 'en')).toEqual(['join* + eu', 'join* + european union']);
  });

  it('are left alone in other words, and where they are the whole pattern', () => {
    expect(writeOut('eu-beitritt*', 'de')).toEqual(['eu-beitritt*']);
    expect(writeOut('who', 'en')).toEqual(['who']);
  });
});
