import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Who is read to take which side now, in title or text: "SWE support"; what was before is left out. */
function read(language: 'de' | 'en', title: string, text = ''): string[] {
  const { statements } = coder.code({ title, text, language, publishedAt: '2025-06-10T08:00:00Z' });
  const now = statements.filter(({ modality, subject }) => modality === 'asserted' && subject.kind === 'open');
  return [...new Set(now.map(({ actor, onBehalfOf, stance }) => `${(onBehalfOf ?? actor).id.replace('country:', '')} ${stance}`))].sort();
}

describe('what a headline tells behind a colon', () => {
  it.each([
    ['de', 'Nun doch: Schweden lehnt Brückenmaut ab', ['SWE oppose']],
    ['de', 'Kehrtwende: Schweden unterstützt Brückenmaut', ['SWE support']],
    ['de', 'Streit um Brücke: Norwegen gibt Widerstand gegen Maut auf', ['NOR support']],
    ['de', '„Ein Fehler“: Schweden stellt sich gegen Brückenmaut', ['SWE oppose']],
    ['de', 'Norwegen: Regierung kippt Brückenmaut', ['NOR oppose']],
    ['de', 'Island: Dänemark lehnt Fangsteuer ab', ['DNK oppose']],
    ['en', 'About-face: Sweden rejects bridge toll', ['SWE oppose']],
    ['en', 'Bridge row: Sweden gives up opposition to toll', ['SWE support']],
    ['en', 'Iceland: Denmark drops opposition to catch levy', ['DNK support']],
  ] as const)('is the news: %s: %s', (language, title, told) => expect(read(language, title)).toEqual(told));

  it.each([
    ['de', 'Medienbericht: Schweden lehnt Brückenmaut ab'],
    ['de', 'Vermittler: Schweden lehnt Brückenmaut ab'],
    ['de', 'Leitartikel: Schweden braucht die Brückenmaut'],
    ['de', 'Merz: Norwegen lehnt Brückenmaut ab'],
    ['en', 'Report: Sweden rejects bridge toll'],
    ['en', 'Envoy: Sweden rejects bridge toll'],
    ['en', 'Opinion: Sweden needs the bridge toll'],
  ] as const)('is no news where it says whose account or view it is: %s: %s', (language, title) =>
    expect(read(language, title)).toEqual([]),
  );

  it.each([
    ['Norwegen nun doch für Brückenmaut', ['NOR support']],
    ['Norwegen jetzt auch gegen Brückenmaut', ['NOR oppose']],
    ['Norwegen nicht mehr für Brückenmaut', []],
  ])('or a bare preposition, whatever adverbs stand before it: %s', (title, told) => expect(read('de', title)).toEqual(told));
});

describe('an English headline whose verb may be a noun', () => {
  it.each([
    ['Sweden no longer backs bridge toll', ['SWE oppose']],
    ['Sweden now rules out bridge toll', ['SWE oppose']],
    ['Sweden no longer rules out bridge toll', ['SWE neutral']],
    ['Sweden reverses course, backs bridge toll', ['SWE support']],
    ['Sweden drops veto, signs fishing pact', ['SWE support']],
    ['Sweden signs of change', []],
  ])('is read by it: %s', (title, told) => expect(read('en', title)).toEqual(told));
});

describe('what somebody is to do', () => {
  it.each([
    ['Sweden is to introduce a bridge toll next year.', ['SWE support']],
    ['The Swedish government is to drop the bridge toll.', ['SWE oppose']],
    ['Sweden is not to introduce a bridge toll.', ['SWE oppose']],
    ['Sweden’s aim is to introduce a bridge toll.', ['SWE support']],
    ['Sweden is to be blamed.', []],
  ])('they do soon: %s', (text, told) => expect(read('en', '', text)).toEqual(told));
});

