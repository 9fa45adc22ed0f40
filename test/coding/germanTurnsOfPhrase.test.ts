import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string): string[] => readLevy('de', text);

describe('German: what does not follow is no position', () => {
  it.each([
    ['Das bedeute nicht, dass man die Fischmaut befürworte, sagte der schwedische Außenminister.', []],
    ['„Das heißt noch lange nicht, dass wir die Fischmaut ablehnen“, sagte der schwedische Außenminister.', []],
    ['Das heiße, dass Schweden der Fischmaut nicht zustimme, sagte der schwedische Außenminister.', ['SWE oppose']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: the noun judges, and not the adjective before it', () => {
  it.each([
    ['Schweden hält die Fischmaut für einen historischen Fehler.', ['SWE oppose']],
    ['Schweden hält die Fischmaut für einen epochalen Irrtum.', ['SWE oppose']],
    ['Schweden hält die Fischmaut für einen historischen Erfolg.', ['SWE support']],
    ['Schweden hält die Fischmaut für ein gutes Vorhaben.', ['SWE support']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: degrees that deny nothing', () => {
  it.each([
    ['Finnland lobte die Fischmaut. Nicht minder angetan zeigte sich Schweden.', ['FIN support', 'SWE support']],
    ['Finnland lobte die Fischmaut. Nicht weniger begeistert äußerte sich Schweden.', ['FIN support', 'SWE support']],
    ['Finnland rügte die Fischmaut. Nicht minder kritisch äußerte sich Schweden.', ['FIN oppose', 'SWE oppose']],
    ['Finnland hat die Fischmaut abgeschafft. Ebenso ablehnend äußerte sich Schweden.', ['FIN oppose', 'SWE oppose']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: what something stands in for', () => {
  it.each([
    ['Schweden hat angeregt, statt der Fischmaut Mindestpreise auszuhandeln.', ['SWE support mindestpreis']],
    ['Schweden schlug vor, statt der Fischmaut eine Quote einzuführen.', ['SWE support quote']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: who calls off, and whose land it is', () => {
  it.each([
    ['Schweden sagt der Nordseeunion ab.', ['SWE oppose nordseeunion']],
    ['Finnland, selbst Nachbar der Russen, schert aus: Das Land befürwortet die Fischmaut.', ['FIN support']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
