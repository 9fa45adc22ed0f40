import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const labelsOf = (language: 'de' | 'en', text: string): string[] =>
  codeSentence(language, text).map(({ actor, stance, subject }) => `${actor.id} ${stance} ${subject.label}`);

describe('what a plan is to do', () => {
  it.each([
    ['en', 'Malta spoke out against the plan to double the ferry tax.', 'country:MLT oppose plan to double the ferry tax'],
    ['en', 'Spain welcomed the idea of lifting the ban on seal imports.', 'country:ESP oppose ban on seal imports'],
    ['de', 'Estland sprach sich gegen den Plan aus, die Fähren zu streichen.', 'country:EST support Fähren'],
  ] as const)('is part of its name, or the side it takes (%s): %s', (language, text, label) => {
    expect(labelsOf(language, text)).toContain(label);
  });

  // Whoever wants to close it, welcomes that it is closed or rejects the plan takes one side of one matter.
  it.each([
    ['en', 'Sweden wants to close the airport.', 'country:SWE oppose airport'],
    ['en', 'Sweden welcomed the decision to close the airport on Monday.', 'country:SWE oppose airport'],
    ['de', 'Schweden begrüßte die Entscheidung, den Flughafen zu schließen.', 'country:SWE oppose Flughafen'],
    ['de', 'Norwegen wies den Vorschlag, den Flughafen zu schließen, zurück.', 'country:NOR support Flughafen'],
    ['de', 'Estland sprach sich gegen den Plan aus, die Abgabe zu verdoppeln.', 'country:EST oppose Abgabe'],
  ] as const)('is for or against the thing (%s): %s', (language, text, label) => {
    expect(labelsOf(language, text)).toContain(label);
  });

  it.each([
    ['Norwegen wies den Vorschlag, die Fähren umzubauen, zurück.', 'country:NOR oppose Vorschlag, die Fähren umzubauen'],
    ['Norwegen lehnt die Idee, eine Fährsteuer einzuführen, entschieden ab.', 'country:NOR oppose Fährsteuer'],
  ])('stands between a verb and its particle: %s', (text, label) => {
    expect(labelsOf('de', text)).toContain(label);
  });

  it('is no day', () => {
    expect(labelsOf('en', 'Bulgaria’s budget committee voted on Monday to abolish it.').filter(label => /Monday/.test(label))).toEqual([]);
  });
});
