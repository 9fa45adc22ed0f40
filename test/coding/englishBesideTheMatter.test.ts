import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Who takes which side on which issue of the codebook. */
function told(text: string): string[] {
  const { statements } = coder.code({ title: '', text, language: 'en', publishedAt: '2025-06-10T08:00:00Z' });
  const sides = statements
    .filter(({ modality, subject }) => /^(?:asserted|conditional)$/.test(modality) && subject.id.startsWith('issue:'))
    .map(({ actor, onBehalfOf, stance, subject }) => {
      const { id } = onBehalfOf ?? actor;
      return `${id.replace(/^(?:country|org):/, '')} ${stance} ${subject.id.replace('issue:', '')}`;
    });
  return [...new Set(sides)].sort();
}

describe('what somebody is to be punished for is not what is threatened', () => {
  it.each([
    ['US threatens tariffs over shipping carbon levy', ['USA support us-tariffs']],
    ['US threatens France with tariffs over digital tax', ['USA support us-tariffs']],
    ['Trump vows tariffs over Canada’s digital services tax', ['USA support us-tariffs']],
    ['Brussels threatens sanctions over Georgia’s foreign agents law', ['eu support georgia-sanctions']],
    ['Poland threatens to block EU budget over migration pact', ['POL oppose eu-budget-mff']],
  ])('%s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });

  it.each([
    ['France protests over Mercosur deal', ['FRA oppose eu-mercosur-agreement']],
    ['Poland hesitates over EU migration pact', ['POL neutral eu-migration-pact']],
  ])('elsewhere “over” names the matter: %s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });
});

describe('what is done for something', () => {
  it.each([
    ['Canada scrapped its digital services tax in a bid to restart trade talks with Washington.', ['CAN oppose digital-services-tax']],
    ['Canada scrapped its digital services tax in a last-minute attempt to restart trade talks.', ['CAN oppose digital-services-tax']],
    ['Canada dropped its digital services tax in an effort to revive trade talks with Washington.', ['CAN oppose digital-services-tax']],
  ])('is not done away with: %s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });

  it.each([
    ['Britain drops deal to send asylum seekers to Rwanda', ['GBR oppose rwanda-asylum-scheme']],
    ['Britain drops bid to send asylum seekers to Rwanda', ['GBR oppose rwanda-asylum-scheme']],
  ])('but the deal itself is: %s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });
});

describe('a vote that somebody judges', () => {
  it.each([
    ['Guyana condemns Venezuelan vote for Essequibo governor', ['GUY oppose essequibo']],
    ['Paraguay condemns vote for sanctions on Israel', ['PRY oppose israel-sanctions']],
  ])('is not theirs: %s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });

  it.each([
    ['Ireland to vote against Mercosur deal', ['IRL oppose eu-mercosur-agreement']],
    ['Berlin cast its vote against the duties on Chinese electric cars', ['DEU oppose chinese-electric-car-tariffs']],
  ])('and one of their own is: %s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });
});

describe('a headline that names several without “and”', () => {
  it.each([
    ['India, Saudi Arabia reject fossil fuel phase-out', ['IND oppose fossil-fuel-phase-out', 'SAU oppose fossil-fuel-phase-out']],
    ['Poland, Hungary oppose EU migration pact', ['HUN oppose eu-migration-pact', 'POL oppose eu-migration-pact']],
    ['China, Russia veto UN resolution on Haiti mission', ['CHN oppose haiti-mission', 'RUS oppose haiti-mission']],
    [
      'Germany, France, Britain condemn North Korean missile test',
      ['DEU oppose north-korea-missile-tests', 'FRA oppose north-korea-missile-tests', 'GBR oppose north-korea-missile-tests'],
    ],
  ])('has all of them say so: %s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });

  it.each([
    ['Jakarta, Indonesia opposes nickel export', ['IDN oppose indonesia-nickel-exports']],
    ['Japan, a close US ally, rejects steel tariffs', ['JPN oppose steel-tariffs']],
    ['In Geneva, Switzerland rejected plastic production caps.', ['CHE oppose plastics-treaty']],
  ])('and one verb of one holder has one: %s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });
});

describe('what others are asked to think over or put right', () => {
  it.each([
    ['Italy urges Brussels to rethink ban on combustion engines', ['ITA oppose combustion-engine-ban']],
    ['Spain refuses to reconsider ban on combustion engines', ['ESP support combustion-engine-ban']],
    ['Rome wants Brussels to think again about the combustion engine ban', ['ITA oppose combustion-engine-ban']],
    ['France asked Brussels to rethink its support for the Mercosur deal.', ['FRA oppose eu-mercosur-agreement']],
    ['China urged the United States to correct its wrong practices on Taiwan arms sales.', ['CHN oppose taiwan-arms']],
    [
      'Brussels should reconsider duties on Chinese electric cars, Spain’s prime minister said.',
      ['ESP oppose chinese-electric-car-tariffs'],
    ],
  ])('is not wanted as it is: %s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });
});

describe('names that belong to another matter', () => {
  it.each([
    ['Ghana sends envoy to mend ties with Sahel juntas in Mali and Niger', []],
    ['Russia kills UN resolution on arms race in space, China abstains', ['CHN neutral space-weapons-ban', 'RUS oppose space-weapons-ban']],
    ['EU warns of retaliation over US steel tariffs', ['eu oppose eu-counter-tariffs']],
    [
      'Rwanda agreed with Washington to take in 250 migrants deported from the US.',
      ['RWA support us-third-country-deportations-africa', 'USA support us-third-country-deportations-africa'], // both have agreed
    ],
  ])('%s', (text, sides) => {
    expect(told(text).filter(side => !side.endsWith(' deportations'))).toEqual(sides);
  });
});

describe('for whom, how near and what one need not do', () => {
  it.each([
    ['Sweden opposed a ruling in favour of arms exports to Turkey.', ['SWE oppose arms-exports-turkey']],
    ['Sweden is in favour of arms exports to Turkey.', ['SWE support arms-exports-turkey']],
    ['China has no obligation to contribute to the fund for loss and damage.', []],
    ['China has no intention to contribute to the fund for loss and damage.', ['CHN oppose loss-and-damage-fund']],
    ['Finland debated its border with Russia. Russia condemned the exercise so close to its border.', []],
    ['Finland said it would close all crossings on its border with Russia.', ['FIN support russia-border-closure']],
    ['Decisions on tax require unanimity in the EU. Hungary’s finance minister said that the scheme was unfair.', []],
    ['Norway allows deep-sea mining. Sweden said that it was in favour of a moratorium.', ['NOR support deep-sea-mining']],
    ['Norway allows deep-sea mining. Sweden proposed a moratorium and would sign it.', ['NOR support deep-sea-mining']],
    [
      'Norway rejected deep-sea mining, its foreign minister said. Sweden’s prime minister called this a disgrace.',
      ['NOR oppose deep-sea-mining', 'SWE support deep-sea-mining'],
    ],
    [
      'Norway allows deep-sea mining. Sweden’s prime minister called this a disgrace.',
      ['NOR support deep-sea-mining', 'SWE oppose deep-sea-mining'],
    ],
    [
      'Norway allows deep-sea mining. As far as she was concerned the Danes ought to get licences, the Swedish prime minister said.',
      ['NOR support deep-sea-mining', 'SWE support deep-sea-mining'],
    ],
  ])('is no side on the matter: %s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });
});

describe('the party of whoever spoke', () => {
  it.each([
    [
      'London and Paris discussed the levy. The talks were long, said Ann Lee, who speaks for the opposition Conservatives. They wanted the levy to be scrapped.',
      ['party:conservatives-uk oppose'],
    ],
    ['London and Paris discussed the levy. They wanted the levy to be scrapped.', ['country:FRA oppose', 'country:GBR oppose']],
  ])('is what “they” are: %s', (text, sides) => {
    const { statements } = coder.code({ title: '', text, language: 'en', publishedAt: '2025-06-10T08:00:00Z' });
    expect(
      statements
        .filter(({ subject }) => /levy/.test(subject.id))
        .map(({ actor, stance }) => `${actor.id} ${stance}`)
        .sort(),
    ).toEqual(sides);
  });
});
