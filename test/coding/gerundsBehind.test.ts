import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

describe('a set phrase whose preposition opens what is to be done', () => {
  it.each([
    ['Latvia is dead set against ratifying the lagoon treaty.', ['oppose lagoon-agreement']],
    ['Latvia has come out against ratifying the lagoon treaty.', ['oppose lagoon-agreement']],
    ['Latvia is not interested in ratifying the lagoon treaty.', ['oppose lagoon-agreement']],
    ['Latvia is against ratifying the lagoon treaty.', ['oppose lagoon-agreement']],
    ['Latvia played no role in drafting the lagoon treaty.', []],
    ['Latvia spent weeks in studying the lagoon treaty.', []],
    ['Experts in Latvia advise against ratifying the lagoon treaty.', []],
  ])('%s', (text, sides) => {
    expect(sidesOf('country:LVA', text, 'en')).toEqual(sides);
  });
});
