import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';

/** The heads of the subjects of a text's clauses, as written. */
function subjectsOf(text: string): string[] {
  const { clauses, tokens } = analyse(text, 'de');
  return clauses.flatMap(({ subject }) => (subject ? [tokens[subject.head]!.text] : []));
}

describe('what opens a German sentence', () => {
  it.each(['Daraufhin', 'Einstweilen', 'Demzufolge', 'Überdies', 'Bezeichnenderweise'])(
    'is no subject when it is an adverb: %s',
    adverb => {
      expect(subjectsOf(`${adverb} stoppte Island die Ausfuhr von Fisch.`)).toEqual(['Island']);
    },
  );

  it('is no subject when it stands in a phrase with a preposition', () => {
    expect(subjectsOf('Nach sieben Jahren Eiszeit will Island seine Botschaft in Oslo öffnen.')).toEqual(['Island']);
  });

  it('is the subject when the preposition only counts', () => {
    expect(subjectsOf('Über hundert Staaten lehnen die Abgabe ab.')).toEqual(['Staaten']);
  });

  it('has a verb of its own behind “wie ihn”', () => {
    expect(subjectsOf('Einen Deckel auf Gas, wie ihn Island und Malta fordern, lehnt Oslo ab.')).toEqual(['Oslo', 'Island']);
  });

  it('is denied once, however often it is said', () => {
    expect(analyse('Island möchte den Vertrag nicht verlängern, jedenfalls nicht sofort.', 'de').clauses[0]!.negated).toBe(true);
  });
});
