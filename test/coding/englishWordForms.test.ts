import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Sides of Norway on a levy, "other" where it is read to take one on something else. */
function sides(text: string, title = ''): string {
  const { statements } = coder.code({ title, text, language: 'en', publishedAt: '2026-03-04T08:00:00Z' });
  const own = statements.filter(({ actor, onBehalfOf }) => (onBehalfOf ?? actor).id === 'country:NOR');
  return [...new Set(own.map(({ stance, subject }) => (/levy/.test(subject.id) ? stance : 'other')))].join(' ') || '–';
}

describe('English: what the form of a word rules out', () => {
  it.each([
    ['a base form is no past tense', 'Norway called the salmon levy outdated.', 'oppose'],
    ['nor is an adjective', 'Norway called the salmon levy obsolete.', 'oppose'],
    ['a participle behind what is called so', 'Norway called the salmon levy dignified.', 'support'],
    ['a noun before it', 'Norway called the salmon levy ill-founded.', 'oppose'],
    ['as, with a day behind it', 'Norway’s government described the planned salmon levy as draconian on Monday.', 'oppose'],
    ['what is needed', 'Norway’s foreign minister said the salmon levy was needed.', 'support'],
    ['what is not', 'The salmon levy is not needed, Norway’s foreign minister said.', 'oppose'],
    ['none is', 'No salmon levy is needed, Norway said.', 'oppose'],
    ['what is warranted', 'Norway’s foreign minister said that the salmon levy was warranted.', 'support'],
    ['what is misjudged', 'The salmon levy is misjudged, Norway’s foreign minister said.', 'oppose'],
    ['not, as part of a set phrase', 'The salmon levy is not serious, Norway’s foreign minister said.', 'oppose'],
    ['a mood', 'Norway is outraged at the salmon levy.', 'oppose'],
    ['stymied is of stymie', 'Norway stymied the salmon levy on Tuesday.', 'oppose'],
    ['forswore is of forswear', 'Norway forswore the salmon levy on Tuesday.', 'oppose'],
    ['guard: as early as', 'Norway described the levy as early as 2020.', '–'],
    ['guard: as he saw it', 'Norway described the levy as he saw it.', '–'],
    ['guard: what somebody has to have', 'A visa is required, Norway said.', '–'],
    ['guard: whom one telephoned', 'Norway’s minister called the levy official on Monday.', '–'],
  ])('%s: %s', (_, text, expected) => {
    expect(sides(text)).toBe(expected);
  });

  it.each([
    ['Norway decries salmon levy', 'oppose'],
    ['Norway embraces salmon levy', 'support'],
    ['Norway scuppers salmon levy', 'oppose'],
    ['Norway nixes salmon levy', 'oppose'],
    ['Norway censures salmon levy', 'oppose'],
    ['Norway waters down salmon levy', 'oppose'],
    ['Norway shores up salmon levy', 'support'],
    ['Norway sticks to salmon levy', 'support'],
    ['Norway clings to salmon levy', 'support'],
    ['Norway annoyed at salmon levy', 'oppose'],
    ['Norway relaxed about salmon levy', 'support'],
    ['Norway dead against salmon levy', 'oppose'],
    ['Norway exports up sharply despite salmon levy', '–'], // guard
    ['Norway sanctions on hold amid salmon levy', '–'], // guard
  ])('headline: %s', (title, expected) => {
    expect(sides('Officials met for two hours in Geneva.', title)).toBe(expected);
  });
});
