import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { sidesOf } from './sidesOf.ts';

const coder = createCoder(loadCodebook());

describe('that nothing has changed tells no side', () => {
  it.each([
    'An der Haltung des Landes zur Wehrpflicht habe sich nichts geändert, sagte Außenminister Espen Barth Eide.',
    '„An unserer Linie zur Wehrpflicht hat sich nichts verschoben“, sagte Außenminister Espen Barth Eide.',
    '„Unser Standpunkt zur Wehrpflicht hat sich nicht geändert“, sagte Außenminister Espen Barth Eide.',
    'Die Linie Norwegens zur Wehrpflicht bleibe dieselbe, sagte Außenminister Espen Barth Eide.',
    'Zur Wehrpflicht habe sich nichts geändert, sagte Außenminister Espen Barth Eide.',
    'Es gebe nichts Neues bei der Wehrpflicht, sagte Außenminister Espen Barth Eide.',
    '„Wir haben zur Wehrpflicht nichts zu verkünden“, sagte Außenminister Espen Barth Eide.',
  ])('is no position: %s', text => {
    expect(sidesOf('country:NOR', text)).toEqual([]);
  });

  it.each([
    "Norway's view on conscription had not changed, Foreign Minister Espen Barth Eide said.",
    "There was no change in Norway's policy on conscription, Foreign Minister Espen Barth Eide said.",
    'There was nothing new on conscription, Foreign Minister Espen Barth Eide said.',
    '"We have nothing to announce on conscription," Foreign Minister Espen Barth Eide said.',
  ])('is no position in English: %s', text => {
    expect(sidesOf('country:NOR', text, 'en')).toEqual([]);
  });

  it('whoever contradicts in a headline contradicts words that it does not give', () => {
    const title = 'Oslo widerspricht: Nichts Neues bei der Wehrpflicht';
    const { statements } = coder.code({ title, text: 'Das Wetter war freundlich.', language: 'de', publishedAt: '2024-03-05T12:00:00Z' });
    expect(statements).toEqual([]);
  });

  it.each([
    ['An der Ablehnung der Maut habe sich nichts geändert, sagte Außenminister Espen Barth Eide.', 'oppose maut'],
    ['Am Bekenntnis zur Maut habe sich nichts geändert, sagte Außenminister Espen Barth Eide.', 'support maut'],
    ['Unser Bekenntnis zur Maut hat sich nicht geändert, sagte Außenminister Espen Barth Eide.', 'support maut'],
  ])('holds the attitude that it names: %s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });
});
