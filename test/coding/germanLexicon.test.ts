import { expect, test } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Stances that move a position, each with its holder. */
const code = (text: string): string[] =>
  coder
    .code({ title: '', text, language: 'de', publishedAt: '2025-03-12T12:00:00Z' })
    .statements.filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, stance, subject }) => `${actor.name} ${stance} ${subject.label}`);

const against = [expect.stringMatching(/ oppose .*(?:Nordkabel|Maut)/)];
const inFavour = [expect.stringMatching(/ support .*(?:Nordkabel|Maut)/)];

test.each([
  'ficht das Nordkabel an',
  'verteufelt das Nordkabel',
  'redet das Nordkabel schlecht',
  'giftet gegen das Nordkabel',
  'klagt gegen das Nordkabel',
  'schwört dem Nordkabel ab',
  'tritt dem Nordkabel entgegen',
  'mäkelt am Nordkabel',
  'mokiert sich über das Nordkabel',
  'sieht vom Nordkabel ab',
  'nimmt vom Nordkabel Abstand',
  'lässt die Finger vom Nordkabel',
  'lässt das Nordkabel fallen',
  'hat mit dem Nordkabel Bauchschmerzen',
  'zieht beim Nordkabel die Bremse',
  'bringt das Nordkabel zu Fall',
  'macht dem Nordkabel den Garaus',
  'macht um das Nordkabel einen Bogen',
  'nimmt Anstoß am Nordkabel',
  'rümpft die Nase über das Nordkabel',
  'bleibt bei seinem Nein zum Nordkabel',
  'hält an seiner Ablehnung des Nordkabels fest',
  'droht mit einem Veto gegen das Nordkabel',
  'reagiert kühl auf das Nordkabel',
  'zeigt sich reserviert gegenüber dem Nordkabel',
  'steht dem Nordkabel skeptisch gegenüber',
  'ist kein Freund des Nordkabels',
])('whoever %s is against it', words => {
  expect(code(`Norwegen ${words}.`)).toEqual(against.map(() => expect.stringMatching(/^Norway oppose .*Nordkabel/)));
});

test.each([
  'goutiert das Nordkabel',
  'nickt das Nordkabel ab',
  'rühmt das Nordkabel',
  'begeistert sich für das Nordkabel',
  'schwärmt vom Nordkabel',
  'freut sich über das Nordkabel',
  'zielt auf ein Nordkabel ab',
  'heißt das Nordkabel willkommen',
  'gibt dem Nordkabel den Vorzug',
  'hält dem Nordkabel die Treue',
  'legt Wert auf das Nordkabel',
  'unterstreicht die Notwendigkeit des Nordkabels',
  'legt ein gutes Wort für das Nordkabel ein',
  'legt ein Bekenntnis zum Nordkabel ab',
  'unternimmt einen Vorstoß für das Nordkabel',
  'hat für das Nordkabel den Weg freigemacht',
  'reagiert erfreut auf das Nordkabel',
  'zieht beim Nordkabel mit',
])('whoever %s is for it', words => {
  expect(code(`Norwegen ${words}.`)).toEqual([expect.stringMatching(/^Norway support .*Nordkabel/)]);
});

const said = ', sagte Norwegens Ministerpräsident Jonas Gahr Støre.';

test.each([
  `Die Maut sei bevormundend${said}`,
  `Die Maut sei zu teuer${said}`,
  `Die Maut sei ein Kardinalfehler${said}`,
  `Die Maut bedeute einen Rückschritt${said}`,
  `Die Maut gehe zu weit${said}`,
  `Die Maut greife zu kurz${said}`,
  `Die Maut schade dem Handel${said}`,
  `Die Maut müsse weg${said}`,
  `Die Maut gehöre abgeschafft${said}`,
  `Es sei falsch, die Maut einzuführen${said}`,
  'Norwegen sieht in der Maut einen Fehler.',
  'Falsch nannte Norwegen die Maut.',
  'Norwegen schmähte die Maut als Schwindel.',
  'Norwegens Ministerpräsident sprach mit Blick auf die Maut von einem Fehler.',
  'Norwegen warnte, die Maut sei ein Irrweg.',
])('%s: a judgement against it', text => {
  expect(code(text)).toEqual(against);
});

test.each([
  `Die Maut sei längst überfällig${said}`,
  `Die Maut sei der richtige Weg${said}`,
  `Die Maut stelle einen Meilenstein dar${said}`,
  `Die Maut helfe der Region${said}`,
  'Norwegen sieht in der Maut eine Chance.',
  'Norwegen feierte die Maut als Meilenstein.',
])('%s: a judgement in its favour', text => {
  expect(code(text)).toEqual(inFavour);
});

test.each([
  ['Kritik am Nordkabel kam aus Norwegen.', 'oppose'],
  ['Ein klares Nein zum Nordkabel kam aus Oslo.', 'oppose'],
  ['Das Nordkabel stößt in Oslo auf Unverständnis.', 'oppose'],
  ['Das Nordkabel sorgt in Oslo für Verärgerung.', 'oppose'],
  ['Rückendeckung für das Nordkabel kommt aus Oslo.', 'support'],
  ['Das Nordkabel findet in Oslo Beifall.', 'support'],
])('%s: whose attitude it is stands beside the noun', (text, stance) => {
  expect(code(text)).toEqual([expect.stringMatching(new RegExp(`^Norway ${stance} .*Nordkabel`))]);
});

test.each([
  ['Norwegen zeigte sich reserviert.', 'oppose'],
  ['Norwegen reagierte verärgert.', 'oppose'],
  ['Skeptisch ist Norwegen.', 'oppose'],
  ['Norwegen sieht das anders.', 'oppose'],
  ['Widerspruch kam aus Norwegen.', 'oppose'],
  ['„Unsinn“, sagte Norwegens Ministerpräsident Jonas Gahr Støre.', 'oppose'],
  ['Norwegen zieht mit.', 'support'],
  ['Norwegen ist einverstanden.', 'support'],
  ['Zustimmung kam aus Norwegen.', 'support'],
])('a reaction without an object is about what was told before: %s', (words, stance) => {
  expect(code(`Schweden befürwortet ein Nordkabel. ${words}`)).toContainEqual(
    expect.stringMatching(new RegExp(`^(?:Norway|Jonas Gahr Støre) ${stance} .*Nordkabel`)),
  );
});

test.each([
  'Die Maut ist ein Irrweg.',
  'Kritiker sehen in dem Nordkabel einen Fehler.',
  'Beobachter sprechen von einem Fehler.',
  'Norwegen verfolgt den Ausbau des Nordkabels aufmerksam.',
  'Norwegen tritt am Samstag gegen Schweden an.',
  'Støre setzte sich auf eine Bank.',
  'Støre machte eine Reise nach Bergen.',
  'Die Lage sei miserabel, sagte Støre.',
  'Fünf Tage nach dem Gipfel in Oslo sorgt das Nordkabel für Unruhe.',
  'Das Nordkabel hätte in Oslo Proteste ausgelöst.',
  'Es sei nicht unmöglich, dass Schweden den Vertrag ablehne, hieß es in Oslo.',
])('%s: no position', text => {
  expect(code(text)).toEqual([]);
});
