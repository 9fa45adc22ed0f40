import { describe, expect, it } from 'vitest';
import { buildInterchangeable } from '../../src/coding/interchangeable.ts';

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
