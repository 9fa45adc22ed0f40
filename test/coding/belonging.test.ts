import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Who takes which side on the levy behind a sentence on who plans it: "org:the-union oppose". */
function read(text: string, opening = 'Norway plans a levy.'): string[] {
  const { statements } = coder.code({ title: '', text: `${opening} ${text}`, language: 'en', publishedAt: '2025-06-10T08:00:00Z' });
  const told = statements.filter(({ evidence }) => evidence.start > opening.length);
  return [...new Set(told.map(({ actor, onBehalfOf, stance }) => `${(onBehalfOf ?? actor).id} ${stance}`))].sort();
}

describe('English: whose position it is that a speaker tells', () => {
  it.each([
    ['the leader of a party', 'The Red Party is against the levy, party leader Marie Sneve said.', ['org:red-party oppose']],
    ['its leader', 'The Red Party is against the levy, its leader Marie Sneve told reporters.', ['org:red-party oppose']],
    ['one of a union', 'The shippers want it introduced now, said Joe Adu of Ghana’s shippers’ union.', ['person:joe-adu support']],
    ['the president of the union', 'The union rejected the levy, its president, Anna Berg, said.', ['person:anna-berg oppose']],
    ['the head of a firm', 'Nordvik opposes the levy, chief executive Anna Berg told investors.', ['org:nordvik oppose']],
    ['of the company', 'Nordvik opposes the levy, said the company’s chief executive, Anna Berg.', ['org:nordvik oppose']],
    ['a firm by what it is', 'Nordvik chief executive Anna Berg said the company opposed the levy.', ['person:anna-berg oppose']],
    ['a firm’s spokesman', 'Nordvik opposes the levy, a company spokesman said.', ['org:nordvik oppose']],
    ['a commissioner for the union', 'Brussels was against the levy, said EU trade commissioner Maros Sefcovic.', ['org:eu oppose']],
    ['a bloc by what it is', 'The bloc would reject the levy, EU foreign policy chief Kaja Kallas said.', ['org:eu oppose']],
    ['a spokeswoman', 'The IMF welcomed the levy, spokesperson Julie Kozack told reporters.', ['org:imf support']],
    ['a minister, of no union', 'The union opposes the levy, Foreign Minister Anna Berg said.', []],
    ['an analyst', 'Nordvik opposes the levy, said Anna Berg, an analyst at DNB.', []],
    ['a former member', 'The Greens oppose the levy, said Anna Berg, a former Green lawmaker.', []],
    ['a critic', 'The Greens oppose the levy, said Anna Berg, a critic of the Greens.', []],
    ['the minister in charge', 'Farmers oppose the levy, said Anna Berg, the agriculture minister.', []],
    ['another state', 'Hamas rejects the levy, Israel’s foreign minister said.', []],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['the leader of another party', 'The Greens would vote against it, said Anna Berg, the Green leader.', ['org:greens oppose']],
    ['a shadow minister', 'Shadow chancellor Mel Stride called the levy a mistake.', ['person:mel-stride oppose']],
  ])('%s speaks for no state', (_what, text, expected) => expect(read(text)).toEqual(expected));

  it('a shadow minister speaks for the party that is not in power', () => {
    const opening = 'Britain plans a levy.';
    expect(read('The Conservatives would oppose it, shadow transport secretary Richard Holden said.', opening)).toEqual([
      'party:conservatives-uk oppose',
    ]);
    expect(read('Labour would oppose it, shadow transport secretary Richard Holden said.', opening)).toEqual([]);
  });

  it.each([
    ['Green leader Anna Berg called the levy a mistake.'],
    ['Anna Berg, the Green leader, called the levy a mistake.'],
    ['Union leader Anna Berg called the levy a mistake.'],
    ['Anna Berg, the union’s president, called the levy a mistake.'],
  ])('an office of those that nobody knows is none of the state: %s', text => expect(read(text)).toEqual(['person:anna-berg oppose']));
});

describe('English: what tells who the speaker is', () => {
  it.each([
    [
      'behind an inverted tag',
      'Iceland is against the levy, said Anna Berg, its foreign minister, after a meeting in Oslo.',
      ['country:ISL oppose'],
    ],
    [
      'with a clause of its own',
      'Iceland is against the levy, said Anna Berg, its foreign minister, who flew to Oslo.',
      ['country:ISL oppose'],
    ],
    ['in the middle', 'The levy, said Anna Berg, the prime minister of Iceland, was a mistake.', ['country:ISL oppose']],
    [
      'before a participle',
      'Iceland rejects the levy, said its prime minister, Anna Berg, adding that it would hurt.',
      ['country:ISL oppose'],
    ],
    ['between commas', 'China opposes the levy, Mao Ning, a foreign ministry spokeswoman, told a briefing.', ['country:CHN oppose']],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));
});

describe('English: what becomes of a thing', () => {
  it.each([
    ['Sweden wants the levy to end.', ['country:SWE oppose']],
    ['Sweden wants the levy to lapse.', ['country:SWE oppose']],
    ['Sweden wants to see the levy end.', ['country:SWE oppose']],
    ['Sweden would like to see the levy expire next year.', ['country:SWE oppose']],
    ['Sweden has no wish to see the levy end.', ['country:SWE support']],
    ['Sweden wants the levy to stay.', ['country:SWE support']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
