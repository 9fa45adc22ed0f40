import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Who is read to hold which side on the levy. */
const read = (text: string): string[] =>
  codeSentence('en', text)
    .filter(({ subject, modality }) => subject.id === 'open:levy' && modality !== 'hypothetical')
    .map(({ actor, onBehalfOf, stance }) => `${(onBehalfOf ?? actor).id.replace('country:', '')} ${stance}`);

/** The same, without what is told as the past. */
const codeAsserted = (text: string): string[] =>
  codeSentence('en', text)
    .filter(({ subject, modality }) => subject.id === 'open:levy' && modality === 'asserted')
    .map(({ actor, onBehalfOf, stance }) => `${(onBehalfOf ?? actor).id.replace('country:', '')} ${stance}`);

describe('whose words they are', () => {
  it.each([
    [
      'Serbian President Aleksandar Vucic visited Odesa. President Volodymyr Zelenskiy embraced him. Serbia does not support the levy, he explained.',
      ['SRB oppose'],
    ],
    ['Volodymyr Zelenskiy came to Odesa. Serbia does not support the levy, he explained.', []],
    ['Talks with Russia went on in Astana. Kazakhstan hoped for peace with Russia, and the government opposed the levy.', ['KAZ oppose']],
    ['Kazakhstan has built a dam. Trade with Russia went on, and the government opposed the levy.', ['KAZ oppose']],
    [
      'The weapon would help Ukraine, British Defence Secretary Ben Wallace said. Russia itself was off limits. "We are not in favour of the levy."',
      ['GBR oppose'],
    ],
    ['Jim O’Callaghan, the Irish justice minister, had some sympathy for the levy, he told parliament.', ['IRL support']],
    ['Norwegian Prime Minister Jonas Gahr Støre had asked for the levy, he said.', ['NOR support']],
  ])('%s', (text, holders) => {
    expect(read(text)).toEqual(holders);
  });

  it.each([
    'Two Norwegian officials said on condition of anonymity that Norway was against the levy.',
    'Norway opposes the levy, two Norwegian officials said on condition of anonymity.',
    'Two Norwegian officials, who asked not to be named, said that Norway opposed the levy.',
    'Speaking on condition of anonymity, a Norwegian official said Norway was against the levy.',
    'Norway was against the levy, a Norwegian diplomat said, asking not to be named.',
  ])('are nobody’s where they have no name: %s', text => {
    expect(read(text)).toEqual([]);
  });

  it('does not judge somebody by his own words', () => {
    expect(
      codeSentence('en', 'Donald Trump met Volodymyr Zelenskiy. Zelenskiy was short-sighted, he added.').map(({ actor }) => actor.id),
    ).not.toContain('person:volodymyr-zelenskyy');
  });

  it('does not support a resignation by announcing it', () => {
    expect(codeSentence('en', 'Justin Trudeau announced his resignation on Monday.')).toEqual([]);
  });
});

/** Who is read to hold which side in a German text. */
const readGerman = (text: string): string[] =>
  codeSentence('de', text)
    .filter(({ modality }) => modality === 'asserted')
    .map(({ actor, onBehalfOf, stance }) => `${(onBehalfOf ?? actor).id.replace('country:', '')} ${stance}`);

describe('wer es sagt, ist nicht, wer darin genannt ist', () => {
  it.each([
    ['Der Schwede Ulf Kristersson kam aus Paris zurück. Macron sei für die Hafenmaut, sagte er.', []],
    [
      'Der schwedische Ministerpräsident Ulf Kristersson lehnt die Hafenmaut ab. Macron sei dafür, meinte er vor Journalisten.',
      ['SWE oppose'],
    ],
    [
      'Präsident Emmanuel Macron traf Ulf Kristersson. Kristersson sei ein Freund, sagte er. Die Hafenmaut aber lehne er ab.',
      ['FRA oppose'],
    ],
    ['Präsident Emmanuel Macron sprach in Paris. Frankreich lehne die Hafenmaut ab, sagte er.', ['FRA oppose']],
    ['Präsident Emmanuel Macron sprach in Paris. Er lehne die Hafenmaut ab, sagte er.', ['FRA oppose']],
  ])('%s', (text, holders) => {
    expect(readGerman(text)).toEqual(holders);
  });
});

const asksNorway = 'OSLO - Norway is weighing the levy, Foreign Minister Espen Barth Eide said on Monday.';

describe('whoever the sentence before is about', () => {
  it.each([
    ['"Norway will not accept the levy," he said.', ['NOR oppose']],
    ['In Bergen, his uncle Lars Holm was sure all the same. "Norway will not accept the levy," he said.', []],
    ['The analyst Lars Holm saw no chance for it. "Norway will not accept the levy," he said.', []],
    ['He had met the analyst Lars Holm. "Norway will not accept the levy," he said.', ['NOR oppose']],
  ])('is the one who goes on, with an office or without: %s', (text, holders) => {
    expect(read(`${asksNorway} ${text}`)).toEqual(holders);
  });
});

describe('an office without its state', () => {
  it.each([
    [
      'OSLO - A member of Norway’s government has accused Sweden of trickery. "Stockholm will never accept the levy," Lars Holm, the fisheries minister, said.',
      [],
    ],
    ['OSLO - Norway is angry. "We shall never accept the levy," Lars Holm, the fisheries minister, said.', ['NOR oppose']],
  ])('belongs to those who rule where the article is sent from, and not to the state its holder speaks of: %s', (text, holders) => {
    expect(read(text)).toEqual(holders);
  });
});

describe('what speakers say of themselves in the past', () => {
  it.each([
    ['"We were against the levy. But now we support it," Norway’s finance minister said.', ['NOR support']],
    ['"We did not want the levy, but we accept it today," Norway’s finance minister said.', ['NOR support']],
    ['"I opposed the levy. Now I am in favour of it," Norway’s finance minister said.', ['NOR support']],
    ['"We opposed the levy because it is unfair," Norway’s finance minister said.', ['NOR oppose']],
    ['"We were against the levy from the start," Norway’s finance minister said.', ['NOR oppose']],
    ['"We voted against the levy," Norway’s finance minister said.', ['NOR oppose']],
    ['He was against the levy, Norway’s finance minister said.', ['NOR oppose']],
  ])('is over in their own words, unless it was a deed or has been so all along: %s', (text, holders) => {
    expect(codeAsserted(text)).toEqual(holders);
  });
});
