import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string) => readLevy('de', text);

describe('German: verbs by which somebody tells', () => {
  it.each([
    ['whatever verb stands behind a quotation', '„Die Maut ist Gift“, ätzte Islands Ministerin Eva Jonsdottir.', ['ISL oppose']],
    ['one with sich', 'Die Maut sei absurd, echauffierte sich Islands Ministerin.', ['ISL oppose']],
    ['a strong one', 'Eine Maut werde es nicht geben, beschied Islands Ministerin.', ['ISL oppose']],
    ['gab zu bedenken', 'Die Maut sei unsozial, gab Islands Ministerin zu bedenken.', ['ISL oppose']],
    ['stellte klar', 'Reykjavik stellte klar, eine Maut werde es nicht geben.', ['ISL oppose']],
    ['machte deutlich', 'Islands Ministerin machte deutlich, eine Maut werde es nicht geben.', ['ISL oppose']],
    ['ließ durchblicken', 'Islands Ministerin ließ durchblicken, sie lehne die Maut ab.', ['ISL oppose']],
    ['but no condition', 'Island werde zahlen, weigere sich Schweden nicht länger.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('German: what a matter is called, and what one warns of', () => {
  it.each([
    ['one of the best there are', 'Schwedens Minister nannte die Maut eine der wichtigsten Reformen des Jahrzehnts.', ['SWE support']],
    ['a luxury', 'Islands Ministerin nannte die Maut einen Luxus.', ['ISL oppose']],
    ['its outcome', 'Islands Ministerin warnte vor den Folgen.', ['ISL oppose']],
    ['what it would amount to', 'Islands Ministerin warnte vor einem Irrweg.', ['ISL oppose']],
    ['but not what comes by itself', 'Islands Ministerin warnte vor einer Hungersnot.', []],
    ['nor the longest of a kind', 'Schwedens Minister nannte die Maut eine der ältesten der Welt.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('German: bodies by a common noun', () => {
  it.each([
    ['die Organisation', 'Die Weltgesundheitsorganisation tagt in Genf. Die Organisation lehnt die Maut ab.', ['who oppose']],
    ['das Gericht', 'Der Internationale Strafgerichtshof hat getagt. Das Gericht verurteilte die Maut.', ['icc oppose']],
    ['the presidency of a council', 'Die isländische Ratspräsidentschaft lehnt die Maut ab.', ['ISL oppose']],
    ['the Commission, by its member states', 'Die Kommission lehnt eine Maut ab. Einige Mitgliedstaaten zögern.', ['eu oppose']],
    ['but not what somebody organises', 'Die Weltgesundheitsorganisation tagt. Die Organisation des Treffens verteidigt die Maut.', []],
    ['nor an adverb that opens the sentence', 'Zugleich lehnte das isländische Ministerium die Maut ab.', ['ISL oppose']],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
