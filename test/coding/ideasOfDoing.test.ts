import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';
import { readLevy } from './readLevy.ts';

const told = (text: string) =>
  codeSentence('en', text)
    .filter(({ modality }) => modality === 'asserted')
    .map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id.replace(/^.*:/, '')} ${stance} ${subject.id.slice(5)}`);

describe('what is thought of an idea of doing something', () => {
  it.each([
    ['Norway rejected the idea of scrapping the levy.', 'support'],
    ['Norway dismissed the notion of lifting the levy.', 'support'],
    ['Norway opposes the prospect of introducing a levy.', 'oppose'],
    ['Norway welcomed the possibility of lifting the levy.', 'oppose'],
    ['Norway gave up its plan of introducing a levy.', 'oppose'],
    ['Norway stood by its aim of introducing a levy.', 'support'],
    ['Norway backs the idea of introducing a levy.', 'support'],
    ['Norway poured cold water on the idea of lifting the levy.', 'support'],
    ['Norway warned of the danger of lifting the levy.', 'support'],
    ['Norway warned of the risk of introducing a levy.', 'oppose'],
    ['Norway did not rule out the possibility of lifting the levy.', 'neutral'],
  ])('%s', (text, stance) => {
    expect(told(text)).toEqual([`NOR ${stance} levy`]);
  });

  it.each([
    'Norway raised the possibility of lifting the levy.',
    'Norway discussed the possibility of lifting the levy.',
    'Norway toyed with the idea of lifting the levy.',
    'Norway is considering the idea of lifting the levy.',
  ])('but not of what is only spoken of: %s', text => {
    expect(told(text)).toEqual([]);
  });
});

describe('what is to be done to a thing by a verb of no side', () => {
  it.each([
    ['Norway demanded that the militia be disbanded.', 'NOR oppose militia'],
    ['Norway demanded that the militia not be disbanded.', 'NOR support militia'],
    ['Norway demanded that the statue be toppled.', 'NOR oppose statue'],
    ['Norway demanded that the statue be moved.', 'NOR support statue-move'],
    ['Norway demanded that the militia be renamed.', 'NOR support militia-rename'],
    ['Norway wants the regime toppled.', 'NOR oppose regime'],
    ['Norway called for the militia to be disbanded.', 'NOR oppose militia'],
    ['Norway insisted that the levy be kept.', 'NOR support levy'],
  ])('%s', (text, side) => {
    expect(told(text)).toEqual([side]);
  });
});

describe('others who are to do it, without a name', () => {
  it.each([
    ['The world must recognise the court, Norway said.', ['NOR support court']],
    ['Its neighbours should scrap the levy, Norway said.', ['NOR oppose levy']],
    ['Other countries ought to sign the charter, Norway said.', ['NOR support charter']],
    ['Traders should expect delays, Norway said.', []],
    ['Soldiers should leave the island, Norway said.', []],
    ['Voters should know the facts, Norway said.', []],
  ])('%s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });
});

describe('the opposition, where it acts', () => {
  it.each([
    ["Norway's opposition rejected the levy.", ['opposition oppose levy']],
    ["Norway's opposition urged the government to think again about the levy.", ['opposition oppose levy']],
    ['The Norwegian opposition has called for a levy.', ['opposition support levy']],
    ["Norway's opposition said the levy was wrong.", ['opposition oppose levy']],
    ["Norway's opposition to the levy has hardened.", ['NOR oppose levy']],
    ["Norway's opposition has hardened.", []],
  ])('%s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });
});

describe('texts that are sent back', () => {
  it.each([
    ['Norway sent the draft back.', ['NOR oppose draft']],
    ['Norway sent the levy bill back to the committee.', ['NOR oppose bill-levy']],
    ['Norway did not send the bill back.', ['NOR support bill']],
    ['Norway sent its ambassador back to Moscow.', []],
  ])('%s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });
});

describe('after somebody else has spoken', () => {
  it.each([
    ['Sweden promised to do the same.', ['SWE support']],
    ['Sweden reaffirmed that it would do the same.', ['SWE support']],
    ['Sweden repeated that it would not do the same.', ['SWE oppose']],
    ['Sweden is considering doing the same.', []],
    ['Sweden urged the state to think again.', ['SWE oppose']],
    ['Sweden asked the ministry to reconsider its decision.', ['SWE oppose']],
    ['Sweden did not hide its support.', ['SWE support']],
    ['Nor did Sweden hide its opposition: it was theft.', ['SWE oppose']],
    ['Sweden did not want to be the only one to block it.', []],
    ['The plan was dead, said the Swedish finance ministry, which opposes the levy.', ['SWE oppose']],
    ['Sweden remained unmoved by the anger.', []],
  ])('%s', (text, sides) => {
    expect(readLevy('en', text).filter(side => !side.endsWith(' plan'))).toEqual(sides);
  });
});

describe('places that somebody has been to', () => {
  it.each([
    ['The president of Norway walked out of the White House after talks.', []],
    ['Norway walked out of the talks.', ['NOR oppose talk']],
    ['Without exports, the jet would become too expensive, Norway said.', []],
  ])('%s', (text, sides) => {
    expect(told(text)).toEqual(sides);
  });
});
