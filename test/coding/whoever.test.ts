import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string) => readLevy('de', text);

describe('German: what is said of whoever does a thing', () => {
  it.each([
    ['a harm', 'Wer die Maut einführe, schade den Fischern, sagte Islands Ministerin.', ['ISL oppose']],
    ['a harm told in other words', 'Wer die Maut einführe, treibe die Häfen in den Ruin, sagte Islands Ministerin.', ['ISL oppose']],
    ['a wrong', '„Wer die Maut abschafft, verrät die Küste“, sagte Schwedens Minister.', ['SWE support']],
    ['a verb that looks like a participle', '„Wer die Maut verlangt, gefährdet Arbeitsplätze“, sagte Islands Ministerin.', ['ISL oppose']],
    ['a good', 'Wer die Maut einführe, stärke die Küste, sagte Schwedens Minister.', ['SWE support']],
    ['no good to anybody', 'Wer die Maut einführe, helfe niemandem, sagte Islands Ministerin.', ['ISL oppose']],
    ['but no harm', 'Wer die Maut einführe, schade niemandem, sagte Schwedens Minister.', []],
    ['nor what is open', 'Wer die Maut einführe, sei offen, sagte Islands Ministerin.', []],
    ['nor what is not known', 'Wer die Maut einführe, wisse er nicht, sagte Schwedens Minister.', []],
    ['nor what follows by law', 'Wer die Maut nicht entrichte, komme vor Gericht, sagte Islands Ministerin.', []],
    ['nor what the outlet says', 'Wer die Maut einführt, schadet den Fischern.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('German: for whom, with whom and like whom', () => {
  it.each([
    ['with whom it is not to be had', 'Die Maut sei mit Island nicht zu machen, sagte Islands Ministerin.', ['ISL oppose']],
    ['with us none', '„Mit uns ist keine Maut zu machen“, sagte Islands Ministerin.', ['ISL oppose']],
    ['for whom it is out of the question', 'Für Island ist die Maut tabu.', ['ISL oppose']],
    ['for whom it is so no more', 'Für Island ist die Maut kein Tabu mehr.', ['ISL neutral']],
    [
      'who did the same in the evening',
      'Schweden lehnt die Maut ab. Gleiches tat am Abend die isländische Regierung.',
      ['ISL oppose', 'SWE oppose'],
    ],
    ['who went before', 'Schweden hat die Maut gebilligt. Island war vorangegangen.', ['ISL support', 'SWE support']],
    ['whom he has at his side', 'Schwedens Minister lehnt die Maut ab. Er weiß Island an seiner Seite.', ['ISL oppose', 'SWE oppose']],
    ['but not what he has behind him', 'Schwedens Minister lehnt die Maut ab. Er hat den Winter hinter sich.', ['SWE oppose']],
    ['a warning of what is quoted', 'Island warnte vor „unabsehbaren Folgen“.', ['ISL oppose']],
    ['a first name that looks like a verb', 'Nur Geert Wilders lehnt die Maut ab.', ['person:geert-wilders oppose']],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
