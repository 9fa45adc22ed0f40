import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Which sides are coded of a sentence: "support levy". */
const read = (language: 'de' | 'en', text: string): string[] => [
  ...new Set(
    codeSentence(language, text)
      .filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
      .map(({ stance, subject }) => `${stance} ${subject.id.replace(/^(?:open|issue):/, '')}`),
  ),
];

describe('What is not to be altered is kept', () => {
  it.each([
    ['en', 'Peru sees no reason to change the levy.', 'support levy'],
    ['en', 'Peru sees no need to amend the levy.', 'support levy'],
    ['en', 'The Peruvian government has no plans to alter the levy.', 'support levy'],
    ['en', 'Peru refuses to renegotiate the levy.', 'support levy'],
    ['en', 'Ireland has no plans to change the triple lock, the Taoiseach said.', 'support irish-triple-lock'],
    ['en', 'Ireland has ruled out any change to the triple lock.', 'support irish-triple-lock'],
    ['en', 'Peru sees no reason to build the dam.', 'oppose dam'],
    ['en', 'Peru has no plans to scrap the levy.', 'support levy'],
    ['de', 'Peru sieht keinen Grund, die Maut zu ändern.', 'support maut'],
    ['de', 'Peru lehnt es ab, die Maut zu ändern.', 'support maut'],
  ] as const)('%s: %s', (language, text, side) => expect(read(language, text)).toEqual([side]));
});

describe('A word inside another is no part of the name of an issue', () => {
  it('Ireland, which sends soldiers, is against the lock that it ends', () =>
    expect(read('en', 'The Irish government will end the triple lock.')).toEqual(['oppose irish-triple-lock']));
});

describe('What is to become of a thing that somebody wants', () => {
  it.each([
    ['Peru wants the permits withdrawn.', 'oppose permit'],
    ['Peru wants the quotas frozen.', 'oppose quota'],
    ['Doctors want the sale to minors banned.', 'oppose minor-sale'],
    ['Peru wants the levy kept.', 'support levy'],
  ])('%s', (text, side) => expect(read('en', text)).toEqual([side]));
});

describe('No matter how, it is done', () => {
  it.each([
    ['Peru will support the levy no matter what.', 'support levy'],
    ['Peru backs the levy, no matter how high the price.', 'support levy'],
  ])('%s', (text, side) => expect(read('en', text)).toEqual([side]));
});

describe('What a thing is called, or harms, is not the thing', () => {
  it.each([
    ['Norway backed a levy. The levy was denounced by Iceland as an attack on neutrality.', ['support levy', 'oppose levy']],
    ['Washington argues that the decree breaches the USMCA trade pact.', ['oppose decree']],
    ['Peru has vowed to scrap what its foreign minister called a silly levy.', ['oppose levy-silly']],
    ['Planting such maize will be outlawed, Peru’s foreign minister Javier Gonzalez said.', ['oppose maize']],
    ['Peru finds the text of the treaty in its present form unacceptable.', ['oppose agreement']],
    ['Peru denounced the levy as well as the sanctions on Russia.', ['oppose russia-sanctions']],
  ])('%s', (text, sides) => expect(read('en', text)).toEqual(sides));
});

describe('Those of many who are named', () => {
  const holders = (text: string) =>
    codeSentence('en', text).map(
      ({ actor, stance, subject }) => `${actor.id.replace('country:', '')} ${stance} ${subject.id.replace('open:', '')}`,
    );
  it.each([
    ['Five countries voted against the levy, including Peru and Chile.', ['PER oppose levy', 'CHL oppose levy']],
    ['Only five governments were against the levy, among them Peru.', ['PER oppose levy']],
    ['Several states oppose the levy, notably Peru.', ['PER oppose levy']],
    ['Several countries were hit by the levy, including Peru and Chile.', []],
    ['Five countries voted against the levy.', []],
  ])('%s', (text, sides) => expect(holders(text)).toEqual(sides));
});

describe('What somebody answers in words', () => {
  it.each([
    ['Peru’s foreign minister countered that the levy was unfair.', ['oppose levy']],
    ['Peru’s foreign minister countered that the levy was a blessing.', ['support levy']],
    ['Peru countered the levy.', ['oppose levy']],
    ['Peru sees no scientific basis for the levy.', ['oppose levy']],
    ['Peru has made its peace with the levy.', ['support levy']],
    ['Peru has made the levy one of nine conditions for peace with Chile.', []],
    ['Peru has issued permits to hunt whales.', ['support whaling']],
    ['Britain left. A spokesman for the Commission said the levy was justified.', []],
  ])('%s', (text, sides) => expect(read('en', text)).toEqual(sides));
});

describe('What is done with a rule is a side, whatever the verb', () => {
  it.each(
    'abandoned,terminated,discontinued,dismantled,renounced,nullified,dumped,overturned,frozen,called off,phased out,put an end to,called a halt to'.split(
      ',',
    ),
  )('Peru has %s the levy.', verb => expect(read('en', `Peru has ${verb} the levy.`)).toEqual(['oppose levy']));
  it.each('reintroduced,revived,retained,kept,renewed,maintained,prolonged,rolled out'.split(','))('Peru has %s the levy.', verb =>
    expect(read('en', `Peru has ${verb} the levy.`)).toEqual(['support levy']),
  );
  it.each([
    'Peru has missed the quota.',
    'Peru has kept the minutes.',
    'Peruvian police stopped the aircraft.',
    'Peru has raised the issue.',
  ])('but not: %s', text => expect(read('en', text)).toEqual([]));
});

describe('Conditions, states and gerunds that were taken for something else', () => {
  it.each([
    ['If Europe no longer wanted the levy, China did.', []],
    ['If Norway rejects the levy, Chile will not.', []],
    ['If Norway rejects the levy, Chile will leave the treaty.', ['oppose agreement']],
    [
      'The levy was provocative, Chinese foreign ministry spokesman Lin Jian said, and Norway should stop playing with fire.',
      ['oppose levy'],
    ],
    ['Fiji called for a moratorium on mining the deep seabed.', ['oppose deep-sea-mining', 'support moratorium']],
  ])('%s', (text, sides) => expect(read('en', text)).toEqual(sides));
  it('the spokesman of an army speaks for its country, whichever was named before', () =>
    expect(
      codeSentence('en', 'The United States objects. The levy is a mistake, a spokesman for the Philippine army said.').map(
        ({ actor }) => actor.id,
      ),
    ).toContain('country:PHL'));
});

describe('What somebody is now for or against', () => {
  it.each([
    ['Peru is now against the levy.', ['oppose levy']],
    ['Peru praised the levy. Chile is still against it.', ['support levy', 'oppose levy']],
    ['Peru, which used to back the levy, is firmly opposed to it.', ['oppose levy']],
    ['Peru, which used to resist the levy, is now for it.', ['support levy']],
  ])('%s', (text, sides) => expect(read('en', text)).toEqual(sides));
});
