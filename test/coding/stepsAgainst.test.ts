import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

describe('a step against a thing', () => {
  it.each([
    ['Norway has launched a legal challenge to the EU migration pact.', 'country:NOR oppose eu-migration-pact'],
    ['Norway announced a complaint against the EU migration pact.', 'country:NOR oppose eu-migration-pact'],
    ['Norway backs the appeal against the EU migration pact.', 'country:NOR oppose eu-migration-pact'],
    ['Norway has launched a fight against the EU migration pact.', 'country:NOR oppose eu-migration-pact'],
    ['Norway will not drop its challenge to the EU migration pact.', 'country:NOR oppose eu-migration-pact'],
    ['Norway has dropped its challenge to the EU migration pact.', 'country:NOR support eu-migration-pact'],
    ['Norway has abandoned its legal action against the EU migration pact.', 'country:NOR support eu-migration-pact'],
    ['Norway has ended its appeal against the EU migration pact.', 'country:NOR support eu-migration-pact'],
    ['Norway backs the challenge to the ferry levy.', 'country:NOR oppose ferry-levy'],
    ['Norway withdraws its lawsuit against the ferry levy.', 'country:NOR support ferry-levy'],
    ['Norway will abandon its appeal against the ferry levy.', 'country:NOR support ferry-levy'],
  ] as const)('is against it, and given up no longer: %s', (text, told) => expect(sidesIn('en', text)).toContain(told));

  it.each([
    'A court in Oslo dismissed the challenge to the EU migration pact.',
    'Norway is considering a lawsuit against the ferry levy.',
    'Norway faces a challenge to the EU migration pact.',
  ] as const)('is none where it is not taken: %s', text => expect(sidesIn('en', text)).toEqual([]));

  it('is the matter where it is one against an ill', () =>
    expect(sidesIn('en', 'Norway backs the fight against deforestation.')).toEqual(['country:NOR support deforestation-fight']));

  it('is none where one appeals for a thing', () =>
    expect(sidesIn('en', 'Norway made an appeal for the ferry levy.')).toEqual(['country:NOR support ferry-levy']));
});
