import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const read = (text: string): string[] =>
  codeSentence('de', text)
    .filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id} ${stance} ${subject.id}`);

describe('German running text', () => {
  it.each([
    [
      'a choice is no vote',
      'In Tansania gab es eine Wahl. Norwegen habe keine Wahl, sagte Außenminister Espen Barth Eide.',
      'country:NOR',
      /election|wahl/,
    ],
    ['a longer word is meant before its beginning', 'Der Iran will den Atomwaffensperrvertrag kündigen.', 'country:IRN', /nuclear-weapons/],
    [
      'what is disputed on the whole',
      'Im Ringen um das Sanktionspaket gegen Russland beharrt Wien auf einer Ausnahme.',
      'country:AUT',
      /russia-sanctions/,
    ],
  ])('%s: %s', (_, text, holder, notAbout) => {
    expect(read(text).filter(line => line.startsWith(holder) && notAbout.test(line))).toEqual([]);
  });

  it.each([
    [
      'the subject may follow doch',
      'Norwegen stimmte der Hafenmaut zu, doch lehnt sein Nachbar Schweden sie ab.',
      'country:SWE oppose open:hafenmaut',
    ],
    ['the treaty itself', 'Der Iran will den Atomwaffensperrvertrag kündigen.', 'country:IRN oppose issue:iran-npt-membership'],
    [
      'a spokesman speaks at his seat',
      'Südkorea will sich heraushalten, ließ Präsident Lee Jae-myung mitteilen. In Berlin sagte ein Regierungssprecher, man lehne die Hafenmaut ab.',
      'country:DEU oppose open:hafenmaut',
    ],
  ])('%s: %s', (_, text, line) => {
    expect(read(text)).toContain(line);
  });
});
