import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';
import { readLevy } from './readLevy.ts';

/** Holder, stance and subject of each statement that moves a position. */
const read = (text: string): string[] =>
  codeSentence('de', text)
    .filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
    .map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id.replace(/^\w+:/, '')} ${stance} ${subject.label}`);
const after = (text: string): string[] => readLevy('de', text);

describe('German: what a state does by its power it is for', () => {
  it.each([
    ['Nicaragua entzog 94 Oppositionellen die Staatsbürgerschaft.', ['NIC support 94 Oppositionellen die Staatsbürgerschaft entziehen']],
    ['Die Slowakei löst den Sender Nord auf.', ['SVK oppose Sender Nord']],
    ['Norwegen hat das Konsulat geschlossen.', ['NOR oppose Konsulat']],
    ['Die chilenische Regierung kürzt die Gehälter der Richter.', ['CHL oppose Gehälter der Richter']],
    ['Während Polen zwei Grenzübergänge sperrt, wartet Litauen ab.', ['POL oppose zwei Grenzübergänge']],
    ['Norwegen nimmt keine afghanischen Flüchtlinge mehr auf.', ['NOR oppose afghanischen Flüchtlinge']],
    ['Norwegen wird den Bankier nicht begnadigen, teilte die Regierung mit.', ['NOR oppose den Bankier begnadigen']],
    ['Norwegen bringt 300 Flüchtlinge unter, sagte die Justizministerin Norwegens.', ['NOR support 300 Flüchtlinge unterbringen']],
    ['Norwegen bombardierte die Lager nicht.', []],
    ['Norwegen wird den Bankier nicht unterbringen, sagte ein Experte.', []],
    ['Macron schloss die Sitzung.', []],
    ['Kenia erhöhte den Druck auf den Sudan.', []],
    ['Das Konsulat in Lagos wurde geschlossen.', []],
    ['Norwegen könnte das Konsulat schließen.', []],
    ['Russland habe das Konsulat geschlossen, sagte Norwegens Außenminister.', []],
    ['Microsoft hat sein Büro in Oslo geschlossen.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: a thing before the verb that somebody decides on', () => {
  it.each([
    ['Das Aus für das Fischereigesetz möchte Tschechien abwenden.', ['CZE support Fischereigesetz']],
    ['Die Fischmaut hat Norwegen abgeschafft.', ['NOR oppose Fischmaut']],
    ['Eine Fischmaut will Macron einführen.', ['FRA support Fischmaut']],
    ['Die Hilfe erreichte Kiew am Montag.', []],
    ['Die Miliz hat Goma verlassen.', []],
    ['Die Polizei stoppte Nawalny am Flughafen.', []],
    ['Das Abkommen verpflichtet Norwegen zu Zahlungen.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: a list behind a colon is the subject of what follows', () => {
  it.each([
    [
      'Einig ist man sich nicht: Kenia, Ghana und der Senegal lehnen die Fischmaut ab.',
      ['KEN oppose Fischmaut', 'GHA oppose Fischmaut', 'SEN oppose Fischmaut'],
    ],
    [
      'Das Ergebnis: Polen, Ungarn und Malta begrüßen die Fischmaut.',
      ['POL support Fischmaut', 'HUN support Fischmaut', 'MLT support Fischmaut'],
    ],
    ['Vier stimmten dagegen: Polen, Ungarn, Malta und Zypern.', []],
    ['Dabei: Polen, das die Fischmaut will, und Malta, das sie ablehnt.', ['POL support Fischmaut', 'MLT oppose Fischmaut']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: who is of two minds, and who sees it alike', () => {
  it.each([
    ['Schweden windet sich noch.', ['SWE neutral']],
    ['Schweden zögert noch.', ['SWE neutral']],
    ['Schweden hält sich bedeckt.', ['SWE neutral']],
    ['Schweden und Island mochten sich am Montag nicht festlegen.', ['ISL neutral', 'SWE neutral']],
    ['Schweden zögerte nicht, die Fischmaut abzulehnen.', []],
    ['Der Fluss windet sich durch Göteborg.', []],
    ['Schweden lehnt die Fischmaut ab. Island sieht es nicht anders.', ['ISL oppose', 'SWE oppose']],
    ['Schweden lehnt die Fischmaut ab, Island äußerte sich ähnlich.', ['ISL oppose', 'SWE oppose']],
    ['Schweden trommelt für die Fischmaut, Island trommelt mit.', ['ISL support', 'SWE support']],
    ['Schweden lehnt die Fischmaut ab. Island äußerte sich nicht.', ['SWE oppose']],
  ])('%s', (text, expected) => expect(after(text)).toEqual(expected));
});

describe('German: what is done with, and where a step leads', () => {
  it.each([
    ['Die Fischmaut sei für ihn kein Thema, sagte Islands Außenminister.', ['ISL oppose']],
    ['Für Reykjavik ist das Thema erledigt.', ['ISL oppose']],
    ['Die Frage der Fischmaut sei abgeschlossen, sagte Islands Außenminister.', ['ISL oppose']],
    ['Die Untersuchung sei abgeschlossen, sagte Islands Außenminister.', []],
    ['Die Fischmaut nannte Island einen Schritt in den Abgrund.', ['ISL oppose']],
    ['Island nannte das einen „Schritt in den Krieg“.', ['ISL oppose']],
    ['Island nannte das einen wichtigen Schritt.', ['ISL support']],
  ])('%s', (text, expected) => expect(after(text)).toEqual(expected));
});

describe('German: a relative clause that sums up the clause before', () => {
  it.each([
    ['Schweden will die Fischmaut abschaffen, was Finnland begrüßt.', ['FIN oppose', 'SWE oppose']],
    ['Schweden befürwortet die Fischmaut, was Island scharf verurteilt.', ['ISL oppose', 'SWE support']],
    ['Schweden lehnt die Fischmaut ab, was Finnland kritisiert.', ['FIN support', 'SWE oppose']],
    ['Island sagte, was es von der Fischmaut hält.', []],
    ['Island tut alles, was Schweden ablehnt.', []],
  ])('%s', (text, expected) => expect(after(text)).toEqual(expected));
});

describe('German: clauses that marks keep apart or together', () => {
  it.each([
    ['Islands Premier weiß Malta an seiner Seite; Finnland hingegen lobbyiert für die Fischmaut.', ['FIN support']],
    ['Islands Premier findet die Fischmaut absurd, während Schweden sie verteidigt.', ['ISL oppose', 'SWE support']],
    ['Island und die Nachbarn: Während Malta zögert, lehnen Schweden und Finnland die Fischmaut ab.', ['FIN oppose', 'SWE oppose']],
    ['Eine Fischmaut, wie ihn niemand will, lehnt Island ab.', ['ISL oppose']],
    ['Einer Fischmaut, wie sie Malta verlangt, kann Island nichts abgewinnen.', ['ISL oppose', 'MLT support']],
    ['Ungarn lehnt die Fischmaut ab, und auch Islands Premier, Chef der Partei, nannte sie falsch.', ['HUN oppose', 'ISL oppose']],
    ['Klar ist: Die Fischmaut, die Malta erhebt, lehnt Island ab.', ['ISL oppose', 'MLT support']],
    ['Islands Premier war deutlich: Die Fischmaut, die Malta erhebt, sei ein Fehler.', ['ISL oppose']],
    ['Die Fischmaut sei, so Islands Außenministerin, durch nichts zu rechtfertigen.', ['ISL oppose']],
  ])('%s', (text, expected) => expect(after(text)).toEqual(expected));
});

describe('German: how those in a place see it', () => {
  it.each([
    ['In Reykjavik gilt die Fischmaut als Fehler.', ['ISL oppose']],
    ['Im Kreml gilt die Fischmaut als „äußerst unfreundlicher“ Schritt.', ['RUS oppose']],
    ['In Reykjavik und Helsinki ist man längst an Bord.', ['FIN support', 'ISL support']],
    ['Islands Premier hätte die Fischmaut gern.', ['ISL support']],
    ['Island hätte gern mehr Zeit.', []],
    ['Islands Premier erteilte dem Gedanken eine Abfuhr.', ['ISL oppose']],
    ['Schweden ist gegen die Fischmaut, Island drängt auf deren Einführung.', ['ISL support', 'SWE oppose']],
    ['Island hält die Fischmaut für „eine verpasste historische Chance“.', ['ISL oppose']],
  ])('%s', (text, expected) => expect(after(text)).toEqual(expected));
});

describe('German: what stands by the way turns nothing round', () => {
  it.each([
    ['Norwegen stimmte am Ende für Sanktionen gegen Russland.', ['NOR support Sanktionen gegen Russland']],
    ['Norwegen stimmte trotz aller Kritik für Sanktionen gegen Russland.', ['NOR support Sanktionen gegen Russland']],
    ['Norwegen stimmte nach langem Widerstand für Sanktionen gegen Russland.', ['NOR support Sanktionen gegen Russland']],
    ['Norwegen stimmte unter Protest den Sanktionen gegen Russland zu.', ['NOR support Sanktionen gegen Russland']],
    ['Norwegen stimmte für ein Ende der Sanktionen gegen Russland.', ['NOR oppose Sanktionen gegen Russland']],
    [
      'Norwegen verkündete das Aus für Waffenlieferungen an die Ukraine.',
      ['NOR oppose Waffenlieferungen und Militärhilfe für die Ukraine'],
    ],
  ])('%s', (text, expected) => expect(read(text).filter(told => !/ (?:Aus|Ende)\b/.test(told))).toEqual(expected));
});
