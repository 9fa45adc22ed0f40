import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Which way a word takes what it governs: for (1) or against (−1). */
type Sided<Form> = [Form, 1 | -1];

const english: { outer: Sided<string>[]; inner: Sided<{ inf: string; ing: string; noun: string }>[] } = {
  outer: [
    ['wants to INF', 1],
    ['refuses to INF', -1],
    ['vowed not to INF', -1],
    ['warned against ING', -1],
    ['voted against ING', -1],
    ['ruled out ING', -1],
    ['could not imagine ING', -1],
    ['urged the European Union not to INF', -1],
    ['resisted pressure to INF', -1],
    ['said it was wrong to INF', -1],
    ['said it was too early to INF', -1],
    ['says ING THING would be a mistake', -1],
    ['criticised the decision to INF', -1],
    ['rejected the proposal to INF', -1],
    ['rebuffed calls for NOUN', -1],
    ['called for NOUN', 1],
    ['is opposed to NOUN', -1],
    ['says NOUN is out of the question', -1],
  ],
  inner: [
    [{ inf: 'lift', ing: 'lifting', noun: 'the lifting of' }, -1],
    [{ inf: 'extend', ing: 'extending', noun: 'the extension of' }, 1],
    [{ inf: 'roll back', ing: 'rolling back', noun: 'the abolition of' }, -1],
    [{ inf: 'drop its opposition to', ing: 'keeping', noun: 'the introduction of' }, 1],
    [{ inf: 'suspend', ing: 'suspending', noun: 'the suspension of' }, -1],
  ],
};

const german: { outer: Sided<string>[]; inner: Sided<{ inf: string; zu: string; noun: string }>[] } = {
  outer: [
    ['will THING INF', 1],
    ['will THING nicht INF', -1],
    ['weigert sich, THING ZU', -1],
    ['warnte davor, THING ZU', -1],
    ['lehnte es ab, THING ZU', -1],
    ['besteht darauf, THING ZU', 1],
    ['hält es für falsch, THING ZU', -1],
    ['kritisierte die Entscheidung, THING ZU', -1],
    ['wies Forderungen zurück, THING ZU', -1],
    ['fordert die NOUN', 1],
    ['ist gegen die NOUN', -1],
    ['ist mit der NOUN einverstanden', 1],
    ['macht sich für die NOUN stark', 1],
    ['wies Forderungen nach der NOUN zurück', -1],
  ],
  inner: [
    [{ inf: 'abschaffen', zu: 'abzuschaffen', noun: 'Abschaffung' }, -1],
    [{ inf: 'verlängern', zu: 'zu verlängern', noun: 'Verlängerung' }, 1],
    [{ inf: 'auslaufen lassen', zu: 'auslaufen zu lassen', noun: 'Aussetzung' }, -1],
    [{ inf: 'beibehalten', zu: 'beizubehalten', noun: 'Beibehaltung' }, 1],
  ],
};

const rows: [language: 'de' | 'en', text: string, side: string][] = [
  ...english.outer.flatMap(([frame, outer]) =>
    english.inner.flatMap(([{ inf, ing, noun }, inner]) =>
      ['the levy', 'the sanctions on Russia'].map((thing): ['en', string, string] => {
        const words = frame.includes('THING')
          ? frame.replace('ING THING', `${ing} ${thing}`)
          : frame.replace('INF', `${inf} ${thing}`).replace('ING', `${ing} ${thing}`).replace('NOUN', `${noun} ${thing}`);
        return ['en', `Norway ${words}.`, outer * inner > 0 ? 'support' : 'oppose'];
      }),
    ),
  ),
  ...german.outer.flatMap(([frame, outer]) =>
    german.inner.flatMap(([{ inf, zu, noun }, inner]) =>
      [
        ['die Maut', 'der Maut'],
        ['die Sanktionen gegen Russland', 'der Sanktionen gegen Russland'],
      ].map(([thing, ofThing]): ['de', string, string] => {
        const words = frame.replace('THING', thing!).replace('INF', inf).replace('ZU', zu).replace('NOUN', `${noun} ${ofThing}`);
        return ['de', `Norwegen ${words}.`, outer * inner > 0 ? 'support' : 'oppose'];
      }),
    ),
  ),
];

describe('what governs a word that is for or against a thing is multiplied with it', () => {
  it.each(rows)('%s: %s', (language, text, side) => {
    const told = codeSentence(language, text).filter(({ subject }) => /russia-sanctions|open:(?:levy|maut)$/.test(subject.id));
    expect(told.map(({ stance }) => stance)).toEqual([side]);
  });
});

describe('what somebody gets done to a thing is what he wants of it', () => {
  it.each([
    ['is seeking to have the levy scrapped', 'oppose'],
    ['pushed to have the levy dropped', 'oppose'],
    ['wants to get the levy extended', 'support'],
    ['refused to have the levy lifted', 'support'],
  ])('Norway %s: %s', (words, side) => {
    expect(codeSentence('en', `Norway ${words}.`).map(({ stance, subject }) => [stance, subject.id])).toEqual([[side, 'open:levy']]);
  });
});
