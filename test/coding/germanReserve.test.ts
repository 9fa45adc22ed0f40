import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string): string[] => readLevy('de', text);

describe('German: reserve towards a thing', () => {
  it.each([
    ['Schweden setzt ein dickes Fragezeichen hinter die Fischmaut.', ['SWE oppose']],
    ['Hinter die Fischmaut macht Schweden ein Fragezeichen.', ['SWE oppose']],
    ['Mit Argwohn verfolgt Schweden die Fischmaut.', ['SWE oppose']],
    ['Schweden sieht die Fischmaut mit Unbehagen.', ['SWE oppose']],
    ['Schweden betrachtet die Fischmaut mit Wohlwollen.', ['SWE support']],
    ['Die Fischmaut bereitet Stockholm schlaflose Nächte.', ['SWE oppose']],
    ['Die Fischmaut findet in Stockholm keinerlei Verständnis.', ['SWE oppose']],
    ['Schweden lässt sich von der Fischmaut nicht abbringen.', ['SWE support']],
    ['Bei der Fischmaut stellt sich Schweden taub.', ['SWE oppose']],
    ['Schweden stellt sich taub.', []],
    ['Mit Interesse verfolgt Schweden die Fischmaut.', []],
    ['Beim Votum über die Fischmaut war Schweden unentschlossen.', []],
    ['Schweden lehnte eine Stellungnahme zur Fischmaut ab.', []],
    ['Schweden verweigerte jede Auskunft zur Fischmaut.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: a second nicht that only narrows the first', () => {
  it.each([
    ['Schweden wird die Fischmaut nicht mittragen, jedenfalls nicht in diesem Jahr.', ['SWE oppose']],
    ['Schweden will die Fischmaut nicht unterstützen, zumindest nicht sofort.', ['SWE oppose']],
    ['Schweden unterstützt die Fischmaut, jedenfalls vorerst.', ['SWE support']],
    ['Daraufhin lehnte Schweden die Fischmaut ab.', ['SWE oppose']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
