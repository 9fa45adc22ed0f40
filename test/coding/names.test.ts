import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
const mentions = (language: 'de' | 'en', text: string) =>
  coder
    .code({ title: '', text, language, publishedAt: '2024-03-01T12:00:00Z' })
    .mentions.map(({ actorId, name }) => `${actorId} ${name}`)
    .filter(mention => mention.startsWith('group:'));

describe('groups that news names by a plain noun', () => {
  it.each([
    ['de', 'Polnische Bauern lehnen die Einfuhr von Getreide ab.', 'group:farmers Bauern'],
    ['de', 'Das sei mit den Umweltverbänden nicht zu machen.', 'group:environmentalists Umweltverbänden'],
    ['de', 'Der Minister traf Spediteure.', 'group:hauliers Spediteure'],
    ['en', 'French farmers reject the agreement.', 'group:farmers farmers'],
    ['en', 'The plan was condemned by trade unions.', 'group:trade-unions trade unions'],
    ['en', 'Human rights groups called for an inquiry.', 'group:human-rights-groups Human rights groups'],
    ['en', 'On Friday the opposition rejected the bill.', 'group:opposition the opposition'],
  ] as const)('are actors in either case (%s): %s', (language, text, mention) => {
    expect(mentions(language, text)).toEqual([mention]);
  });

  it.each([
    ['en', 'There is strong opposition to the plan.'],
    ['en', 'He voiced his anger at the opposition to the treaty.'],
    ['en', 'The farmer sold his land.'],
    ['en', 'Hungary wants the union to change.'],
    ['de', 'Der Bauer verkaufte sein Land.'],
  ] as const)('are not one of them, nor a word that only sounds alike (%s): %s', (language, text) => {
    expect(mentions(language, text)).toEqual([]);
  });

  it('keep the capitals of names that have them', () => {
    expect(mentions('en', 'Tories and hamas are words, Hamas is a name.')).toEqual(['group:hamas Hamas']);
  });
});
