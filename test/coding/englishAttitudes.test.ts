import { expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
const read = (text: string) =>
  coder
    .code({ title: '', text, language: 'en', publishedAt: '2025-06-12T12:00:00Z' })
    .statements.map(({ actor, stance, subject }) => `${actor.id} ${stance} ${subject.id}`);

it.each([
  ['Portugal is in no mood to build the dam.', 'country:PRT oppose open:dam'],
  ['Portugal is not about to sign the charter.', 'country:PRT oppose open:charter'],
  ['Portugal would not dream of building the dam.', 'country:PRT oppose open:dam'],
  ['Portugal cannot wait to build the dam.', 'country:PRT support open:dam'],
])('what one is set or loath to do stands behind the set phrase: %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

it.each([
  ['Resistance to the charter came from Norway.', ['country:NOR oppose open:charter']],
  ['There was criticism of the charter from Denmark and Norway.', ['country:DNK oppose open:charter', 'country:NOR oppose open:charter']],
  ['There was criticism of the charter in the papers.', []],
  ['The minister said there had been no criticism of the charter from Denmark.', []],
])('an attitude is of those from whom it comes: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  ['Portugal called the charter toothless.', 'country:PRT oppose open:charter'],
  ['Portugal called the charter balanced.', 'country:PRT support open:charter'],
  ['Portugal would be glad to see the charter scrapped.', 'country:PRT oppose open:charter'],
])('a judgement, or what one would see become of a thing, takes a side: %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

it.each([
  ['Norway stands by its refusal to recognise Palestine.', 'country:NOR oppose issue:palestine-recognition'],
  ['Norway defended its refusal to lend Ukraine money from the EU.', 'country:NOR oppose issue:eu-loan-for-ukraine'],
  ['Norway dropped its refusal to recognise Palestine.', 'country:NOR support issue:palestine-recognition'],
  ['Norway stands by its opposition to lifting sanctions on Russia.', 'country:NOR support issue:russia-sanctions'],
  ['Norway will not rejoin the charter.', 'country:NOR oppose open:charter'],
  ['Norway rejoined the charter on Monday.', 'country:NOR support open:charter'],
])('a refusal turns round only once, and who rejoins joins: %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

it.each([
  ['Norway proposed peace talks. Denmark stayed away.', ['country:NOR support open:peace-talk', 'country:DNK oppose open:peace-talk']],
  [
    'Norway proposed peace talks. Denmark did not take part.',
    ['country:NOR support open:peace-talk', 'country:DNK oppose open:peace-talk'],
  ],
  ['Norway proposed peace talks. Denmark took part in the exercise.', ['country:NOR support open:peace-talk']],
  ['Norway proposed a treaty. Denmark stayed away.', ['country:NOR support open:agreement']],
])('who goes to talks or not takes a side on them: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  ['has spoken out for', 'support'],
  ['has nothing against', 'support'],
  ['has come out for', 'support'],
  ['sees no harm in', 'support'],
  ['has put its weight behind', 'support'],
  ['has come out against', 'oppose'],
  ['has spoken out against', 'oppose'],
])('a set phrase reaches what is done behind its preposition: Norway %s joining the charter', (phrase, side) => {
  expect(read(`Norway ${phrase} joining the charter.`)).toEqual([`country:NOR ${side} open:charter`]);
  expect(read(`Norway ${phrase} scrapping the charter.`)).toEqual([
    `country:NOR ${side === 'support' ? 'oppose' : 'support'} open:charter`,
  ]);
});

it('a preposition of the verb is no part of a phrase', () => {
  expect(read('Norway paid Sweden for keeping the charter.')).toEqual([]);
});
