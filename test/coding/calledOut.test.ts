import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const read = (text: string) => sidesOf('country:SWE', text);

describe('what is called something in passing', () => {
  it.each([
    ['Finnland führt die Maut ein. Schwedens Außenministerin nannte das „wirtschaftlichen Selbstmord“.', 'oppose maut'],
    ['Finnland führt die Maut ein. Stockholm sprach von einem „Hinterhalt“.', 'oppose maut'],
    ['Finnland führt die Maut ein. In Stockholm war von einem „Hinterhalt“ die Rede.', 'oppose maut'],
    ['Finnland führt die Maut ein. Die schwedische Regierung tobte: ein „Kniefall“ vor der Industrie.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden sah darin eine Drohung gegen sein Land.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden sieht darin einen Fehler.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden sieht „keine Rechtfertigung“ für den Schritt.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden geißelte eine „tragische Verletzung der Menschenrechte“.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden missbilligte die „Überdehnung des Begriffs der nationalen Sicherheit“.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden verurteilte den „Angriff auf die Freiheit“.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schwedens Premier sprach von einem „schwarzen Tag für Europa“.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schwedens Premier sprach von einem „zutiefst bedauerlichen“ Vorgang.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden hält den Entscheid für einen Bruch mit der Verfassung.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden begrüßte den „mutigen Schritt“.', 'support maut'],
    ['Finnland führt die Maut ein. Schweden versteht die Abgabe als „ausgestreckte Hand“.', 'support maut'],
    ['Finnland führt die Maut ein. Schweden wertete den Schritt als Grund zum Optimismus.', 'support maut'],
    ['Finnland führt die Maut ein. Schwedens Premier sprach von einer „Rettungsleine“ für die Pendler.', 'support maut'],
    ['Finnland führt die Maut ein. Schweden hält den Entscheid für klug.', 'support maut'],
  ] as [string, string][])('is judged so: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });

  it.each([
    'Finnland führt die Maut ein. Schweden sprach von einem langen Gespräch.',
    'Finnland führt die Maut ein. Schweden sprach von 200 Toten.',
    'Finnland führt die Maut ein. Ein Sprecher in Stockholm sprach von einem technischen Fehler.',
  ])('is no verdict: %s', text => {
    expect(read(text)).toEqual([]);
  });

  it('turns nothing round by the words in which somebody is angry', () => {
    expect(read('Schwedens Regierung zeigte sich empört: Die Maut sei unfair.')).toEqual(['oppose maut']);
    expect(read('Schweden empörte sich: Die Maut sei ein Angriff auf die Freiheit.')).toEqual(['oppose maut']);
  });
});

describe('a rebuke by a picture', () => {
  it.each([
    ['Finnland führt die Maut ein. Schweden sagte, Helsinki gieße „Öl ins Feuer“.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schweden warf Helsinki vor, „Öl ins Feuer“ zu gießen.', 'oppose maut'],
    ['Finnland führt die Maut ein. Helsinki spiele mit dem Feuer, warnte Schwedens Premier.', 'oppose maut'],
    ['Finnland führt die Maut ein. Finnland habe eine rote Linie überschritten, kritisierte Schwedens Premier.', 'oppose maut'],
    ['Finnland lehnt die Maut ab. Finnland habe eine rote Linie überschritten, kritisierte Schwedens Premier.', 'support maut'],
  ] as [string, string][])('is against what they do: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });

  it.each([
    'Finnland führt die Maut ein. Schwedens Premier sagte, Norwegen spiele mit dem Feuer.',
    'Finnland führt die Maut ein. Wer zündele, verbrenne sich, sagte Schwedens Premier.',
    'Finnland führt die Maut ein. Schwedens Premier warf Finnland nicht vor, mit dem Feuer zu spielen.',
  ])('is none: %s', text => {
    expect(read(text)).toEqual([]);
  });
});

describe('for what somebody is praised or blamed', () => {
  it.each([
    ['Finnland führt die Maut ein. Schwedens Premier beglückwünschte Helsinki zu der „historischen Entscheidung“.', 'support maut'],
    ['Finnland führt die Maut ein. Schwedens Premier gratulierte Helsinki zu dem Schritt.', 'support maut'],
    ['Schwedens Premier dankte Helsinki für die Maut.', 'support maut'],
    ['Finnland führt die Maut ein. Schwedens Premier kritisierte Finnland für diesen Schritt.', 'oppose maut'],
    ['Finnland führt die Maut ein. Schwedens Premier rügte Finnland wegen der Entscheidung.', 'oppose maut'],
    ['Finnland schafft die Maut ab. Schwedens Premier beglückwünschte Finnland zu dem Beschluss.', 'oppose maut'],
  ] as [string, string][])('is a matter: %s', (text, side) => {
    expect(read(text)).toContain(side);
  });
});
