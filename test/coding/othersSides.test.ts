import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

describe('what a state thinks of the side that another one takes', () => {
  it.each([
    ["Peru regretted Latvia's veto of the lagoon treaty.", 'support'],
    ["Peru hailed Latvia's veto of the lagoon treaty as courageous.", 'oppose'],
    ["Latvia's rejection of the lagoon treaty was welcomed by Peru.", 'oppose'],
    ["Latvia's veto of the lagoon treaty drew criticism from Peru.", 'support'],
    ["Latvia's veto of the lagoon treaty came under fire from Peru.", 'support'],
    ["Latvia's decision to back the lagoon treaty met with dismay in Peru.", 'oppose'],
    ["Peru criticised Latvia's refusal to back the lagoon treaty.", 'support'],
    ["Peru protested against Latvia's refusal to sign the lagoon treaty.", 'support'],
    ["Peru welcomed Latvia's decision not to sign the lagoon treaty.", 'oppose'],
    ["Peru criticised Latvia's no to the lagoon treaty.", 'support'],
  ])('is a side on the matter: %s', (text, side) => {
    expect(sidesOf('country:PER', text, 'en')).toEqual([`${side} lagoon-agreement`]);
  });

  it.each([
    ["Latvia's veto of the lagoon treaty drew criticism from Peru.", ['oppose lagoon-agreement']],
    ["Peru shares Latvia's opposition to the lagoon treaty.", ['oppose lagoon-agreement']],
    ["Latvia took note of Peru's refusal to sign the lagoon treaty.", []],
  ])('leaves the other one on its own: %s', (text, sides) => {
    expect(sidesOf('country:LVA', text, 'en')).toEqual(sides);
  });
});
