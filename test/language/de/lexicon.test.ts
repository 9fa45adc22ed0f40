import { describe, expect, it } from 'vitest';
import { analyseGerman } from '../../../src/language/de/analyse.ts';
import { adjectiveLemma, nounReadings, verbReadings } from '../../../src/language/de/lexicon.ts';
import { findLine } from '../../../src/language/de/sortedLines.ts';

const lemmas = (form: string): string[] => [...new Set(verbReadings(form).map(each => each.lemma))];

describe('verbs', () => {
  it.each([
    ['lehnte', 'lehnen'],
    ['abgelehnt', 'ablehnen'],
    ['abzulehnen', 'ablehnen'],
    ['zurückwies', 'zurückweisen'],
    ['unterstützt', 'unterstützen'],
    ['muss', 'müssen'],
    ['schloss', 'schließen'],
    ['voranzutreiben', 'vorantreiben'],
    ['nachzubessern', 'nachbessern'],
  ])('%s is a form of %s', (form, lemma) => expect(lemmas(form)).toContain(lemma));

  it('tells a form with inner zu from an infinitive', () => {
    expect(verbReadings('auszuschließen').map(each => each.form)).toEqual(['zu']);
    expect(verbReadings('ausschließen').map(each => each.form)).toContain('inf');
  });
  it('marks the joined finite form, which only ends a clause', () => {
    expect(verbReadings('ablehnt').every(each => each.joined)).toBe(true);
  });
  it('finds no verb in a noun', () => expect(verbReadings('bundeskanzler')).toEqual([]));
});

describe('nouns', () => {
  it('knows gender and case of a form', () => {
    expect(nounReadings('Häusern')).toEqual([{ lemma: 'Haus', gender: 'n', singular: [], plural: ['dat'] }]);
  });
  it('reads an unknown compound as its last part', () => {
    const [reading] = nounReadings('Waffenstillstandsverhandlungen');
    expect(reading).toMatchObject({ lemma: 'Waffenstillstandsverhandlung', gender: 'f' });
    expect(nounReadings('Taurus-Lieferungen')[0]!.lemma).toBe('Taurus-Lieferung');
  });
  it('has no reading for a name', () => expect(nounReadings('Kellogg')).toEqual([]));
});

describe('adjectives', () => {
  it.each([
    ['unrealistischen', 'unrealistisch'],
    ['hohe', 'hoch'],
    ['strikt', 'strikt'],
  ])('%s → %s', (form, lemma) => expect(adjectiveLemma(form)).toBe(lemma));
  it('answers nothing for a verb', () => expect(adjectiveLemma('lehnt')).toBe(''));
});

describe('sorted lines', () => {
  const lines = '\nab\t1\nabc\t2\nb\t3\n';
  it.each([
    ['ab', '1'],
    ['abc', '2'],
    ['b', '3'],
  ])('finds %s', (key, value) => expect(findLine(lines, key)).toBe(value));
  it.each(['a', 'abcd', 'c', ''])('misses "%s"', key => expect(findLine(lines, key)).toBeUndefined());
});

describe('lemmas on tokens', () => {
  it('puts the full lemma of a separable verb on the verb that stands apart', () => {
    const { tokens } = analyseGerman('Berlin lehnt den Plan ab.');
    expect(tokens.map(each => each.lemma)).toEqual(['berlin', 'ablehnen', 'den', 'plan', 'ab', '.']);
  });
  it('drops the genitive of a name and the ending of an adjective', () => {
    const { tokens } = analyseGerman('Die harte Linie Finnlands bleibt.');
    expect(tokens.map(each => each.lemma).slice(1, 4)).toEqual(['hart', 'linie', 'finnland']);
  });
});
