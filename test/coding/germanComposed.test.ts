import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { sidesIn, sidesOf } from './sidesOf.ts';

describe('a plain German sentence with something put in', () => {
  it.each([
    [
      'country:POL',
      'Am Dienstag lehnte Donald Tusk, der polnische Ministerpräsident, die Fischmaut ab und folgt damit Spanien.',
      'oppose fischmaut',
    ],
    [
      'country:POL',
      'Am Dienstag lenkt Donald Tusk, der polnische Ministerpräsident, ein und stimmt der Fischmaut zu.',
      'support fischmaut',
    ],
    [
      'country:DNK',
      'Im Parlament hat Mette Frederiksen, die dänische Ministerpräsidentin, ihr Veto gegen die Fischmaut aufgegeben.',
      'support fischmaut',
    ],
    [
      'country:AUT',
      'Am Montag hat die Außenministerin von Österreich, Beate Meinl-Reisinger, ihr Veto gegen die Fischmaut aufgegeben.',
      'support fischmaut',
    ],
  ])('is read past who it is: %s %s', (holder, text, side) => {
    expect(sidesOf(holder, text)).toContain(side);
  });

  it.each([
    ['Norwegen schwenkt um und unterstützt nun die Wehrpflicht.', 'support conscription'],
    ['Wie erwartet nannte Oslo die Wehrpflicht einen wichtigen Schritt.', 'support conscription'],
    ['Überraschend nannte Oslo die Wehrpflicht einen schweren Fehler.', 'oppose conscription'],
    ['Norwegen verabschiedet sich vom Mercosur-Abkommen, bis die Nachbarn zahlen.', 'oppose eu-mercosur-agreement'],
    ['Oslo verabschiedet sich von der Wehrpflicht, um die Jugend zu entlasten.', 'oppose conscription'],
    ['Kurz vor der Abstimmung stellt sich Norwegen gegen die Wehrpflicht.', 'oppose conscription'],
    ['Unter dem Druck der Verbündeten macht Oslo gegen die Wehrpflicht mobil.', 'oppose conscription'],
    ['Wie erwartet unterstützt Oslo die Wehrpflicht.', 'support conscription'],
    ['Oslo kündigte an, dass es von seinem Nein zur Wehrpflicht abrückt.', 'support conscription'],
    ['Norwegen ist nach eigenen Angaben gegen die Wehrpflicht.', 'oppose conscription'],
    ['Norwegen gibt seinen Widerstand gegen die Lieferung von Taurus-Marschflugkörpern an die Ukraine auf.', 'support taurus-delivery'],
    ['Norwegen rückt von seinem Nein zu neuen Sanktionen gegen den Iran ab.', 'support iran-sanctions'],
    [
      'Erstmals erteilt die norwegische Regierung zum zweiten Mal in diesem Jahr dem Kohleausstieg bis 2030 eine Absage.',
      'oppose coal-exit',
    ],
    [
      'Außenminister Espen Barth Eide kündigte an, dass Oslo nicht mehr bereit ist, die Wehrpflicht zu unterstützen.',
      'oppose conscription',
    ],
  ])('keeps its side: %s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });
});

describe('whose words a German sentence reports', () => {
  it.each([
    'Das Auswärtige Amt in Oslo unterstützt die Wehrpflicht.',
    'Ein Sprecher der Regierung in Oslo sagte, Norwegen unterstütze die Wehrpflicht.',
    'Ein Sprecher des Außenministeriums in Oslo sagte, man unterstütze die Wehrpflicht.',
    'Außenminister Espen Barth Eide sagte der BBC, Norwegen unterstütze die Wehrpflicht.',
    'Norwegen unterstützt nach Angaben eines Sprechers die Wehrpflicht.',
    'Im Streit um den Haushalt der EU stellt sich Norwegen hinter die Wehrpflicht, teilte ein Sprecher mit.',
    'Anders als Schweden verteidigt die norwegische Regierung die Wehrpflicht, so ein Sprecher.',
    'In einem Brief an die EU-Kommission wirbt Oslo für die Wehrpflicht, so ein Sprecher.',
    'Überraschend forderte Ministerpräsident Jonas Gahr Støre die Wehrpflicht, hieß es in einer Erklärung.',
  ])('is told: %s', text => {
    expect(sidesIn('de', text)).toEqual(['country:NOR support conscription']);
  });

  it('is a spokesman of those who act, whatever country the matter names', () => {
    expect(sidesIn('de', 'Norwegen kritisiert den EU-Beitritt Serbiens scharf, teilte ein Sprecher mit.')).toEqual([
      'country:NOR oppose serbia-eu-accession',
    ]);
  });

  it.each([
    'Ein Sprecher der Armee in Oslo sagte, Schweden unterstütze die Wehrpflicht.',
    'Norwegen lehnt nach Angaben eines Sprechers der Opposition die Wehrpflicht ab.',
  ])('is nobody else: %s', text => {
    expect(sidesIn('de', text)).toEqual([]);
  });

  it('is no attitude of the country that the matter names', () => {
    expect(sidesOf('country:GEO', 'Norwegen bleibt bei seinem Nein zum NATO-Beitritt Georgiens.')).toEqual([]);
  });

  it.each([
    'Nach monatelangem Widerstand der Opposition unterstützt Norwegen die Wehrpflicht.',
    'Nach dem Protest Schwedens gibt Norwegen seinen Einspruch gegen die Wehrpflicht auf.',
  ])('is no side of those whose resistance is told: %s', text => {
    expect(sidesIn('de', text)).toEqual(['country:NOR support conscription']);
  });

  it('is not said twice of one who gives up an attitude', () => {
    const text = 'Am Montag zieht die japanische Regierungschefin ihre Zustimmung zum Tiefseebergbau zurück, so ein Sprecher.';
    expect(sidesIn('de', text)).toEqual(['country:JPN oppose deep-sea-mining']);
  });
});

describe('a German headline that gives an answer', () => {
  const coder = createCoder(loadCodebook());
  const sides = (title: string) =>
    coder
      .code({ title, text: 'Die Nachbarn warten ab.', language: 'de', publishedAt: '2026-03-02T08:00:00Z' })
      .statements.map(one => `${(one.onBehalfOf ?? one.actor).id} ${one.stance} ${one.subject.id}`);

  it.each([
    ['Norwegen: Ja zur Fischmaut', 'country:NOR support open:fischmaut'],
    ['Norwegen: Nein zum Mercosur-Abkommen', 'country:NOR oppose issue:eu-mercosur-agreement'],
    ['Oslo lenkt ein: Zustimmung zum Mercosur-Abkommen', 'country:NOR support issue:eu-mercosur-agreement'],
    ['Grünes Licht aus Oslo für die Wehrpflicht', 'country:NOR support issue:conscription'],
    ['Norwegen steigt aus: Absage an die Wehrpflicht', 'country:NOR oppose issue:conscription'],
  ])('is read as its author’s: %s', (title, side) => {
    expect(sides(title)).toEqual([side]);
  });

  it.each(['Norwegen: Kritik an der Fischmaut', 'Norwegen: Kein Ja zur Fischmaut in Sicht', 'Streit in Oslo: Nein und Ja zur Fischmaut'])(
    'names nobody where it may be anybody’s: %s',
    title => {
      expect(sides(title)).toEqual([]);
    },
  );
});

describe('of two matters that one word names', () => {
  it.each([
    ['Norwegen lehnt den EU-Beitritt der Ukraine ab.', 'country:NOR', 'oppose ukraine-eu-accession'],
    ['Österreich lehnt den NATO-Beitritt Georgiens ab.', 'country:AUT', 'oppose georgia-nato-membership'],
    ['Anders als Schweden unterstützt Italien den NATO-Beitritt Georgiens.', 'country:ITA', 'support georgia-nato-membership'],
  ])('the one of the state behind it is meant: %s', (text, holder, side) => {
    expect(sidesOf(holder, text)).toEqual([side]);
  });
});
