import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

type Row = ['de' | 'en', string, 'support' | 'oppose'];

/** The sides that are taken on the matter itself, whoever takes them; that its delay is a matter too is left out. */
const sides = (language: 'de' | 'en', text: string): string[] => [
  ...new Set(
    codeSentence(language, text)
      .filter(
        ({ subject }) => /deforestation|levy|fahrmaut/.test(subject.id) && !/delay|postponement|verschiebung|aufschub/.test(subject.id),
      )
      .map(({ stance }) => stance),
  ),
];

describe('who wants a thing later', () => {
  it.each([
    ['en', 'The European Commission asked for an extension of the deadline for the deforestation law.', 'oppose'],
    ['en', 'Germany wants the deforestation law to take effect a year later.', 'oppose'],
    ['en', 'Germany wants the deforestation law to apply only from 2030.', 'oppose'],
    ['en', 'Brazil urged the EU to give companies another year before the deforestation law applies.', 'oppose'],
    ['en', 'Indonesia pleaded for more time to prepare for the deforestation law.', 'oppose'],
    ['en', 'The European Commission proposed a grace period of twelve months for the deforestation law.', 'oppose'],
    ['en', 'Finland voted for a one-year delay of the deforestation law.', 'oppose'],
    ['en', 'Norway wants the ferry levy to take effect a year later.', 'oppose'],
    ['en', 'Norway said it needed more time before it could introduce the ferry levy.', 'oppose'],
    ['de', 'Die EU-Kommission bat um mehr Zeit für die Entwaldungsverordnung.', 'oppose'],
    ['de', 'Deutschland will, dass die Entwaldungsverordnung erst ein Jahr später in Kraft tritt.', 'oppose'],
    ['de', 'Schweden plädiert dafür, die Entwaldungsverordnung erst ab 2028 anzuwenden.', 'oppose'],
    ['de', 'Indonesien verlangt eine Übergangsfrist von zwei Jahren für die Entwaldungsverordnung.', 'oppose'],
    ['de', 'Tschechien verlangt eine Fristverlängerung für die Entwaldungsverordnung.', 'oppose'],
    ['de', 'Norwegen will die Fährmaut erst 2030 einführen.', 'oppose'],
  ] as Row[])('is against it now (%s): %s', (language, text, side) => {
    expect(sides(language, text)).toEqual([side]);
  });

  it.each([
    ['en', 'There will be no delay to the deforestation law, the European Commission said.', 'support'],
    ['en', 'Finland voted against a one-year delay of the deforestation law.', 'support'],
    ['en', 'Brussels rules out any delay to the deforestation law.', 'support'],
    ['en', 'France wants the deforestation law to take effect in January.', 'support'],
    ['en', 'The ferry levy will take effect as planned, Norway said.', 'support'],
    ['en', 'The deforestation law was adopted three years later than planned, but France supports it.', 'support'],
    ['de', 'Finnland stimmte gegen eine Verschiebung der Entwaldungsverordnung um ein Jahr.', 'support'],
    ['de', 'Frankreich besteht darauf, dass die Entwaldungsverordnung pünktlich in Kraft tritt.', 'support'],
    ['de', 'Frankreich unterstützt die Entwaldungsverordnung, die erst 2023 beschlossen wurde.', 'support'],
  ] as Row[])('is for it who wants no delay, or speaks of another time (%s): %s', (language, text, side) => {
    expect(sides(language, text)).toEqual([side]);
  });

  it('is no position that a thing has begun', () => {
    expect(sides('en', 'The ferry levy took effect as planned on Monday, Norway said.')).toEqual([]);
  });
});
