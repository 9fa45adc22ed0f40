import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const languageOf = (text: string): 'de' | 'en' => (/\b(?:the|Norway|its)\b/.test(text) ? 'en' : 'de');

describe('who is let in to what is theirs', () => {
  it.each([
    ['Norway shut its ports to Russian trawlers.', 'oppose port-russian-trawler'],
    ['Norway reopened its ports to Russian trawlers.', 'support port-russian-trawler'],
    ['Norway bars Russian trawlers from its ports.', 'oppose port-russian-trawler'],
    ['Norwegian ports will be closed to Russian trawlers, the Norwegian prime minister said.', 'oppose port-russian-trawler'],
    ['Russian trawlers may no longer enter its ports, the Norwegian prime minister said.', 'oppose port-russian-trawler'],
    ['Russian trawlers may enter its ports again, the Norwegian prime minister said.', 'support port-russian-trawler'],
    ['Norwegen verschließt russischen Kuttern seine Häfen.', 'oppose hafen-kutter-russisch'],
    ['Norwegen öffnet seine Häfen wieder für russische Kutter.', 'support hafen-kutter-russisch'],
    ['Norwegen werde seinen Markt nicht für Kupferdraht öffnen, sagte der norwegische Außenminister.', 'oppose kupferdraht-markt'],
  ])('%s', (text, side) => {
    expect(sidesOf('country:NOR', text, languageOf(text))).toEqual([side]);
  });

  it.each([
    'Norway opened talks with Sweden.',
    'Norway has not closed its ports to anyone.',
    'Russian trawlers may enter Norwegian ports.',
    'Norwegen eröffnete in Lima eine Messe für Kupferdraht.',
  ])('no side: %s', text => {
    expect(sidesOf('country:NOR', text, languageOf(text))).toEqual([]);
  });
});

describe('what is to be got, and who gets it', () => {
  it.each([
    ['Norwegen erlaubt Peru die Nutzung des Stützpunkts.', 'support stutzpunktnutzung'],
    ['Norwegen verweigert Peru den Kredit.', 'oppose kredit'],
    ['Norwegen untersagt Händlern den Verkauf der Geräte.', 'oppose geratverkauf'],
    ['Norway forbids Peru to use the base.', 'oppose base'],
    ['Norway bars Peru from using the base.', 'oppose base'],
    ['Norway permits drilling off Bodø.', 'support bod-drilling'],
    ['Norway leaves the copper alliance.', 'oppose alliance-copper'],
  ])('%s', (text, side) => {
    expect(sidesOf('country:NOR', text, languageOf(text))).toEqual([side]);
  });
});
