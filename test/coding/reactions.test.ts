import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
/** "country stance subject" of each statement that moves a position. */
const read = (language: 'de' | 'en', text: string) =>
  coder
    .code({ title: '', text, language, publishedAt: '2025-03-10T12:00:00Z' })
    .statements.filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance} ${subject.id}`);
type Row = ['de' | 'en', string, string];

describe('who is glad or dismayed', () => {
  it.each<Row>([
    ['en', 'Norway has scrapped the toll. Iceland applauded.', 'ISL oppose open:toll'],
    ['en', 'Norway has scrapped the toll. Brussels was dismayed.', ':eu support open:toll'],
    ['en', 'Norway has introduced a toll. Iceland applauded.', 'ISL support open:toll'],
    ['de', 'Norwegen hat die Maut abgeschafft. Beifall kam aus Island.', 'ISL oppose open:maut'],
    ['de', 'Norwegen hat die Maut eingeführt. Beifall kam aus Island.', 'ISL support open:maut'],
  ])('is so about what was done last (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });

  it.each<['de' | 'en', string]>([
    ['en', 'Norway fears countermeasures. Iceland hesitates because it fears tariffs on fish.'],
    ['de', 'Island zögert, weil es Zölle auf Fisch fürchtet.'],
    ['de', 'Island dankte der Insel für die Gastfreundschaft.'],
    ['en', 'It would be a shame to be last in line, Prime Minister Ulf Kristersson said.'],
  ])('but takes no side by why he acts, or whom he thanks (%s): %s', (language, text) => {
    expect(read(language, text).filter(one => one.startsWith('ISL') || one.startsWith('SWE'))).toEqual([]);
  });
});

describe('an attitude that is held by a preposition', () => {
  it.each<Row>([
    ['en', 'Norway stands by its refusal to join the fund.', 'NOR oppose open:fund'],
    ['en', 'Norway sticks to its opposition to the toll.', 'NOR oppose open:toll'],
    ['en', 'Norway retreated from its opposition to the toll.', 'NOR support open:toll'],
    ['en', 'Norway stands by the toll.', 'NOR support open:toll'],
    ['en', 'Norway plans a toll. Nothing could make his country approve, Prime Minister Ulf Kristersson said.', 'SWE oppose open:toll'],
    ['de', 'Norwegen plant eine Maut. An seinem Nein werde Schweden nicht rütteln, sagte Ulf Kristersson.', 'SWE oppose open:maut'],
  ])('keeps its side (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });
});

describe('whose minister, whose spokesman', () => {
  it.each<Row>([
    [
      'en',
      'Norway backs the toll. After a talk with the Swedish delegation its chief negotiator, Tora Lund, praised the toll.',
      'NOR support open:toll',
    ],
    ['en', 'Iraq was calm, Prime Minister Mohammed Shia al-Sudani said. Sudani rejects the toll.', 'IRQ oppose open:toll'],
  ])('is that of the country that acts (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });

  it.each<Row>([
    ['en', 'Norway plans a toll. The toll is wrong, said Per Dahl, their energy spokesman, in Oslo.', 'NOR oppose open:toll'],
    ['en', 'Norway plans a toll. Mayor Per Dahl of the Liberal opposition rejects the toll.', 'NOR oppose open:toll'],
    ['de', 'Brasilien plant eine Maut. Saab lehnt die Maut ab.', 'VEN oppose open:maut'],
    ['en', 'Oslo says Sweden ready to pay the toll.', 'NOR support open:toll'],
  ])('is none of a state that is not spoken for (%s): %s', (language, text, statement) => {
    expect(read(language, text)).not.toContain(statement);
  });

  it.each<Row>([
    [
      'de',
      'Die US-Regierung kündigte an, den Patentschutz für Impfstoffe auszusetzen. Norwegen kritisierte die Ankündigung.',
      'NOR oppose issue:vaccine-patent-waiver',
    ],
    [
      'de',
      'Die US-Regierung befürwortet es, den Patentschutz für Impfstoffe auszusetzen. Norwegen lobte den Schritt.',
      'NOR support issue:vaccine-patent-waiver',
    ],
    ['de', 'Schweden will die Maut verhindern. Norwegen stimmte dafür.', 'NOR support open:maut'],
    ['de', 'Schweden will die Maut verhindern. Norwegen stimmte mit Nein.', 'NOR oppose open:maut'],
    ['de', 'Schweden hat beschlossen, die Maut abzuschaffen. Norwegen stimmte dafür.', 'NOR oppose open:maut'],
  ])('is to the deed, and a vote on the thing that another resists (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toContain(statement);
  });
});
