import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Norway's sides, as `stance subject`, an open matter by its name. */
function norwayIn(language: 'de' | 'en', text: string, title = ''): string[] {
  const { statements } = coder.code({ title, text, language, publishedAt: '2025-06-02T12:00:00Z' });
  const own = statements.filter(({ actor, onBehalfOf }) => (onBehalfOf ?? actor).id === 'country:NOR');
  return [...new Set(own.map(({ stance, subject }) => `${stance} ${subject.id.replace('issue:', '')}`))].sort();
}

describe('what ends an issue', () => {
  const both = ['oppose deep-sea-mining', 'support open:deep-sea-mining-moratorium'];

  it.each([
    [
      'en',
      'Norway is against an exit from the International Criminal Court.',
      ['oppose open:court-criminal-exit-international', 'support icc-membership'],
    ],
    ['en', 'Norway voiced support for a moratorium on deep-sea mining.', both],
    ['en', 'For Norway a moratorium on deep-sea mining is overdue.', both],
  ] as const)('is a subject of its own in %s: %s', (language, text, sides) => expect(norwayIn(language, text)).toEqual(sides));

  it.each([
    ['en', 'Norway is not leaving the International Criminal Court.', ['support icc-membership']],
    ['en', 'Norway supports deep-sea mining.', ['support deep-sea-mining']],
    ['de', 'Norwegen hält an seinem Nein zum Tiefseebergbau fest.', ['oppose deep-sea-mining']],
  ] as const)('but not where a verb tells it, nothing ends, or it is an attitude, in %s: %s', (language, text, sides) =>
    expect(norwayIn(language, text)).toEqual(sides),
  );
});

describe('what is done with the matter of a text', () => {
  const opened = {
    de: 'Schweden tritt der Nato bei. Der Beitritt Schwedens zur Nato ist seit Monaten Thema.',
    en: 'Ministers talked of frozen Russian assets. Frozen Russian assets are worth 200 billion euros.',
  };

  it.each([
    [
      'de',
      'Kasachstan tritt Abraham-Abkommen bei',
      'Kasachstan hat sich den Abraham-Abkommen mit Israel angeschlossen. Die Abraham-Abkommen bestehen seit 2020. Norwegen begrüßte den Beitritt.',
      ['support arab-israel-normalisation'],
    ],
    [
      'de',
      'Leopard-Panzer für die Ukraine',
      'Polen will Leopard-Panzer an die Ukraine liefern. Die Leopard-Panzer stehen bereit. Norwegen erlaubt die Weitergabe.',
      ['support leopard-tanks-delivery'],
    ],
    [
      'en',
      'Afghan refugees expelled from Pakistan',
      'Pakistan is expelling Afghan refugees. Thousands of Afghan refugees have left. Norway condemned the campaign.',
      ['oppose afghan-refugees-pakistan'],
    ],
  ] as const)('is that matter where the noun stands alone and for the first time, in %s: %s: %s', (language, title, text, sides) =>
    expect(norwayIn(language, text, title)).toEqual(sides),
  );

  it.each([
    ['de', `${opened.de} Norwegen lehnt den Kauf von Ackerland ab.`, ['oppose open:kauf-ackerland']],
    ['en', `${opened.en} Norway supports the purchase of farmland.`, ['support open:farmland-purchase']],
  ] as const)('and not where it is named, in %s: %s', (language, text, sides) => expect(norwayIn(language, text)).toEqual(sides));
});

describe('who takes part, for what somebody does something, and what one is', () => {
  it.each([
    ['de', 'Schweden plant eine Fährabgabe. Norwegen will sich nicht beteiligen.', ['oppose open:fahrabgabe']],
    ['de', 'Norwegen nutzte das Treffen, um die Fährabgabe zu kritisieren.', ['oppose open:fahrabgabe']],
    ['de', 'Norwegen hält eine Entlastung für einzelne Banken für ein falsches Signal.', ['oppose open:entlastung-einzeln-banken']],
    ['en', 'Sweden proposed a levy. Norway would go along with one if ferries were spared.', ['support open:levy']],
    ['en', 'Sweden proposed a levy. Norway does not want one.', ['oppose open:levy']],
  ] as const)('is read in %s: %s', (language, text, sides) => expect(norwayIn(language, text)).toEqual(sides));

  it.each([
    ['de', 'Schweden plant eine Fährabgabe. Norwegen beteiligt sich nicht an Übungen.', ['oppose open:ubung']],
    ['de', 'Norwegens Minister reiste nach Bern, um die Fährabgabe zu erläutern.', []],
    ['en', 'Sweden has two ferries. Norway wants one of them.', []],
  ] as const)('and tells no more than it says in %s: %s', (language, text, sides) => expect(norwayIn(language, text)).toEqual(sides));
});
