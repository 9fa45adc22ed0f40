import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const minister = 'Norwegens Außenminister Espen Barth Eide';
const norway = (text: string) => sidesOf('country:NOR', text);

describe('neither, and not all of it', () => {
  it.each([
    `Seine Regierung heiße die Maut weder gut, noch verurteile sie sie, sagte ${minister}.`,
    'Norwegen erkennt die Maut weder an, noch weist es die Maut zurück.',
    'Weder stimmt Norwegen der Maut zu, noch lehnt es sie ab.',
  ])('who does neither of two takes no side: %s', text => {
    expect(norway(text)).toEqual(['neutral maut']);
  });

  it('both of two that are alike are denied', () => {
    expect(norway('Norwegen stimmt der Maut weder zu, noch unterstützt es sie.')).toEqual(['oppose maut']);
  });

  it.each([
    `Man sei nicht mit jedem Satz der Maut-Richtlinie einverstanden, sagte ${minister}.`,
    'Norwegen stimmt nicht allen Punkten der Maut-Richtlinie zu.',
  ])('what somebody has against a part is no side on the whole: %s', text => {
    expect(norway(text)).toEqual([]);
  });

  it('not one point of it is none of it', () => {
    expect(norway('Norwegen stimmt keinem Punkt der Maut zu.')).toEqual(['oppose maut']);
  });

  it('is no side in English, either', () => {
    const text = 'Norway did not agree with everything in the toll directive, Foreign Minister Espen Barth Eide said.';
    expect(sidesOf('country:NOR', text, 'en')).toEqual([]);
  });
});

describe('who abstains, and who speaks out at last', () => {
  it('lets a thing pass and takes no side', () => {
    expect(norway('Norwegen enthielt sich bei der Abstimmung über die Maut und machte damit den Weg frei.')).toEqual(['neutral maut']);
    expect(norway('Norwegen stimmte der Maut zu und machte damit den Weg frei.')).toEqual(['support maut']);
  });

  it('abstains on what is decided now, and not on what was before', () => {
    const text = 'Der Rat fordert eine Maut. Norwegen, das frühere Entwürfe gestoppt hatte, enthielt sich.';
    expect(norway(text)).toContain('neutral maut');
  });

  it('gives up a reserve for either side', () => {
    expect(norway('Schweden plant eine Maut. Norwegen hat nun seine Zurückhaltung abgelegt.')).toEqual([]);
  });
});
