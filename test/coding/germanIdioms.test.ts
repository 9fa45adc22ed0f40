import { expect, test } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** What Norway is read to hold on the toll. */
const sides = (text: string): string[] => [
  ...new Set(
    codeSentence('de', text)
      .filter(({ actor, onBehalfOf, subject }) => (onBehalfOf ?? actor).id === 'country:NOR' && /maut/.test(subject.id))
      .map(({ stance }) => stance),
  ),
];

test.each([
  ['oppose', 'rückt ab von der Hafenmaut'],
  ['support', 'hält fest an der Hafenmaut'],
  ['oppose', 'hält nicht länger fest an der Hafenmaut'],
  ['oppose', 'spricht sich aus gegen die Hafenmaut'],
  ['support', 'tritt ein für die Hafenmaut'],
  ['oppose', 'wendet sich ab von der Hafenmaut'],
  ['oppose', 'schreckt zurück vor der Hafenmaut'],
  ['oppose', 'steigt aus aus der Hafenmaut'],
  ['support', 'steht fest zu der Hafenmaut'],
])('the particle of a verb may stand before what it governs: %s, “%s”', (side, words) => {
  expect(sides(`Norwegen ${words}.`)).toEqual([side]);
});

test('a figure behind two prepositions is no particle’s', () => {
  expect(sides('Norwegens Anteil an der Hafenmaut steigt auf über fünf Prozent.')).toEqual([]);
});

test.each([
  'weist Rufe nach einer Hafenmaut zurück',
  'erteilt Rufen nach einer Hafenmaut eine Absage',
  'erteilt dem Ruf nach einer Hafenmaut eine Abfuhr',
  'schmettert Rufe nach einer Hafenmaut ab',
  'ist taub für Rufe nach einer Hafenmaut',
])('who turns away what others call for does not call for it: “%s”', words => {
  expect(sides(`Norwegen ${words}.`)).toEqual(['oppose']);
});

test.each([
  ['oppose', 'bekommt bei der Hafenmaut kalte Füße'],
  ['oppose', 'hat etwas gegen die Hafenmaut'],
  ['support', 'kommt ohne die Hafenmaut nicht aus'],
  ['support', 'nimmt die Hafenmaut in Kauf'],
  ['support', 'beißt bei der Hafenmaut in den sauren Apfel'],
  ['support', 'lässt sich auf die Hafenmaut ein'],
  ['oppose', 'lässt sich auf die Hafenmaut nicht ein'],
  ['support', 'setzt seine Unterschrift unter die Hafenmaut'],
])('a set phrase takes a side: %s, “%s”', (side, words) => {
  expect(sides(`Norwegen ${words}.`)).toEqual([side]);
});
