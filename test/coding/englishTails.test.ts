import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const told = (text: string) =>
  codeSentence('en', text)
    .filter(({ modality }) => modality === 'asserted')
    .map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance} ${subject.id.slice(5)}`);

describe('what ends a sentence is no part of the matter', () => {
  it.each([
    'at the request of Sweden',
    'at the behest of the king',
    'on the advice of its lawyers',
    'in the face of protests',
    'in light of the crisis',
    'in line with the treaty',
    'in the name of peace',
    'on the eve of the summit',
    'with a heavy heart',
    'with immediate effect',
    'with one voice',
    'by executive decree',
    'for lack of money',
    'behind closed doors',
    'at the last minute',
    'in its entirety',
    'without exception',
    'to the hilt',
    'tooth and nail',
    'across the board',
    'once and for all',
    'come what may',
    'in a matter of hours',
    'more than ever',
  ])('Norway rejected the levy %s', tail => {
    expect(told(`Norway rejected the levy ${tail}.`)).toContain('NOR oppose levy');
    expect(told(`Norway rejected the levy ${tail}.`).filter(side => side.startsWith('NOR'))).toHaveLength(1);
  });

  it.each([
    ['Norway voted against the levy to a man, the minister said.', 'NOR oppose levy'],
    ['Norway voted against the levy in no uncertain terms, the minister said.', 'NOR oppose levy'],
    ['There would be no levy under his government, the prime minister of Norway said.', 'NOR oppose levy'],
    ['Norway favoured a levy from the first day.', 'NOR support levy'],
  ])('%s', (text, side) => {
    expect(told(text)).toEqual([side]);
  });

  it('but what it is for is', () => {
    expect(told('Norway rejected the levy on cars.')).toEqual(['NOR oppose car-levy']);
  });
});

describe('dates as the wires write them', () => {
  it.each([
    ['Norway announced on Feb. 27 that it would scrap the levy.', ['NOR oppose levy']],
    ['Norway agreed on February 27 to scrap the levy.', ['NOR oppose levy']],
    ["Norway's prime minister announced on Jan. 6 that he would step down.", []],
    ['Norway agreed on Dec. 4 to scrap the levy.', []], // long past
  ])('%s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });
});

describe('a denial behind a comma is of its own sentence', () => {
  it.each([
    ['Norway backs the levy, and no decision to change that has been taken.', 'NOR support levy'],
    ['Norway backs the levy, and nothing about that will change.', 'NOR support levy'],
    ['Norway rejects the levy, but nobody has asked it.', 'NOR oppose levy'],
    ['Norway continued to recognise the court, and no decision to alter that had been taken.', 'NOR support court'],
  ])('%s', (text, side) => {
    expect(told(text)).toEqual([side]);
  });
});

describe('ought is a duty', () => {
  it.each([
    ['Norway ought to scrap the levy, Sweden said.', 'SWE oppose levy'],
    ['The levy ought to be scrapped, Sweden said.', 'SWE oppose levy'],
    ['The levy ought never to be introduced, Sweden said.', 'SWE oppose levy'],
    ["Norway's minister said that the levy ought to go.", 'NOR oppose levy'],
  ])('%s', (text, side) => {
    expect(told(text)).toEqual([side]);
  });
});

describe('how late a thing is, and what good it does', () => {
  it.each([
    ['The levy was years overdue, Norway said.', 'NOR support levy'],
    ['For Norway the levy was three years overdue.', 'NOR support levy'],
    ['The levy does more harm than good, Norway said.', 'NOR oppose levy'],
    ['The levy did more harm than good, Norway said.', 'NOR oppose levy'],
  ])('%s', (text, side) => {
    expect(told(text)).toEqual([side]);
  });
});
