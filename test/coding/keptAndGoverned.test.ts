import { expect, test } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const said = (language: 'de' | 'en', text: string) =>
  codeSentence(language, text).map(({ actor, onBehalfOf, stance, modality }) => `${(onBehalfOf ?? actor).id} ${stance} ${modality}`);

test.each([
  ['de', 'oppose', 'Bukarest will seine Patriots behalten. Die Ukraine hat um Patriots gebeten.'],
  ['de', 'support', 'Rumänien will seine Patriots nicht behalten, sondern der Ukraine überlassen.'],
  ['en', 'oppose', 'Romania wants to keep its Patriot batteries and will not give them to Ukraine.'],
  ['en', 'oppose', 'Romania is hanging on to its Patriot batteries; Ukraine gets none.'],
  ['en', 'support', 'Romania will part with one of its Patriot batteries for Ukraine.'],
  ['en', 'oppose', 'Romania will not part with its Patriot batteries for Ukraine.'],
] as const)('who keeps what others ask for is against giving it: %s %s “%s”', (language, side, text) => {
  expect(said(language, text).filter(line => line.startsWith('country:ROU'))).toEqual([`country:ROU ${side} asserted`]);
});

test('what is kept without anybody asking for it is supported', () => {
  expect(said('en', 'Romania wants to keep its ferry levy.')).toEqual(['country:ROU support asserted']);
});

test.each([
  ['en', 'country:GBR', 'Britain’s Labour government rejects the ferry levy.'],
  ['en', 'country:GBR', 'The Labour government rejects the ferry levy.'],
  ['de', 'country:POL', 'Die PiS-Regierung lehnt die Maut ab.'],
  ['de', 'country:GBR', 'Die Labour-Regierung lehnt die Maut ab.'],
  ['de', 'party:pis', 'Die PiS lehnt die Maut ab.'],
] as const)('a government called by its party is that of the state: %s %s “%s”', (language, id, text) => {
  expect(said(language, text)).toEqual([`${id} oppose asserted`]);
});

test.each([
  ['en', 'When Norway still praised the levy, things were different.'],
  ['en', 'Back when Norway backed the levy, things were different.'],
  ['en', 'In the days when Norway backed the levy, things were different.'],
  ['de', 'Damals, als Norwegen die Maut noch lobte, war vieles anders.'],
] as const)('what held at another time is told as the past: %s “%s”', (language, text) => {
  expect(said(language, text)).toEqual(['country:NOR support historical']);
});

test('what somebody still holds when asked is held today', () => {
  expect(said('en', 'When asked on Monday, Norway still backed the levy.')).toEqual(['country:NOR support asserted']);
});

test('for whom a thing is does not say what the headline says of it', () => {
  expect(said('de', 'Eurofighter für die Türkei: Die Sperre ist aufgehoben')).toEqual([]);
});

test.each([
  ['oppose', 'Austria keeps Romania and Bulgaria out of Schengen.'],
  ['oppose', 'Austria wants to keep Bulgaria out of the Schengen area.'],
  ['support', 'Austria will no longer keep Romania and Bulgaria out of Schengen.'],
  ['oppose', 'It was the wrong time to let Romania and Bulgaria into Schengen, Austria’s interior minister said.'],
])('who keeps somebody out of a thing is against their entry: %s “%s”', (side, text) => {
  expect(said('en', text)).toEqual([`country:AUT ${side} asserted`]);
});

test.each([
  ['oppose', 'This is the wrong moment to let Bulgaria into Schengen, Austria’s interior minister said.'],
  ['oppose', 'It is the wrong moment to let Bulgaria into Schengen, Austria’s interior minister said.'],
])('a wrong moment to do a thing is none to do it: %s “%s”', (side, text) => {
  expect(said('en', text)).toEqual([`country:AUT ${side} asserted`]);
});

test('where something is opened is not what is opened', () => {
  expect(said('en', 'Prime Minister Hun Manet of Cambodia on Saturday opened a training centre at the Ream naval base.')).toEqual([]);
  expect(said('en', 'Cambodia will open the Ream naval base to China.')).toContain('country:KHM support asserted');
});
