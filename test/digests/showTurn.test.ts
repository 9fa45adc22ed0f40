import { expect, it } from 'vitest';
import { showTurn } from '../../src/digests/showTurn.ts';

const said = (stance: 'support' | 'oppose' | 'neutral', modality = 'asserted') => ({ stance, modality });

it.each([
  ['a reversal', { from: 'support', to: 'oppose', before: said('support'), after: said('oppose') }, 'support → oppose'],
  [
    'a yes that gets conditions',
    { from: 'support', to: 'support', before: said('support'), after: said('support', 'conditional') },
    'support → support, on conditions',
  ],
  [
    'a yes that loses them',
    { from: 'support', to: 'support', before: { stance: 'support', manner: 'conditional' }, after: { stance: 'support', manner: 'plain' } },
    'support, on conditions → support',
  ],
  [
    'a side whose last words took none',
    { from: 'oppose', to: 'support', before: said('neutral'), after: said('support') },
    'oppose → support',
  ],
  ['a first position', { from: null, to: 'support', before: null, after: said('support', 'conditional') }, 'support, on conditions'],
] as const)('%s is shown as what it is', (_what, turn, shown) => {
  expect(showTurn(turn)).toBe(shown);
});
