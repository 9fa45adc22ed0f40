import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const languageOf = (text: string): 'de' | 'en' => (/\b(?:the|Norway|its)\b/.test(text) ? 'en' : 'de');

const minister = 'the Norwegian foreign minister said.';

describe('who is said to be mistaken', () => {
  it.each([
    [`Anyone who thinks that Norway wants the levy is wrong, ${minister}`, 'oppose levy'],
    [`Those who think Norway has cooled on the levy are wrong, ${minister}`, 'support levy'],
    ['Wer glaube, Norwegen sei gegen die Maut, irre sich, sagte der norwegische Außenminister.', 'support maut'],
  ])('%s', (text, side) => {
    expect(sidesOf('country:NOR', text, languageOf(text))).toContain(side);
  });
});

describe('what another has just refused', () => {
  it.each([
    ['Sweden dropped out of the levy. Norway could not hide its anger.', 'support levy'],
    ['Sweden voted the levy down. Norway called it a sad day.', 'support levy'],
    ['Sweden scrapped the levy. Norway was not amused.', 'support levy'],
    ['Sweden introduced the levy. Norway was not amused.', 'oppose levy'],
  ])('%s', (text, side) => {
    expect(sidesOf('country:NOR', text, languageOf(text))).toEqual([side]);
  });
});

describe('turns of phrase', () => {
  it.each([
    [`The levy could not come soon enough, ${minister}`, 'support levy'],
    [`The levy was in Norway's interest, ${minister}`, 'support levy'],
    [`The levy was not in Norway's interest, ${minister}`, 'oppose levy'],
    ['Norway urged that the levy be wound up.', 'oppose levy'],
    ['Norway argued for the levy to be scrapped.', 'oppose levy'],
    [`Norway needs more time to study the levy, ${minister}`, 'neutral levy'],
    ['Norway needs more time for the levy.', 'oppose levy'],
    ['Norway has gone from opponent to supporter of the levy.', 'support levy'],
    ['Norwegen wandelte sich vom entschiedenen Gegner zum Befürworter der Maut.', 'support maut'],
    ['Norwegens Widerstand gegen die Maut bröckelt.', 'support maut'],
    ['Norway broke with its previous policy and backed the levy.', 'support levy'],
    ['Norwegen bricht mit seiner bisherigen Linie und stimmt der Maut zu.', 'support maut'],
    [`The council adopted a plan on Monday. “We oppose this levy,” ${minister}`, 'oppose levy'],
    [`The levy was not up for discussion, ${minister.replace('.', ';')} in 2013 most had chosen to keep it.`, 'oppose levy'],
  ])('%s', (text, side) => {
    expect(sidesOf('country:NOR', text, languageOf(text))).toEqual([side]);
  });

  it('how another is, is no position of whoever courts them', () => {
    expect(sidesOf('country:NOR', 'Norway courts undecided Swedes over the levy.', 'en')).toEqual([]);
  });
});
