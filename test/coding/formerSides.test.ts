import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Norway's sides today, by a title or a sentence. */
function sides(language: 'de' | 'en', text: string): string[] {
  const isTitle = !/[.!?]$/.test(text);
  const article = { title: isTitle ? text : '', text: isTitle ? '' : text, language, publishedAt: '2025-06-10T08:00:00Z' };
  return coder
    .code(article)
    .statements.filter(({ modality, actor }) => modality === 'asserted' && actor.id === 'country:NOR')
    .map(({ stance }) => stance);
}

describe('what somebody once was for or against', () => {
  it.each([
    ['en', 'Norway, once a champion of the fishing pact, now opposes it.', 'oppose'],
    ['en', 'Once a champion of the fishing pact, Norway now opposes it.', 'oppose'],
    ['en', 'Norway, previously a critic of the fishing pact, now backs it.', 'support'],
    ['en', 'Formerly opposed, Norway is now backing the fishing pact.', 'support'],
    ['en', 'Once opposed, Norway now backs fishing pact', 'support'],
    ['en', 'Norway, once opposed, now backs fishing pact', 'support'],
    ['en', 'Norway, once keen, turns against fishing pact', 'oppose'],
    ['de', 'Norwegen, einst ein Gegner des Fischereipakts, unterstützt ihn nun.', 'support'],
    ['de', 'Norwegen, einst ein Verfechter des Fischereipakts, lehnt ihn nun ab.', 'oppose'],
    ['de', 'Einst ein Gegner des Fischereipakts, unterstützt Norwegen ihn nun.', 'support'],
    ['de', 'Norwegen ist nicht länger gegen den Fischereipakt.', 'support'],
    ['de', 'Norwegen ist nicht länger für den Fischereipakt.', 'oppose'],
    ['de', 'Norwegen machte beim Fischereipakt einen Rückzieher.', 'oppose'],
    ['de', 'Norwegen macht eine Kehrtwende und verzichtet auf die Maut.', 'oppose'],
  ] as ['de' | 'en', string, string][])('is not what it holds now (%s): %s', (language, text, side) => {
    expect(sides(language, text)).toEqual([side]);
  });
});

describe('headlines', () => {
  it.each([
    ['No ferry levy, says Norway', ['oppose']],
    ['No new sanctions on Russia, Norway says', ['oppose']],
    ['No NATO troops for Ukraine, says Norway', ['oppose']],
    ['No survivors, says Norway', []],
    ['No decision on the levy, says Norway', ['neutral']],
    ['No plan for a levy, says Norway', []],
    ['Norway pulls plug on fishing pact', ['oppose']],
    ['Norway makes case for fishing pact', ['support']],
    ['Norway clears way for fishing pact', ['support']],
    ['Norway inks fishing pact', ['support']],
  ] as [string, string[]][])('leave out verbs and articles: %s', (title, expected) => {
    expect(sides('en', title)).toEqual(expected);
  });
});
