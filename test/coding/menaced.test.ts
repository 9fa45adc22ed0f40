import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Who is read to hold what on the levy. */
const read = (language: 'de' | 'en', text: string): string[] =>
  codeSentence(language, text)
    .filter(({ subject, modality }) => /levy|maut/.test(subject.id) && modality === 'asserted')
    .map(({ actor, onBehalfOf, stance }) => `${(onBehalfOf ?? actor).id} ${stance}`);

describe('who threatens whoever does a thing', () => {
  it.each<['de' | 'en', string, string]>([
    ['en', 'Washington threatened to punish countries that back the levy.', 'country:USA oppose'],
    ['en', 'China threatened sanctions against any country that opposes the levy.', 'country:CHN support'],
    ['de', 'Washington droht Ländern, die die Maut unterstützen, mit Vergeltung.', 'country:USA oppose'],
    ['de', 'Washington drohte, Länder zu bestrafen, die die Maut ablehnen.', 'country:USA support'],
  ])('is on the other side (%s): %s', (language, text, statement) => {
    expect(read(language, text)).toEqual([statement]);
  });

  it.each<['de' | 'en', string]>([
    ['en', 'Norway threatened to sue the state of New York, which backs the levy.'],
    ['de', 'Norwegen droht Schweden, das die Maut ablehnt.'],
  ])('holds nothing of what one by name does (%s): %s', (language, text) => {
    expect(read(language, text).filter(statement => statement.startsWith('country:NOR'))).toEqual([]);
  });
});
