import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

describe('one thing rather than another', () => {
  it.each([
    ['en', 'Norway prefers a ban to a levy.', ['support ban', 'oppose levy']],
    ['en', 'Norway favours a ban over a levy.', ['support ban', 'oppose levy']],
    ['de', 'Norwegen zieht ein Verbot einer Abgabe vor.', ['support verbot', 'oppose abgabe']],
  ] as const)('is for the one and against the other in %s: %s', (language, text, sides) =>
    expect(sidesIn(language, text)).toEqual(sides.map(side => `country:NOR ${side}`)),
  );

  it.each([
    ['en', 'A levy would be worse than nothing, Norwegian Foreign Minister Espen Barth Eide said.', 'oppose levy'],
    ['de', 'Eine Abgabe sei besser als nichts, sagte Norwegens Außenminister Espen Barth Eide.', 'support abgabe'],
  ] as const)('takes nothing for no denial in %s: %s', (language, text, side) =>
    expect(sidesIn(language, text)).toEqual([`country:NOR ${side}`]),
  );
});

describe('what is kept, dropped and wanted away', () => {
  it.each([
    ['en', 'Norway wants to see the levy gone.', 'oppose levy'],
    ['en', 'Norway stressed the need for a levy.', 'support levy'],
    ['en', 'Norway made the levy a priority.', 'support levy'],
    ['en', 'Norway is counting on the levy.', 'support levy'],
    ['de', 'Norwegen wies den Gedanken an eine Abgabe von sich.', 'oppose abgabe'],
    ['de', 'Norwegen warf die Abgabe über den Haufen.', 'oppose abgabe'],
    ['de', 'Norwegen möchte die Abgabe aufrechterhalten.', 'support abgabe'],
    ['de', 'Die Abgabe werde beibehalten, sagte Norwegens Außenminister Espen Barth Eide.', 'support abgabe'],
    ['de', 'Die Abgabe werde nicht länger aufrechterhalten, sagte Norwegens Außenminister Espen Barth Eide.', 'oppose abgabe'],
    ['de', 'Die Abgabe werde im Mai Geschichte sein, sagte Norwegens Außenminister Espen Barth Eide.', 'oppose abgabe'],
  ] as const)('tells the side in %s: %s', (language, text, side) => expect(sidesIn(language, text)).toEqual([`country:NOR ${side}`]));

  it('tells what a state will keep where it is the subject itself', () =>
    expect(sidesIn('de', 'Norwegen werde die Abgabe beibehalten, sagte der norwegische Außenminister Espen Barth Eide.')).toEqual([
      'country:NOR support abgabe',
    ]));

  it('takes what somebody can count on for no position', () =>
    expect(sidesIn('en', 'At home Norwegian Prime Minister Jonas Gahr Støre can count on a broad agreement.')).toEqual([]));
});
