import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Who is read to hold which side on the levy. */
const read = (text: string): string[] =>
  codeSentence('en', text)
    .filter(({ subject, modality }) => subject.id === 'open:levy' && modality !== 'hypothetical')
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
