import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import type { PairAnswer } from '../../src/coding/coder.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** The answer for a sentence in which `[a …]` marks the actor and `[r …]` the recipient. */
function ask(marked: string, language: string): PairAnswer {
  const spans: Record<string, { start: number; end: number }> = {};
  let text = '';
  for (const part of marked.split(/(\[[ar] [^\]]*\])/)) {
    const [, name, inside] = /^\[([ar]) ([^\]]*)\]$/.exec(part) ?? [];
    if (name !== undefined) spans[name] = { start: text.length, end: text.length + inside!.length };
    text += inside ?? part;
  }
  const pairs = [{ id: 'one', actor: spans.a!, recipient: spans.r! }];
  const answers = coder.code({ title: '', text, language, publishedAt: '2025-03-01T12:00:00Z', pairs }).pairs!;
  expect(answers).toHaveLength(1);
  return answers[0]!;
}

describe('the verb between actor and recipient says what is done', () => {
  it.each([
    ['[a Ruritania] praised [r the mediators] for their patience.', 'SUPPORT', 'support'],
    ['[a The harbour union] accused [r the shipping minister] of breaking his word.', 'ACCUSE', 'oppose'],
    ['[a Ruritanian gunboats] shelled [r a fishing village] overnight.', 'ASSAULT', 'oppose'],
    ['[a The island republic] donated tents to [r the flooded provinces].', 'AID', 'support'],
    ['[a The interior ministry] arrested [r two Freedonian journalists].', 'COERCE', 'oppose'],
    ['[a Thousands of dockers] protested against [r the port authority].', 'PROTEST', 'oppose'],
    ['[a The envoy] urged [r both generals] to come to the table.', 'REQUEST', 'oppose'],
  ])('%s', (sentence, type, stance) => {
    expect(ask(sentence, 'en')).toMatchObject({ type, stance });
  });
});

describe('words to the left change the act to their right', () => {
  it.each([
    ['[a Freedonia] lifted its embargo on [r Ruritanian wine].', 'YIELD', 'support'],
    ['[a Freedonia] agreed to lift its embargo on [r Ruritanian wine].', 'AGREE', 'support'],
    ['[a Freedonia] will not lift its embargo on [r Ruritanian wine].', 'REJECT', 'oppose'],
    ['[a Freedonia] suspended humanitarian aid to [r the valley].', 'SANCTION', 'oppose'],
    ['[a Freedonia] threatened to invade [r the valley].', 'THREATEN', 'oppose'],
    ['[a Freedonia] refused to meet [r the delegation].', 'REJECT', 'oppose'],
    ['[a Freedonia] will send medical aid to [r the valley].', 'AGREE', 'support'],
  ])('%s', (sentence, type, stance) => {
    expect(ask(sentence, 'en')).toMatchObject({ type, stance });
  });
});

describe('the one who acts may stand behind', () => {
  it.each([
    ['[r Three smugglers] were arrested by [a the coast guard].', 'COERCE'],
    ['[r The rebels] received weapons from [a their northern neighbour].', 'AID'],
  ])('%s', (sentence, type) => {
    expect(ask(sentence, 'en').type).toBe(type);
  });

  it('and who is merely the object of another holds nothing against him', () => {
    expect(ask('[r The senator] blamed [a the bank].', 'en')).toMatchObject({ type: null, stance: null });
  });
});

describe('without an act the words of praise or blame decide the stance', () => {
  it.each([
    ['To [a the mayor], [r the new bridge] is a disgrace.', 'oppose'],
    ['For [a the mayor], [r the new bridge] is a remarkable achievement.', 'support'],
  ])('%s', (sentence, stance) => {
    expect(ask(sentence, 'en').stance).toBe(stance);
  });
});

describe('German pairs', () => {
  it.each([
    ['[a Die Hafengewerkschaft] kritisierte [r den Minister] scharf.', 'ACCUSE', 'oppose'],
    ['[a Der Kanzler] lobte [r die Vermittler].', 'SUPPORT', 'support'],
    ['[a Die Armee] griff [r das Dorf] an.', 'ASSAULT', 'oppose'],
  ])('%s', (sentence, type, stance) => {
    expect(ask(sentence, 'de')).toMatchObject({ type, stance });
  });
});

it('a span outside of the text has no answer, and the answer keeps its id', () => {
  const pairs = [{ id: 'far', actor: { start: 900, end: 910 }, recipient: { start: 0, end: 5 } }];
  const coded = coder.code({ title: '', text: 'Paris thanked Rome.', language: 'en', publishedAt: '2025-03-01T12:00:00Z', pairs });
  expect(coded.pairs).toEqual([{ id: 'far', type: null, stance: null, modality: 'asserted' }]);
});

it('an article without questions has no answers', () => {
  const coded = coder.code({ title: '', text: 'Paris thanked Rome.', language: 'en', publishedAt: '2025-03-01T12:00:00Z' });
  expect(coded).not.toHaveProperty('pairs');
});
