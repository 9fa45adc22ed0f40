import { describe, expect, it } from 'vitest';
import { norwayIn } from './codeSentence.ts';

/** Norway's sides on what the codebook knows. */
const sides = (language: 'de' | 'en', text: string): string[] =>
  norwayIn(language, text)
    .filter(({ subject }) => subject.kind === 'issue')
    .map(({ stance }) => stance);

describe('what officials say that an issue stays', () => {
  it.each([
    ['de', 'Die Sanktionen gegen Belarus bleiben in Kraft, sagte Jonas Gahr Støre.', ['support']],
    ['de', 'Die Sanktionen gegen Belarus bleiben, sagte Jonas Gahr Støre.', ['support']],
    ['en', 'Sanctions on Belarus will remain in place, Jonas Gahr Støre said.', ['support']],
    ['en', 'Sanctions on Belarus will stay, Jonas Gahr Støre said.', ['support']],
    ['en', 'Sanctions on Belarus will remain suspended, Jonas Gahr Støre said.', ['oppose']],
    ['en', 'Sanctions on Belarus remained a source of tension, Jonas Gahr Støre said.', []],
    ['en', 'Sanctions on Belarus may remain in place, Jonas Gahr Støre said.', []],
    ['en', 'Sanctions on Belarus will remain in place, two diplomats said.', []],
  ] as ['de' | 'en', string, string[]][])('is how they keep it (%s): %s', (language, text, expected) => {
    expect(sides(language, text)).toEqual(expected);
  });

  it('is read behind a holder who stays against it', () => {
    expect(sides('de', 'Norwegen bleibt gegen die Sanktionen gegen Belarus.')).toEqual(['oppose']);
  });
});

it('whoever was long an opponent and votes for it is for it', () => {
  expect(sides('de', 'Norwegen, lange einer der schärfsten Gegner des Mercosur-Abkommens, votierte am Freitag dafür.')).toEqual([
    'support',
  ]);
});
