import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

describe('a text for or against a thing, and who votes on or signs it', () => {
  it.each([
    ['Latvia vetoed a resolution condemning the drone deal.', 'support'],
    ['Latvia backed a resolution condemning the drone deal.', 'oppose'],
    ['Latvia voted against a motion supporting the drone deal.', 'oppose'],
    ['Latvia rejected a motion calling for the drone deal.', 'oppose'],
    ['Latvia blocked a statement in support of the drone deal.', 'oppose'],
    ['Latvia blocked a statement condemning the drone deal.', 'support'],
    ['Latvia refused to sign a statement backing the drone deal.', 'oppose'],
    ['Latvia refused to sign a letter opposing the drone deal.', 'support'],
    ['Latvia signed a letter opposing the drone deal.', 'oppose'],
  ])('%s', (text, side) => {
    expect(sidesOf('country:LVA', text, 'en')).toContain(`${side} deal-drone`);
    expect(sidesOf('country:LVA', text, 'en').filter(one => one.endsWith(' deal-drone'))).toHaveLength(1);
  });

  it.each([
    ['Latvia abstained on a resolution condemning the drone deal.', []],
    ['Did Latvia sign a statement backing the drone deal?', []],
  ])('is no side: %s', (text, sides) => {
    expect(sidesOf('country:LVA', text, 'en').filter(one => !one.startsWith('neutral'))).toEqual(sides);
  });
});

describe('a consent that is refused', () => {
  it.each([
    ['Latvia refused to give its consent to the drone deal.', 'oppose'],
    ['Latvia declined to give its approval to the drone deal.', 'oppose'],
    ['Latvia is unwilling to give its blessing to the drone deal.', 'oppose'],
    ['Latvia is not prepared to give its backing to the drone deal.', 'oppose'],
    ['Latvia is ready to give its consent to the drone deal.', 'support'],
    ['Latvia gave its consent to the drone deal.', 'support'],
  ])('is a no: %s', (text, side) => {
    expect(sidesOf('country:LVA', text, 'en')).toEqual([`${side} deal-drone`]);
  });
});
