import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { sidesIn } from './sidesOf.ts';

const coder = createCoder(loadCodebook());

const stances = (language: string, text: string) =>
  coder
    .code({ title: '', text, language, publishedAt: '2025-06-12T12:00:00Z' })
    .statements.filter(({ modality }) => modality === 'asserted')
    .map(({ subject, stance }) => `${subject.id} ${stance}`);

it.each([
  ['en', '"Our support for AUKUS has not wavered," Prime Minister Anthony Albanese said.', 'issue:aukus support'],
  [
    'en',
    '"Greenland is not for sale to the United States," Prime Minister Mette Frederiksen said.',
    'issue:greenland-us-acquisition oppose',
  ],
  ['de', 'Für gemeinsame Schulden der EU sei er nicht zu haben, sagte Bundeskanzler Friedrich Merz.', 'issue:eurobonds-joint-debt oppose'],
])('a negation that belongs to the words of the attitude counts once (%s): %s', (language, text, expected) => {
  expect(stances(language, text)).toContain(expected);
});

it.each([
  ['en', 'Prime Minister Anthony Albanese said his government did not support AUKUS.', 'issue:aukus oppose'],
  ['de', 'Bundeskanzler Friedrich Merz sagte, gemeinsame Schulden der EU werde es nicht geben.', 'issue:eurobonds-joint-debt oppose'],
])('any other negation turns the stance (%s): %s', (language, text, expected) => {
  expect(stances(language, text)).toContain(expected);
});

it.each([
  ['en', 'Sanctions against Russia are not negotiable, Chancellor Friedrich Merz said.', 'issue:russia-sanctions support'],
  ['de', 'Die Sanktionen gegen Russland seien nicht verhandelbar, sagte Bundeskanzler Friedrich Merz.', 'issue:russia-sanctions support'],
  ['de', 'Die Sanktionen gegen Russland stehen für Deutschland nicht zur Disposition.', 'issue:russia-sanctions support'],
])('what is not to be had from somebody, they hold on to (%s): %s', (language, text, expected) => {
  expect(stances(language, text)).toContain(expected);
});

it('tells by "weder … noch" behind a comma what it has denied already', () => {
  expect(
    stances('de', 'Gemeinsame Schulden der EU werde es nicht geben, weder jetzt noch später, sagte Bundeskanzler Friedrich Merz.'),
  ).toContain('issue:eurobonds-joint-debt oppose');
});

it.each([
  'Keine zwei Wochen nach der Wahl hat Österreich den Vertrag über das Verbot von Atomwaffen unterzeichnet.',
  'Nicht einmal ein Jahr nach der Wahl hat Österreich den Vertrag über das Verbot von Atomwaffen unterzeichnet.',
])('how short a time it was denies nothing: %s', text => {
  expect(stances('de', text).filter(told => told.endsWith('oppose'))).toEqual([]);
});

it.each([
  '“We do not accept joint EU debt, not now and not ever,” Chancellor Friedrich Merz said.',
  'Germany does not support joint EU debt, not today and not tomorrow.',
  'Germany does not recognise joint EU debt, neither now nor ever.',
  'Germany does not back joint EU debt, not this year and not next year.',
])('a no that is said again is the same no: %s', text => {
  expect(stances('en', text)).toEqual(['issue:eurobonds-joint-debt oppose']);
});

it('what is a gift to nobody but some is one to them', () => {
  expect(stances('en', '“Joint EU debt would be a gift to nobody but our adversaries,” Chancellor Friedrich Merz said.')).toEqual([
    'issue:eurobonds-joint-debt oppose',
  ]);
  expect(stances('en', '“Joint EU debt would help nobody but the banks,” Chancellor Friedrich Merz said.')).not.toContain(
    'issue:eurobonds-joint-debt support',
  );
});

describe('English: a no said again behind a comma', () => {
  it.each([
    'neither now nor later',
    'neither in this form nor in any other',
    'not now, not ever',
    'not today and not tomorrow',
    'never ever',
  ])('turns nothing round a second time: %s', tail => {
    expect(sidesIn('en', `Norway will not back the levy, ${tail}, its government said.`)).toEqual(['country:NOR oppose levy']);
    expect(sidesIn('en', `Norway will not block the levy, ${tail}, its government said.`)).toEqual(['country:NOR support levy']);
  });

  it.each([
    ['Norway will neither back nor block the levy, its government said.', ['country:NOR neutral levy']],
    ['Norway wants the levy neither now nor later.', ['country:NOR oppose levy']],
    ['Norway does not back the levy, nor does Sweden.', ['country:NOR oppose levy', 'country:SWE oppose levy']],
  ])('is no such thing where it is the first, or has a verb of its own: %s', (text, expected) => {
    expect(sidesIn('en', text)).toEqual(expected);
  });
});

describe('what somebody will not have said', () => {
  it.each([
    ['It would be a mistake to conclude that Norway no longer favoured the levy, its foreign minister said.', ['country:NOR support levy']],
    ['It was naive to believe that Norway would support the levy, its prime minister said.', ['country:NOR oppose levy']],
    ['Norway’s prime minister said she had never understood the argument that the levy was unfair.', ['country:NOR support levy']],
    ['"We cannot say that the levy is not a success," Norway’s prime minister said.', ['country:NOR support levy']],
    ['"There is no one in my government who does not want the levy," Norway’s prime minister said.', ['country:NOR support levy']],
    ['"There is nobody in our coalition who wants the levy," Norway’s prime minister said.', ['country:NOR oppose levy']],
    ['Norway’s prime minister would not describe the levy as anything other than fair.', ['country:NOR support levy']],
  ])('is held the other way round: %s', (text, sides) => {
    expect(sidesIn('en', text)).toEqual(sides);
  });

  it.each([
    ['It would be a mistake to introduce the levy, Norway’s foreign minister said.', ['country:NOR oppose levy']],
    ['"There is no one in the opposition who wants the levy," Norway’s prime minister said.', []],
    ['Norway’s prime minister could not say whether the levy was fair.', []],
  ])('is no deed that somebody warns of, and no other’s view: %s', (text, sides) => {
    expect(sidesIn('en', text)).toEqual(sides);
  });
});
