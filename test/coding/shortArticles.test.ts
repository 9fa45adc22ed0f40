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

describe('short articles: what is meant', () => {
  it.each([
    [
      'by the measure, once somebody has spoken of it',
      'Norwegian Foreign Minister Espen Barth Eide briefed lawmakers about a curfew for lorries on Tuesday. Oslo rejects the measure.',
      ['country:NOR oppose curfew-lorry'],
    ],
    [
      'by it behind a position that is set out',
      'Norway has set out its position on a curfew for lorries. Oslo rejects it.',
      ['country:NOR oppose curfew-lorry'],
    ],
    [
      'by it in what a state’s own minister says',
      'The Turkish government met on Tuesday to discuss the ferry levy. The Turkish president said Turkey would vote for it.',
      ['country:TUR support ferry-levy'],
    ],
    [
      'by the government, where it is unclear what others think',
      'Norway has set out its position on the ferry levy. It remains unclear what Poland thinks of the levy. The cabinet opposes the levy.',
      ['country:NOR oppose ferry-levy'],
    ],
  ])('%s', (_, text, expected) => expect(sidesIn('en', text)).toEqual(expected));

  it.each([
    ['en', 'Norway opposes Ukraine’s EU membership.', ['country:NOR oppose ukraine-eu-accession']],
    ['en', 'The Norwegian government opposes EU membership for Ukraine.', ['country:NOR oppose ukraine-eu-accession']],
    ['en', 'Norway backs EU membership.', ['country:NOR support iceland-norway-eu-accession']],
    ['de', 'Die Türkei lehnt eine EU-Mitgliedschaft Moldaus ab.', ['country:TUR oppose moldova-eu-accession']],
  ] as ['de' | 'en', string, string[]][])('by a membership is whose it is, not of who decides (%s): %s', (language, text, expected) =>
    expect(sidesIn(language, text)).toEqual(expected),
  );
});
