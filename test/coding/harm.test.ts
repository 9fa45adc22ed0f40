import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

describe('what must not befall a thing', () => {
  it.each([
    ...['forgotten', 'neglected', 'weakened', 'undermined', 'sacrificed', 'sidelined', 'put at risk', 'torpedoed', 'bargained away'].map(
      done => ['en', `The levy must not be ${done}, Sweden’s minister said.`, 'SWE support'],
    ),
    ...['passed', 'introduced', 'extended', 'tightened', 'rewarded'].map(done => [
      'en',
      `The levy must not be ${done}, Sweden’s minister said.`,
      'SWE oppose',
    ]),
    ...['vergessen', 'vernachlässigt', 'geschwächt', 'untergraben', 'verspielt', 'beschädigt', 'torpediert'].map(done => [
      'de',
      `Die Maut dürfe nicht ${done} werden, sagte die schwedische Außenministerin.`,
      'SWE support',
    ]),
    ...['verabschiedet', 'eingeführt', 'erhöht', 'belohnt'].map(done => [
      'de',
      `Die Maut dürfe nicht ${done} werden, sagte die schwedische Außenministerin.`,
      'SWE oppose',
    ]),
    ['en', 'Sweden will not allow the levy to be weakened.', 'SWE support'],
    ['en', 'Sweden would not let the levy be undermined.', 'SWE support'],
    ['en', 'Sweden will not allow the levy to be introduced.', 'SWE oppose'],
    ['en', 'The danger must not be underestimated, Sweden’s minister said.', 'SWE oppose danger'],
    ['en', 'The genocide must not be forgotten, Sweden’s minister said.', 'SWE oppose genocide'],
    ['en', 'The levy must be watered down, Sweden’s minister said.', 'SWE oppose'],
  ] as ['de' | 'en', string, string][])('takes the side against it (%s): %s', (language, text, side) => {
    expect(readLevy(language, text)).toEqual([side]);
  });

  it('does not take what has not moved for what must not be harmed', () => {
    expect(readLevy('en', 'Sweden’s support for the levy has not weakened.')).toEqual(['SWE support']);
    expect(readLevy('en', 'Sweden’s resistance to the levy has not weakened.')).toEqual(['SWE oppose']);
  });
});
