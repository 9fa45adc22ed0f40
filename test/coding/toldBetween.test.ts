import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const statementsOf = (text: string): string[] =>
  codeSentence('en', text)
    .filter(({ subject }) => /ferry/.test(subject.id))
    .map(({ actor, stance }) => `${actor.id} ${stance}`);

describe('a position told by the way', () => {
  it.each([
    [
      'a verb that is a noun as well, behind “which”',
      'The ferry tax, which Norway backs, will be discussed in May.',
      'country:NOR support',
    ],
    ['the same behind “that”', 'The ferry tax that Norway fights goes to a vote.', 'country:NOR oppose'],
    ['the deed by which one does something else', 'By rejecting the ferry tax, Norway angered Malta.', 'country:NOR oppose'],
    ['the same behind it', 'Norway pleased Malta by endorsing the ferry tax.', 'country:NOR support'],
    ['what one lets be known', 'Norway let it be known that it would not accept the ferry tax.', 'country:NOR oppose'],
    ['what one lets slip', 'Norway let slip that it would reject the ferry tax.', 'country:NOR oppose'],
  ])('is %s', (_name, text, statement) => {
    expect(statementsOf(text)).toEqual([statement]);
  });

  it.each([
    ['a deed that is merely possible', 'Norway could anger Malta by rejecting the ferry tax.'],
    ['a deed that is not done', 'Norway did not want to anger Malta by rejecting the ferry tax.'],
    ['a plural noun behind “which”', 'The ferry tax, which hit Norway backs hard, will be discussed in May.'],
  ])('is not %s', (_name, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
