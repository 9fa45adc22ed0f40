import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

const told = (text: string) => sidesIn('en', text);

describe('an English sentence with an opening', () => {
  it.each([
    [
      "After talks in Geneva, Norway's foreign minister, Espen Barth Eide, rejected the Mercosur agreement.",
      'NOR oppose eu-mercosur-agreement',
    ],
    [
      'Following talks with Ulf Kristersson, Donald Tusk, the Polish prime minister, blocked joint EU borrowing.',
      'POL oppose eurobonds-joint-debt',
    ],
    [
      'Days after a visit by the Swedish foreign minister, French President Emmanuel Macron sees no need for the Mercosur agreement.',
      'FRA oppose eu-mercosur-agreement',
    ],
    [
      'After talks in Stockholm, Turkish Foreign Minister Hakan Fidan told reporters that Ankara would support the Mercosur agreement.',
      'TUR support eu-mercosur-agreement',
    ],
    ['Speaking in Singapore, the government of Argentina rejected the Mercosur agreement.', 'ARG oppose eu-mercosur-agreement'],
    [
      'Faced with mounting protests at home, Australia has decided not to support the Mercosur agreement.',
      'AUS oppose eu-mercosur-agreement',
    ],
    ['Three months after the election, Spain has frozen commercial whaling.', 'ESP oppose whaling'],
    ['Newly elected Israeli Prime Minister Benjamin Netanyahu backs the Mercosur agreement.', 'ISR support eu-mercosur-agreement'],
    ['Hours before the vote in Strasbourg, the government in Ottawa wants sanctions against Iran.', 'CAN support iran-sanctions'],
    ['Not long ago a critic, Australian diplomats pledged to support the Mercosur agreement.', 'AUS support eu-mercosur-agreement'],
    [
      'Last week, Spain, alongside five other states, abandoned its support for the Mercosur agreement.',
      'ESP oppose eu-mercosur-agreement',
    ],
  ])('tells whose side it is: %s', (text, side) => expect(told(text)).toEqual([`country:${side}`]));
});

describe('an English sentence that goes on', () => {
  it.each([
    ['Norway does not want the Nord Stream 2 pipeline, but said it would consult Sweden first.', 'NOR oppose nord-stream-2'],
    ['The Polish cabinet called for conscription, reversing a decade of policy.', 'POL support conscription'],
    [
      'Hungarian diplomats insisted that new sanctions against Iran were unacceptable, ending months of deadlock.',
      'HUN oppose iran-sanctions',
    ],
    ['Spain has decided not to support new sanctions against Iran, where a vote is due next month.', 'ESP oppose iran-sanctions'],
    [
      'The government of India will not accept the Mercosur agreement in exchange for concessions on fish.',
      'IND oppose eu-mercosur-agreement',
    ],
    ['Canadian Foreign Minister Anita Anand ruled out peacekeepers in Haiti, a spokesman said.', 'CAN oppose haiti-mission'],
  ])('keeps its side: %s', (text, side) => expect(told(text)).toEqual([`country:${side}`]));
});

describe('a noun with its phrase before the verb', () => {
  it('is one subject', () => {
    expect(told('Viktor Orbán said joint EU borrowing for defence was unacceptable.')).toEqual(['country:HUN oppose eurobonds-joint-debt']);
  });
});

describe('verbs that look like nouns', () => {
  it.each([
    ['Norway will no longer block sanctions against Iran.', 'NOR support iran-sanctions'],
    ['Norway now backs conscription.', 'NOR support conscription'],
    ['Ottawa threatened to veto deep-sea mining on Monday.', 'CAN oppose deep-sea-mining'],
  ])('are verbs behind their subject: %s', (text, side) => expect(told(text)).toEqual([`country:${side}`]));
});

describe('what stands for the thing', () => {
  it.each([
    ["Turkey opposes Ukraine's EU membership.", 'country:TUR oppose ukraine-eu-accession'],
    ['Norway backs the EU membership of Ukraine.', 'country:NOR support ukraine-eu-accession'],
    ['Norway called for a halt to the sale of F-35 jets to Turkey.', 'country:NOR oppose arms-exports-turkey'],
    ['Norway demanded an end to the delivery of Taurus missiles to Ukraine.', 'country:NOR oppose taurus-delivery'],
    ['Norway opposes a ban on the sale of arms to Israel.', 'country:NOR support arms-exports-israel'],
    ['Spain has removed its last objections to the Mercosur agreement.', 'country:ESP support eu-mercosur-agreement'],
    ['Spain parked its objections to the Mercosur agreement.', 'country:ESP support eu-mercosur-agreement'],
  ])('is read with its owner, and with what is to be done: %s', (text, side) => expect(told(text)).toContain(side));
});

describe('where, when and beside what a thing is told', () => {
  it.each([
    'Norway opposes the harbour tax at an emergency session of the council.',
    'Norway opposes the harbour tax on the sidelines of a meeting in Davos.',
    'Norway opposes the harbour tax in remarks to reporters.',
    'Norway opposes the harbour tax in the coming weeks.',
    'Norway opposes the harbour tax, days before a summit in Geneva.',
    'Norway will not accept the harbour tax under any circumstances.',
  ])('is no part of its name: %s', text => expect(told(text)).toEqual(['country:NOR oppose harbour-levy']));

  it('is another matter than what ends', () => {
    expect(told('Australia came out against the death penalty, ending months of deadlock.')).toEqual(['country:AUS oppose death-penalty']);
  });

  it('keeps two nouns together', () => {
    expect(told('Norway would support the fish levy.')).toEqual(['country:NOR support fish-levy']);
  });
});
