import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Which side Sweden is read to take on what. */
const read = (language: 'de' | 'en', text: string): string[] =>
  codeSentence(language, text)
    .filter(({ actor, onBehalfOf }) => (onBehalfOf ?? actor).id === 'country:SWE')
    .map(({ stance, subject }) => `${stance} ${subject.id.replace('open:', '')}`);

describe('what must not befall a thing', () => {
  it.each([
    ...['forgotten', 'neglected', 'weakened', 'undermined', 'sacrificed', 'sidelined', 'put at risk', 'torpedoed', 'bargained away'].map(
      done => ['en', `The levy must not be ${done}, Sweden’s prime minister said.`, 'support levy'],
    ),
    ...['passed', 'introduced', 'extended', 'tightened', 'rewarded'].map(done => [
      'en',
      `The levy must not be ${done}, Sweden’s prime minister said.`,
      'oppose levy',
    ]),
    ...['vergessen', 'vernachlässigt', 'geschwächt', 'untergraben', 'verspielt', 'beschädigt', 'torpediert'].map(done => [
      'de',
      `Die Maut dürfe nicht ${done} werden, sagte die schwedische Außenministerin.`,
      'support maut',
    ]),
    ...['verabschiedet', 'eingeführt', 'erhöht', 'belohnt'].map(done => [
      'de',
      `Die Maut dürfe nicht ${done} werden, sagte die schwedische Außenministerin.`,
      'oppose maut',
    ]),
    ['en', 'Sweden will not allow the levy to be weakened.', 'support levy'],
    ['en', 'Sweden would not let the levy be undermined.', 'support levy'],
    ['en', 'Sweden will not allow the levy to be introduced.', 'oppose levy'],
    ['en', 'The danger must not be underestimated, Sweden’s prime minister said.', 'oppose danger'],
    ['en', 'The genocide must not be forgotten, Sweden’s prime minister said.', 'oppose genocide'],
    ['en', 'The levy must be watered down, Sweden’s prime minister said.', 'oppose levy'],
  ] as ['de' | 'en', string, string][])('takes the side against it (%s): %s', (language, text, side) => {
    expect(read(language, text)).toEqual([side]);
  });

  it('does not take what has not moved for what must not be harmed', () => {
    expect(read('en', 'Sweden’s support for the levy has not weakened.')).toEqual(['support levy']);
    expect(read('en', 'Sweden’s resistance to the levy has not weakened.')).toEqual(['oppose levy']);
  });
});
