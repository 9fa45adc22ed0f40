import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

describe('short articles: who is meant by an office', () => {
  it.each([
    [
      'the minister is who met his counterpart',
      'Turkish Foreign Minister Hakan Fidan met his Irish counterpart in Dublin on Thursday. The minister opposes the ferry levy.',
      ['country:TUR oppose ferry-levy'],
    ],
    [
      'the prime minister is the host, not the guest',
      'Norwegian Prime Minister Jonas Gahr Støre received Prime Minister Mette Frederiksen of Denmark on Friday. The prime minister opposes the ferry levy.',
      ['country:NOR oppose ferry-levy'],
    ],
    [
      'the government is that of whoever acts, not of the country that the matter is about',
      'EU ministers met on Monday to discuss sanctions against Iran, and all eyes were on Ottawa. The government opposes the ferry levy.',
      ['country:CAN oppose ferry-levy'],
    ],
    ['a host takes no side on what is to be discussed', 'Norway received Denmark to discuss the Messina bridge.', []],
  ])('%s', (_, text, expected) => expect(sidesIn('en', text)).toEqual(expected));
});

describe('short articles: what was before', () => {
  it.each([
    'For years Norway had been one of the strongest supporters of the ferry levy.',
    'For many years Norway had been one of the fiercest critics of the Messina bridge.',
  ])('is no side taken now: %s', text => expect(sidesIn('en', text)).toEqual([]));
});
