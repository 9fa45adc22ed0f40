import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Which side Norway is read to take on the levy. */
const read = (text: string): string =>
  codeSentence('en', text)
    .filter(({ actor, onBehalfOf, subject }) => (onBehalfOf ?? actor).id === 'country:NOR' && subject.id.startsWith('open:levy'))
    .map(({ stance }) => stance)
    .join();

describe('what somebody holds a thing to be', () => {
  it.each([
    ['Norway held the levy to be the wrong instrument.', 'oppose'],
    ['Norway continued to hold the levy to be wrong.', 'oppose'],
    ['Norway considers the levy to be a mistake.', 'oppose'],
    ['Norway judges the levy to be harmful.', 'oppose'],
    ['Norway holds the levy to be necessary.', 'support'],
    ['Norway deems the levy to be right.', 'support'],
    ['Norway does not hold the levy to be right.', 'oppose'],
    ['Norway holds the levy to be two years old.', ''],
  ])('is what it thinks of it: %s', (text, side) => {
    expect(read(text)).toBe(side);
  });
});

describe('whom somebody advises against a thing', () => {
  it.each([
    ['Norway would advise parliament and voters against the levy.', 'oppose'],
    ['Norway advised its citizens against the levy.', 'oppose'],
    ['Norway took a rather negative view of the levy.', 'oppose'],
    ['Norway took a positive view of the levy.', 'support'],
    ['The levy served the national interest, Norway’s foreign minister said.', 'support'],
    ['The levy did not solve a single problem, Norway’s foreign minister said.', 'oppose'],
    ['The levy was bonkers, Norway’s foreign minister said.', 'oppose'],
  ])('is not what it is about, and verdicts are: %s', (text, side) => {
    expect(read(text)).toBe(side);
  });
});
