import { expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** What the article tells Norway to have held before: stance and sentence. */
function former(language: string, title: string, text: string) {
  const { statements } = coder.code({ title, text, language, publishedAt: '2026-03-04T08:00:00Z' });
  return statements
    .filter(({ modality, actor }) => modality === 'historical' && actor.id === 'country:NOR')
    .map(({ stance, evidence, turnSigns }) => ({ stance, quote: evidence.quote.trim(), told: turnSigns >= 3 }));
}

/** What the words say by themselves, with no turn made of it. */
const untold = { stance: 'support', quote: 'As late as May its cabinet had lauded the scheme.', told: false };

it.each([
  [
    'en',
    'Oslo drops fish levy',
    'Norway now opposes the fish levy. As late as May its cabinet had lauded the scheme.',
    [{ stance: 'support', quote: 'As late as May its cabinet had lauded the scheme.', told: true }],
  ],
  [
    'de',
    'Kehrtwende: Oslo gegen Fischmaut',
    'Norwegen lehnt die Fischmaut nun ab. Noch im Mai hatte sein Kabinett den Plan gefeiert.',
    [{ stance: 'support', quote: 'Noch im Mai hatte sein Kabinett den Plan gefeiert.', told: true }],
  ],
  [
    'en',
    'Oslo turns against fish levy',
    'Norway now opposes the fish levy. Until May its cabinet had merely said that it was studying the matter.',
    [{ stance: 'neutral', quote: 'Until May its cabinet had merely said that it was studying the matter.', told: true }],
  ],
  // Who had said nothing before takes a first position.
  ['de', 'Oslo lehnt Fischmaut nun ab', 'Norwegen lehnt die Fischmaut nun ab. Bisher hatte sich die Regierung nicht geäußert.', []],
  // Nor is there a side that was left where the headline says that nothing is new, or nothing tells of a turn.
  [
    'en',
    'Oslo denies U-turn on fish levy',
    'Norway now opposes the fish levy. As late as May its cabinet had lauded the scheme.',
    [untold],
  ],
  ['en', 'Oslo on fish', 'Norway opposes the fish levy. Its cabinet lauded the cod.', []],
])('an article that plainly tells of a turn tells the side that was left (%s): %s | %s', (language, title, text, expected) => {
  expect(former(language, title, text)).toEqual(expected);
});
