import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Which side Norway is read to take on the levy, or on whom it speaks to. */
const read = (text: string): string[] =>
  codeSentence('en', text)
    .filter(
      ({ actor, onBehalfOf, subject }) =>
        (onBehalfOf ?? actor).id === 'country:NOR' && (/levy/.test(subject.id) || subject.kind === 'actor'),
    )
    .map(({ stance, subject }) => `${stance} ${subject.id.replace('open:', '')}`);

describe('envoys called home or to account', () => {
  it.each([
    ['Sweden has introduced a levy. Norway recalled its ambassador.', 'oppose levy'],
    ['Sweden has introduced a levy. Norway called home its ambassador.', 'oppose levy'],
    ['Sweden has introduced a levy. Norway ordered its ambassador home.', 'oppose levy'],
    ['Sweden has introduced a levy. Norway summoned the Swedish ambassador.', 'oppose levy'],
    ['Sweden rejected the levy. Norway summoned the Swedish ambassador.', 'support levy'],
    ['Norway has summoned Sweden’s ambassador over the levy.', 'oppose levy'],
  ])('say what is held of the deed: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });

  it.each([
    'Sweden has introduced a levy. Norway recalled the Danish ambassador.',
    'Sweden has introduced a levy. Norway did not recall its ambassador.',
    'Sweden has introduced a levy. Norway may recall its ambassador.',
    'Norway called its ambassador a friend.',
  ])('say nothing here: %s', text => {
    expect(read(text)).toEqual([]);
  });
});

describe('to whom somebody complains', () => {
  it.each([
    ['Norway protested to Brussels over the levy.', ['oppose levy']],
    ['Norway complained to the European Commission about the levy.', ['oppose levy']],
    ['Norway lodged a protest with the European Commission over the levy.', ['oppose levy']],
    ['Norway protested to the European Commission.', []],
    ['Norway appealed to the European Commission.', []],
  ])('is not what they complain of: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });
});
