import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string) => readLevy('de', text);

describe('German: sides told by a picture', () => {
  it.each([
    ['Island will die Maut loswerden.', ['ISL oppose']],
    ['Island schüttelt die Maut ab.', ['ISL oppose']],
    ['Island begräbt die Maut.', ['ISL oppose']],
    ['Island hat die Maut satt.', ['ISL oppose']],
    ['Island bläst zum Sturm gegen die Maut.', ['ISL oppose']],
    ['Island hintertreibt die Maut.', ['ISL oppose']],
    ['Island steigt bei der Maut aus.', ['ISL oppose']],
    ['Island hat für die Maut nur Spott übrig.', ['ISL oppose']],
    ['Schweden peitscht die Maut durch.', ['SWE support']],
    ['Schweden klammert sich an die Maut.', ['SWE support']],
    ['Schweden lässt sich von der Maut nicht abbringen.', ['SWE support']],
    ['Schweden bahnt der Maut den Weg.', ['SWE support']],
    ['Schweden lässt die Maut wieder aufleben.', ['SWE support']],
    ['Schwedens Minister drängt zur Eile.', ['SWE support']],
    ['Island lehnt die Maut ab. Reykjavik blieb bei seiner Linie.', ['ISL oppose']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Schwedens König stieg aus dem Wagen aus.',
    'Island begräbt seine Toten.',
    'Island blieb bei seiner Linie.',
    'Schweden hält an seinem Kurs fest.',
    'Der Verkauf der Häfen brachte Island Millionen ein.',
    'Islands Präsidentin sammelte Unterschriften in ihrem Gästebuch.',
  ])('but not: %s', text => {
    expect(read(text).filter(one => /^(?:ISL|SWE) \w+$/.test(one))).toEqual([]);
  });
});