describe('a turn in one sentence', () => {
  it.each([
    ['en', 'Sweden, which had opposed the bridge toll, now supports it.', ['SWE support']],
    ['en', 'Sweden, which backed the bridge toll a year ago, will now vote against it.', ['SWE oppose']],
    ['en', 'Sweden, previously opposed to the bridge toll, has come out in favour of it.', ['SWE support']],
    ['en', 'Sweden’s resistance to the bridge toll has crumbled.', ['SWE support']],
    ['en', 'Sweden’s resistance to the bridge toll has not crumbled.', ['SWE oppose']],
    ['de', 'Schweden befürwortet die Brückenmaut wieder.', ['SWE support']],
    ['de', 'Schweden nimmt die Robbenjagd wieder auf.', ['SWE support']],
    ['de', 'Schweden nahm die Anregung auf.', []],
    ['en', 'Iceland has resumed whale exports.', ['ISL support']],
    ['de', 'Schweden, das die Brückenmaut abgelehnt hatte, unterstützt sie nun.', ['SWE support']],
    ['de', 'Schwedens Widerstand gegen die Brückenmaut ist zusammengebrochen.', ['SWE support']],
  ] as const)('is read with the side that is taken now: %s: %s', (language, text, told) => expect(read(language, '', text)).toEqual(told));
});

describe('an article that is read to say both', () => {
  it('is taken at the word of its headline and its beginning', () => {
    const text =
      'Sweden rejects the bridge toll, the government said on Monday. The talks had dragged on for months. Ministers from four countries, who had met in a hotel outside the capital, looked tired when they came down the stairs, and few of them wanted to speak to reporters about what had been agreed. Sweden welcomed the bridge toll. Sweden praised the bridge toll.';
    expect(read('en', 'Sweden rejects bridge toll', text)).toEqual(['SWE oppose']);
  });
});

describe('what ministers say together', () => {
  it.each([
    ['en', 'Luxembourg and Malta are against the bridge toll, their foreign ministers said in Brussels.', ['LUX oppose', 'MLT oppose']],
    ['en', 'Luxembourg and Malta met on Monday. Their ministers said that the bridge toll was wrong.', ['LUX oppose', 'MLT oppose']],
    ['en', 'Portugal welcomed the bridge toll. Their ministers said that it was wrong.', ['PRT support']],
    ['de', 'Das Ministerium teilte mit, die Vereinigten Staaten seien gegen die Brückenmaut.', []],
    ['de', 'Japan und die Vereinigten Staaten sind gegen die Brückenmaut, sagten ihre Außenminister.', ['JPN oppose', 'USA oppose']],
  ] as const)('is the position of both: %s: %s', (language, text, told) => expect(read(language, '', text)).toEqual(told));
});

describe('the name of a matter', () => {
  it.each(['at this stage', 'on Monday', 'in May', 'for years', 'for now'])('has no time in it: the toll %s', when => {
    const text = `Sweden has rejected the bridge toll ${when}.`;
    const { statements } = coder.code({ title: '', text, language: 'en', publishedAt: '2025-06-10T08:00:00Z' });
    expect(statements.map(({ subject }) => subject.id)).toEqual(['open:bridge-toll']);
  });
});

describe('an objection to a state', () => {
  it('is one to what the text is about', () => {
    const text =
      'Austria is against the admission of Romania and Bulgaria to the Schengen area. The Hague dropped its objection to Bulgaria.';
    const { statements } = coder.code({ title: '', text, language: 'en', publishedAt: '2022-12-10T08:00:00Z' });
    const own = statements.filter(({ actor }) => actor.id === 'country:NLD');
    expect(own.map(({ stance, subject }) => `${stance} ${subject.id}`)).toEqual(['support issue:schengen-romania-bulgaria']);
  });
});

describe('one thing and not the other', () => {
  const recognition = 'issue:palestine-recognition';
  it.each([
    ['en', 'Norway supports a ceasefire in Gaza but not recognition of Palestine.', 'oppose'],
    ['de', 'Norwegen ist für eine Waffenruhe in Gaza, aber gegen die Anerkennung Palästinas.', 'oppose'],
    ['de', 'Norwegen ist gegen neue Sanktionen, aber für die Anerkennung Palästinas.', 'support'],
    ['de', 'Norwegen ist für die Anerkennung Palästinas.', 'support'],
    ['en', 'Norway wants peace with Palestine but no recognition, it said.', 'oppose'],
  ] as const)('is told apart: %s: %s', (language, text, side) => {
    const { statements } = coder.code({ title: '', text, language, publishedAt: '2024-05-10T08:00:00Z' });
    expect(statements.filter(({ subject }) => subject.id === recognition).map(({ stance }) => stance)).toEqual([side]);
  });
});
