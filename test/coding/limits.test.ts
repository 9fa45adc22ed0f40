import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

/** A limit forbids more the lower it is, where a tax or a wage grows with its height. */
describe('limits', () => {
  it.each([
    ['support obergrenze-fahre', 'Norwegen will die Obergrenze für Fähren senken.'],
    ['oppose obergrenze-fahre', 'Norwegen wehrt sich gegen den Plan, die Obergrenze für Fähren zu senken.'],
    ['oppose grenzwert-stickoxid', 'Norwegen will den Grenzwert für Stickoxide anheben.'],
    ['support grenzwert-stickoxid', 'Norwegen lehnt es ab, den Grenzwert für Stickoxide anzuheben.'],
    ['oppose russian-oil-price-cap', 'Norwegen ist gegen die Senkung des Preisdeckels für russisches Öl.'],
    ['support russian-oil-price-cap', 'Norwegen fordert, den Preisdeckel für russisches Öl herabzusetzen.'],
  ])('%s: %s', (side, text) => {
    expect(sidesOf('country:NOR', text)).toContain(side);
  });

  it.each([
    ['oppose fahrsteuer', 'Norwegen will die Fährsteuer senken.'],
    ['support mindestlohn', 'Norwegen will den Mindestlohn anheben.'],
  ])('and what is none: %s: %s', (side, text) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });

  it('are no side on buying what they limit', () => {
    const sides = sidesOf('country:NOR', 'Norwegen will den Preisdeckel für russisches Öl senken.');
    expect(sides.filter(side => side.endsWith('russian-oil-purchases'))).toEqual([]);
  });
});
