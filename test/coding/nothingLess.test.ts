import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Which side Norway is read to take on what. */
const read = (text: string): string[] =>
  codeSentence('en', text)
    .filter(({ actor, onBehalfOf, modality }) => (onBehalfOf ?? actor).id === 'country:NOR' && modality === 'asserted')
    .map(({ stance, subject }) => `${stance} ${subject.id.replace('open:', '')}`);

describe('less than which will not do', () => {
  it.each([
    'Anything short of a levy would be unacceptable, Norway’s prime minister said.',
    'Anything other than a levy would be a betrayal, Norway’s prime minister said.',
    'Norway insisted that nothing short of a levy was acceptable.',
  ])('is wanted: %s', text => {
    expect(read(text)).toEqual(['support levy']);
  });

  it('is not what is possible', () => {
    expect(read('Anything is possible with a levy, Norway said.')).toEqual([]);
  });
});

describe('what is told of the news behind a comma', () => {
  it.each([
    'Norway on Wednesday endorsed the levy, an idea students in Bergen hatched in 2019.',
    'Norway signed the levy on Monday, the first of its kind since 2012.',
  ])('makes it no past: %s', text => {
    expect(read(text)).toEqual(['support levy']);
  });

  it.each(['In 2012 Norway signed the levy.', 'Norway signed the levy on a Monday in 2012.'])('and the past stays past: %s', text => {
    expect(read(text)).toEqual([]);
  });
});
