import { expect, test } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** What Norway is read to hold on a harbour levy or treaty today. */
const sides = (language: 'de' | 'en', text: string): string[] => [
  ...new Set(
    codeSentence(language, text)
      .filter(({ actor, onBehalfOf, modality }) => (onBehalfOf ?? actor).id === 'country:NOR' && modality === 'asserted')
      .map(({ stance }) => stance),
  ),
];

test.each([
  'Norway wants to quit the harbour treaty, the Oslo weekly Signal reports.',
  'Norway has agreed to the harbour levy, it is rumoured.',
  'Norway wants to quit the harbour treaty, according to people familiar with the matter.',
  'Norway wants to quit the harbour treaty, according to the weekly Signal, which cited two unnamed officials.',
  'Norway has agreed to the harbour levy, according to the daily Nordlys.',
  'Some say that Norway wants the harbour levy.',
  'Should it turn out that Norway backs the harbour levy, Sweden will leave.',
  'The newspaper claims that Norway would scrap the harbour levy.',
  'There are rumours that Norway would scrap the harbour levy.',
  'Rumours that Norway would scrap the harbour levy made the rounds on Monday.',
  'Word has it that Norway was ready to sign the harbour treaty.',
  'Media reports that Norway would scrap the harbour levy caused a stir.',
  'Reports that Norway wanted to quit the harbour treaty were not confirmed.',
])('what is rumoured, or known from an outlet, is no position: %s', text => {
  expect(sides('en', text)).toEqual([]);
});

test.each([
  'Norwegen will die Hafenmaut abschaffen, wie das Magazin Rampe berichtet.',
  'Norwegen hat der Hafenmaut zugestimmt, heißt es in einem Bericht des Tagesboten.',
  'Norwegen wolle die Hafenmaut abschaffen, sagten mit der Sache vertraute Personen.',
  'Norwegen lehne die Hafenmaut ab, verlautete aus Verhandlungskreisen.',
  'Norwegen hat der Hafenmaut zugestimmt, wird gemunkelt.',
  'Man munkelt, Norwegen lehne die Hafenmaut ab.',
  'Nach Informationen des Tagesboten lehnt Norwegen die Hafenmaut ab.',
  'Norwegen habe der Hafenmaut zugestimmt, wollen zwei Diplomaten erfahren haben, die nicht genannt werden möchten.',
  'Norwegen lehne die Hafenmaut ab, so jedenfalls will es das Magazin Rampe gehört haben.',
  'Norwegen habe der Hafenmaut zugestimmt, wird in Brüssel erzählt.',
  'Norwegen lehne die Hafenmaut ab, sagten zwei Beamte, die ungenannt bleiben wollten.',
  'Will man den Gerüchten glauben, lehnt Norwegen die Hafenmaut ab.',
  'Das Magazin Rampe berichtete von einer Wende in Oslo. Demnach hat Norwegen der Hafenmaut zugestimmt.',
])('was gemunkelt wird oder nur ein Blatt weiß, ist keine Position: %s', text => {
  expect(sides('de', text)).toEqual([]);
});

test.each([
  ['en', 'oppose', 'Norway rejected rumours that it would join the harbour treaty and said the treaty was a mistake.'],
  ['en', 'oppose', 'Asked about reports that Norway would join, the foreign minister said the harbour treaty was a mistake.'],
  ['en', 'support', 'Norway supports the harbour levy, despite rumours that Sweden would quit.'],
  ['en', 'support', 'Norway supports the harbour levy, its foreign minister told the weekly Signal.'],
  ['de', 'support', 'Norwegen halte an der Hafenmaut fest, sagte der norwegische Außenminister der Zeitung Signal.'],
  ['de', 'support', 'Norwegen befürwortet die Hafenmaut, wie der Außenminister der Zeitung Signal sagte.'],
  ['de', 'support', 'Nach Angaben seines Außenministers befürwortet Norwegen die Hafenmaut.'],
] as const)('what somebody says to a paper, or beside a rumour, is theirs: %s %s “%s”', (language, side, text) => {
  expect(sides(language, text)).toEqual([side]);
});

test.each([
  '“He assured me that there will be no harbour levy,” Norwegian Foreign Minister Kari Holm told reporters.',
  '“He told me that he backs the harbour levy,” Norwegian Foreign Minister Kari Holm told reporters.',
  '“He has guaranteed us that the harbour levy will stay,” Norwegian Foreign Minister Kari Holm told reporters.',
])('what somebody quotes of another is not theirs: %s', text => {
  expect(sides('en', text)).toEqual([]);
});

test.each([
  ['support', '“They told me that the harbour levy is a mistake, but I want it,” Norwegian Foreign Minister Kari Holm said.'],
  ['support', '“I assured him that we will introduce the harbour levy,” Norwegian Foreign Minister Kari Holm said.'],
  ['oppose', '“He is wrong, the harbour levy must go,” Norwegian Foreign Minister Kari Holm said.'],
])('what somebody says beside that, or has told another, is theirs: %s %s', (side, text) => {
  expect(sides('en', text)).toEqual([side]);
});

/** What Norway is read to hold, also where it only denies the contrary. */
const heldOrDenied = (text: string): string[] => [
  ...new Set(
    codeSentence('de', text)
      .filter(({ actor, onBehalfOf }) => (onBehalfOf ?? actor).id === 'country:NOR')
      .map(({ stance }) => stance),
  ),
];

test.each([
  ['oppose', 'Norwegens Regierung ist Berichten entgegengetreten, sie sei bei der Hafenmaut umgefallen.'],
  ['oppose', 'Norwegens Regierung trat dem Eindruck entgegen, sie habe der Hafenmaut zugestimmt.'],
  ['support', 'Norwegens Regierung widersprach Spekulationen, sie werde der Hafenmaut nicht zustimmen.'],
  ['support', 'Norwegens Regierung wehrte sich gegen den Vorwurf, sie lehne die Hafenmaut ab.'],
  ['oppose', 'Der norwegische Ministerpräsident Jonas Gahr Støre dementierte Gerüchte, er habe der Hafenmaut zugestimmt.'],
  ['support', 'Norwegens Regierung bestritt die Behauptung, sie werde der Hafenmaut nicht zustimmen.'],
])('was in Berichten steht, denen jemand widerspricht, hält er nicht: %s “%s”', (side, text) => {
  expect(heldOrDenied(text)).toEqual([side]);
});

test.each([
  'Norwegens Regierung dementierte, dass Schweden die Hafenmaut ablehne.',
  'Norwegens Regierung trat Spekulationen entgegen, Schweden habe der Hafenmaut zugestimmt.',
  'Norwegens Regierung tat Berichte als Unsinn ab, Schweden habe der Hafenmaut zugestimmt.',
])('was andere halten, sagt auch bestritten nichts von einem selbst: %s', text => {
  expect(heldOrDenied(text)).toEqual([]);
});

test.each([
  ['oppose', 'Norwegens Regierung wies Berichte zurück: Sie werde die Hafenmaut abschaffen.'],
  ['oppose', 'Norwegens Regierung bestätigte Berichte, sie werde die Hafenmaut abschaffen.'],
  ['oppose', 'Norwegen will von der Hafenmaut erst aus der Presse erfahren haben und lehnt sie ab.'],
  ['oppose', 'Das norwegische Außenministerium gab eine Erklärung ab. Demnach lehnt Norwegen die Hafenmaut ab.'],
])('was jemand richtigstellt, bestätigt oder selbst mitteilt, ist seine Position: %s “%s”', (side, text) => {
  expect(sides('de', text)).toEqual([side]);
});
