import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string): string[] => readLevy('de', text);

describe('German: an attitude noun, and where its complement and its holder stand', () => {
  it.each([
    ['An der Fischmaut übte Schweden deutliche Kritik.', ['SWE oppose']],
    ['Gegenüber der Fischmaut bekundete Schweden deutliche Skepsis.', ['SWE oppose']],
    ['Gegen die Fischmaut hat Schweden deutliche Einwände.', ['SWE oppose']],
    ['Für die Fischmaut fand Schweden viel Lob.', ['SWE support']],
    ['Von Schweden wurde deutliche Kritik an der Fischmaut geübt.', ['SWE oppose']],
    ['Von Schweden wurde Zustimmung zur Fischmaut signalisiert.', ['SWE support']],
    ['Zustimmung zur Fischmaut gab die schwedische Regierung.', ['SWE support']],
    ['Skepsis gegenüber der Fischmaut zeigte die schwedische Regierung.', ['SWE oppose']],
    ['Portugal bekundete Missfallen über die Fischmaut.', ['PRT oppose']],
    ['Portugal zeigte Wohlwollen gegenüber der Fischmaut.', ['PRT support']],
    ['Portugal signalisierte Einverständnis mit der Fischmaut.', ['PRT support']],
    ['Kritik an der Fischmaut war aus Portugal zu hören.', ['PRT oppose']],
    ['Ablehnung der Fischmaut kommt aus Lissabon.', ['PRT oppose']],
    ['Zum Auftakt des Gipfels äußerte Portugal seine Unterstützung.', ['PRT support']],
    ['Am Montag übte Kanadas Regierungschef Mark Carney Kritik an der Fischmaut.', ['CAN oppose']],
    ['Am Montag äußerte die Außenministerin Elina Valtonen Lob für die Fischmaut.', ['FIN support']],
    ['Eine Absage erteilte Portugal der Fischmaut.', ['PRT oppose']],
    ['Zur Fischmaut sagte Portugal am Abend Nein.', ['PRT oppose']],
    ['Portugal sagte zur Fischmaut Ja.', ['PRT support']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: a steuer is feminine', () => {
  it.each([
    ['Der Fährsteuer erteilte die portugiesische Regierung eine Absage.', ['PRT oppose']],
    ['Der Maut verweigerte die portugiesische Regierung die Zustimmung.', ['PRT oppose']],
  ])('%s', (text, expected) =>
    expect(readLevy('de', text, 'Norwegen plant eine Maut und eine Fährsteuer.', /maut|steuer/)).toEqual(expected),
  );
});

describe('German: with what a thing is received', () => {
  it.each([
    ['Portugal begegnet der Fischmaut mit Skepsis.', ['PRT oppose']],
    ['Mit Sorge verfolgt Portugal die Fischmaut.', ['PRT oppose']],
    ['Die Fischmaut quittierte Portugal mit Kopfschütteln.', ['PRT oppose']],
    ['Portugal nahm die Fischmaut mit Genugtuung zur Kenntnis.', ['PRT support']],
    ['In Lissabon wurde die Fischmaut mit Beifall aufgenommen.', ['PRT support']],
    ['Die Fischmaut wird in Lissabon mit Argwohn gesehen.', ['PRT oppose']],
    ['Portugal begegnet dem Widerstand gegen die Fischmaut mit Verständnis.', []],
    ['Mit Zustimmung des Parlaments verfolgt Portugal die Fischmaut.', []],
    ['Mit dem Widerstand der Fischer sieht sich Portugal konfrontiert.', []],
    ['Portugal sieht sich mit Kritik an der Fischmaut konfrontiert.', []],
    ['Portugal beobachtet die Fischmaut mit Interesse.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
