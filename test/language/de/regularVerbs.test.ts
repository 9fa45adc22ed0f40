import { describe, expect, it } from 'vitest';
import { verbReadings } from '../../../src/language/de/lexicon.ts';
import { conjugateRegularly } from '../../../src/language/de/regularVerbs.ts';

describe('verbs that the dictionary lacks', () => {
  it.each([
    ['ermunterte', 'ermuntern'],
    ['boykottiert', 'boykottieren'],
    ['vereinbarten', 'vereinbaren'],
    ['schlichtet', 'schlichten'],
    ['geschlichtet', 'schlichten'],
    ['insistiere', 'insistieren'],
    ['eingeschüchtert', 'einschüchtern'],
  ])('are read in their forms: %s', (form, lemma) => {
    expect(verbReadings(form).map(reading => reading.lemma)).toContain(lemma);
  });

  it.each([
    ['schlichten', ['geschlichtet', 'schlichtete', 'schlichtest']],
    ['verwässern', ['verwässert', 'verwässerte', 'verwässerst']],
    ['votieren', ['votiert', 'votierte', 'votierst']],
    ['boykottieren', ['boykottiert']],
    ['maßregeln', ['gemaßregelt', 'maßregle']],
  ])('are conjugated regularly: %s', (lemma, forms) => {
    expect(conjugateRegularly(lemma).map(([form]) => form)).toEqual(expect.arrayContaining(forms));
  });
});
