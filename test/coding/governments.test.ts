import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const holdersOf = (language: 'de' | 'en', text: string): string[] =>
  codeSentence(language, text).map(({ actor, stance }) => `${actor.id} ${stance}`);

describe('a government told by who leads it', () => {
  it.each([
    ['de', 'Die Regierung von Giorgia Meloni verteidigte die Abgabe.', 'country:ITA support'],
    ['de', 'Die Regierung um Premier Donald Tusk lehnt die Abgabe ab.', 'country:POL oppose'],
    ['de', 'Das Kabinett von Ministerpräsidentin Giorgia Meloni verteidigte die Abgabe.', 'country:ITA support'],
    ['en', 'The government of Prime Minister Giorgia Meloni defended the levy.', 'country:ITA support'],
    ['en', 'The government of President Javier Milei rejected the levy.', 'country:ARG oppose'],
  ] as const)('is that of the state (%s): %s', (language, text, holder) => {
    expect(holdersOf(language, text)).toEqual([holder]);
  });

  it.each([
    ['en', 'Norwegian ministers rejected the levy.'],
    ['en', 'The levy was wrong, Norway’s leaders said.'],
    ['de', 'Die norwegische Minderheitsregierung lehnte die Abgabe ab.'],
  ] as const)('is that of the state also by another word (%s): %s', (language, text) => {
    expect(holdersOf(language, text)).toEqual(['country:NOR oppose']);
  });

  it('is not the party of the same leader', () => {
    expect(holdersOf('de', 'Die Partei von Giorgia Meloni verteidigte die Abgabe.')).not.toContain('country:ITA support');
  });
});

describe('An army without a country', () => {
  it('is not that of the state that acted last, which may only mediate', () => {
    const text =
      'Sudan is at war. Half of Sudan is hungry. American mediators opened talks on a ceasefire in Sudan. The army stayed away from the talks.';
    expect(holdersOf('en', text)).not.toContain('country:USA oppose');
  });
});
