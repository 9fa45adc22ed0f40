import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** What holds now, with the day on which it was said (the articles are of 2 March 2026): "NOR support 2026-03-02". */
const read = (language: 'de' | 'en', text: string): string[] =>
  codeSentence(language, text)
    .filter(({ modality }) => modality === 'asserted')
    .map(({ actor, onBehalfOf, stance, saidOn }) => `${(onBehalfOf ?? actor).id.replace('country:', '')} ${stance} ${saidOn.slice(0, 10)}`);

describe('a date in another clause', () => {
  it.each([
    ['de', 'Norwegen lehnt die Hafensteuer ab, die 2003 abgeschafft worden war.', ['NOR oppose 2026-03-02']],
    ['de', 'Norwegen unterstützt den Hafenvertrag, den es im Januar noch abgelehnt hatte.', ['NOR support 2026-03-02']],
    [
      'de',
      'Präsident Emmanuel Macron sprach sich am Donnerstag für die Hafensteuer aus, die sein Vorgänger 1997 ausgesetzt hatte.',
      ['FRA support 2026-02-26'],
    ],
    ['en', 'Norway backs the harbour tax, which was abolished in 2003.', ['NOR support 2026-03-02']],
    [
      'en',
      "France's president came out in favour of the harbour tax, which his predecessor had suspended in 1997.",
      ['FRA support 2026-03-02'],
    ],
    ['en', 'Norway is against the harbour tax, its finance minister said on Friday.', ['NOR oppose 2026-02-27']],
    ['de', 'Norwegen sei gegen die Hafensteuer, sagte Finanzminister Jens Stoltenberg am Freitag.', ['NOR oppose 2026-02-27']],
  ] as const)('is not that of what is held now: %s: %s', (language, text, told) => expect(read(language, text)).toEqual(told));

  it.each([
    ['de', 'Norwegen plant, im September den Hafenvertrag zu unterzeichnen.', ['NOR support 2026-03-02']],
    ['de', 'Norwegen plante, im September 2019 den Hafenvertrag zu unterzeichnen.', []],
  ] as const)('is still to come where a deed is planned: %s: %s', (language, text, told) => expect(read(language, text)).toEqual(told));

  it.each([
    ['de', 'Norwegen lehnte die Hafensteuer 2003 ab.'],
    ['en', 'Norway opposed the harbour tax in 2003.'],
    ['en', 'In 2003 Norway had opposed the harbour tax, while Denmark supported it.'],
  ] as const)('is that of the words where it is theirs: %s: %s', (language, text) => expect(read(language, text)).toEqual([]));
});
