import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Who is read to hold which position on what. */
const read = (text: string): string[] =>
  codeSentence('en', text).map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id} ${stance} ${subject.id}`);

describe('offices that are named by what they are in charge of', () => {
  it.each([
    'Minister of State for Interior Lars Vik',
    'Minister for Europe Lars Vik',
    'Minister for Foreign Trade Lars Vik',
    'Minister of Economy Lars Vik',
    'Lars Vik, the junior minister for trade,',
    'the Ministry of Trade',
    'the Ministry of External Affairs',
    'the Department of Energy and Climate',
    'the presidential administration',
    'senior foreign ministry official Lars Vik',
    "the government's press service",
    'the press service of the prime minister',
    "the prime minister's press office",
  ])('speak for the state that their words are about: %s', who => {
    expect(read(`Norway opposes the levy, ${who} said.`)).toEqual(['country:NOR oppose open:levy']);
  });

  it.each([
    'Swedish Minister of State for Trade Lars Vik',
    'former Minister for Trade Lars Vik',
    'Swedish foreign ministry official Lars Vik',
    'former foreign ministry official Lars Vik',
    'trade union official Lars Vik',
    'the Swedish Ministry of Trade',
    'the press service of the Swedish government',
  ])('are not those of another state, and are held still: %s', who => {
    expect(read(`Norway opposes the levy, ${who} said.`)).toEqual([]);
  });

  it.each([
    ['The lower house of the Swiss parliament rejected the levy, which Ukraine wants.', 'org:lower-house-of-switzerland'],
    ["The upper house of Poland's parliament rejected the levy, which Ukraine wants.", 'org:upper-house-of-poland'],
    ['Ukraine wants the levy. The lower house of parliament rejected it.', 'org:lower-house-of-ukraine'],
  ])('a chamber is that of the parliament named behind it: %s', (text, holder) => {
    expect(read(text)).toContain(`${holder} oppose open:levy`);
  });
});
