import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Holder, stance and subject of each statement that moves a position. */
const read = (text: string): string[] =>
  codeSentence('de', text)
    .filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id.replace(/^\w+:/, '')} ${stance} ${subject.label}`)
    .sort();

describe('German: for one thing and against another', () => {
  const both = ['SWE oppose Fährsteuer', 'SWE support Tunnel'];
  it.each([
    ['Schweden sprach sich für den Tunnel und gegen die Fährsteuer aus.', both],
    ['Schweden sprach sich gegen die Fährsteuer, aber für den Tunnel aus.', both],
    ['Schweden setzt sich seit jeher für den Tunnel und gegen die Fährsteuer ein.', both],
    ['Schweden stimmte für den Tunnel und gegen die Fährsteuer.', both],
    ['Schweden wirbt für den Tunnel, aber gegen die Fährsteuer.', both],
    ['Schweden ist für den Tunnel und gegen die Fährsteuer.', both],
    [
      'Schweden sprach sich für Zölle und gegen Sanktionen gegen Russland aus.',
      ['SWE oppose Sanktionen gegen Russland', 'SWE support Zölle'],
    ],
    ['Schweden stimmte für Sanktionen gegen Russland.', ['SWE support Sanktionen gegen Russland']],
    ['Schweden stimmte mit 60 gegen 40 Stimmen für den Tunnel.', ['SWE support Tunnel']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: whoever turns an attitude down is for what it is against', () => {
  it.each([
    ['Norwegen wies die Kritik an der Fährsteuer zurück.', ['NOR support Fährsteuer']],
    ['Norwegen wies die scharfe Kritik Schwedens an der Fährsteuer zurück.', ['NOR support Fährsteuer']],
    ['Norwegen wies die Einwände gegen die Fährsteuer zurück.', ['NOR support Fährsteuer']],
    ['Norwegen verwahrte sich gegen die Kritik am Fährabkommen.', ['NOR support Fährabkommen']],
    ['Norwegen nannte die Kritik an der Fährsteuer unberechtigt.', ['NOR support Fährsteuer']],
    ['Norwegen nannte die Kritik an der Fährsteuer berechtigt.', ['NOR oppose Fährsteuer']],
    ['Norwegen teilt die Kritik an der Fährsteuer.', ['NOR oppose Fährsteuer']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: what one announces not to consent to', () => {
  it.each([
    ['Norwegen kündigte an, dem Fährabkommen nicht zuzustimmen.', ['NOR oppose Fährabkommen']],
    ['Norwegen beschloss, dem Fährabkommen nicht zuzustimmen.', ['NOR oppose Fährabkommen']],
    ['Norwegen rief Schweden auf, dem Fährabkommen nicht zuzustimmen.', ['NOR oppose Fährabkommen']],
    ['Norwegen kündigte an, dem Fährabkommen zuzustimmen.', ['NOR support Fährabkommen']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: what is the only way left is done', () => {
  it.each([
    [
      'Der Iran erklärte, ihm bleibe keine andere Möglichkeit, als die Urananreicherung wieder aufzunehmen.',
      ['IRN support Urananreicherung im Iran'],
    ],
    ['Oslo erklärte, es gebe keine andere Lösung, als die Fährsteuer zu erhöhen.', ['NOR support Fährsteuer']],
    ['Oslo erklärte, es gebe keine Möglichkeit, die Fährsteuer zu erhöhen.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: a part of a body that decides for the whole', () => {
  it.each([
    ['Die Fraktion der Grünen lehnte die Fährsteuer ab.', ['gruene oppose Fährsteuer']],
    ['Der Bundesvorstand der SPD lehnte die Fährsteuer ab.', ['spd oppose Fährsteuer']],
    ['Die Spitzen von CDU und SPD lehnten die Fährsteuer ab.', ['cdu oppose Fährsteuer', 'spd oppose Fährsteuer']],
    ['Die Sprecher der Fraktionen von CDU und SPD lehnten die Fährsteuer ab.', ['cdu oppose Fährsteuer', 'spd oppose Fährsteuer']],
    ['Der Parteitag der SPD lehnte die Fährsteuer ab.', ['spd oppose Fährsteuer']],
    ['Die Landesregierung von Bayern lehnte die Fährsteuer ab.', ['bavaria oppose Fährsteuer']],
    ['Eine Fraktion der Grünen lehnte die Fährsteuer ab.', []],
    ['Der Kreisvorstand der Grünen lehnte die Fährsteuer ab.', []],
    ['Teile der Fraktion der Grünen lehnten die Fährsteuer ab.', []],
    ['Ein Mitglied der Fraktion der Grünen lehnte die Fährsteuer ab.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: what names a thing and is not it', () => {
  it.each([
    ['Island fordert eine atomwaffenfreie Zone im Nahen Osten, auch für den Iran.', ['ISL oppose Atomwaffen für den Iran']],
    ['Norwegen übte starken Druck auf Schweden aus.', []],
    [
      'Das norwegische Parlament hat ein Gesetz beschlossen, das Ausländern den Kauf von Wald untersagt. Schweden sprach sich gegen das Kaufverbot aus.',
      ['SWE oppose Gesetz', 'parliament-of-norway support Gesetz'],
    ],
    [
      'Das Europäische Parlament hat seit dem Vertrag von Lissabon mehr Rechte. Das Parlament lehnte den Entwurf ab.',
      ['european-parliament oppose Entwurf'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: what one campaigns against, and what is to come instead', () => {
  it.each([
    ['Norwegen startet eine Initiative gegen die Waffenlieferungen an die Ukraine.', 'oppose'],
    ['Norwegen startet eine Anzeigenkampagne gegen die Waffenlieferungen an die Ukraine.', 'oppose'],
    ['Norwegen startet eine Initiative für die Waffenlieferungen an die Ukraine.', 'support'],
    ['Norwegen plant Sanktionen gegen Russland.', 'support'],
  ])('%s', (text, expected) =>
    expect(
      codeSentence('de', text)
        .filter(({ subject }) => subject.kind === 'issue')
        .map(({ stance }) => stance),
    ).toEqual([expected]),
  );
  it('what stands behind statt is not wanted', () =>
    expect(read('Statt um Einmalzahlungen müsse es um eine Senkung der Fährsteuer gehen, sagte Norwegens Finanzminister.')).not.toContain(
      'NOR support Einmalzahlungen',
    ));
});
