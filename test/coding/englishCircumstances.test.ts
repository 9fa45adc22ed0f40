import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const told = (text: string) =>
  codeSentence('en', text)
    .filter(({ modality }) => modality === 'asserted')
    .map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance} ${subject.label}`);

describe('how long before or after, right behind what it is about', () => {
  it.each([
    ['Norway has lifted the ferry ban hours before a deadline.', 'NOR oppose ferry ban'],
    ['Norway has lifted the ferry ban two days after talks in Brussels.', 'NOR oppose ferry ban'],
    ['Norway has agreed to the ferry levy a day after Sweden had done the same.', 'NOR support ferry levy'],
    ['Norway has agreed to the ferry levy weeks ahead of an election.', 'NOR support ferry levy'],
    ['Norway rejects the ferry levy minutes into the meeting.', 'NOR oppose ferry levy'],
    ['Norway rejects the ferry levy less than a week after the vote.', 'NOR oppose ferry levy'],
  ])('%s', (text, side) => {
    expect(told(text)).toEqual([side]);
  });

  it('but not days of a kind', () => {
    expect(told('Norway opposes the ban on fishing days after storms.')).toEqual(['NOR oppose ban on fishing days']);
  });
});

describe('what is likely of others, or of what is done', () => {
  it.each([
    ', and Sweden is likely to follow',
    ', a decision that is likely to upset Sweden',
    ', a move likely to anger Sweden',
    ', which will probably anger Sweden',
    ', while Sweden is expected to wait',
    ', making it unlikely to join the pact',
    ', apparently under pressure from Washington',
  ])('Norway rejects the ferry levy%s', tail => {
    expect(told(`Norway rejects the ferry levy${tail}.`)).toContain('NOR oppose ferry levy');
  });

  it.each([
    'Norway is likely to reject the ferry levy.',
    'Norway reportedly rejects the ferry levy, and Sweden backs it.',
    'Norway rejects the ferry levy, if one is to believe Sweden.',
  ])('but of itself: %s', text => {
    expect(told(text)).not.toContain('NOR oppose ferry levy');
  });
});

describe('how others take it', () => {
  it.each([
    ['Norway has lifted the ferry ban, much to the annoyance of Sweden.', ['NOR oppose ferry ban', 'SWE support ferry ban']],
    ['Norway has lifted the ferry ban, not least because of the cost.', ['NOR oppose ferry ban']],
    ['Norway has lifted the ferry ban, to please Sweden.', ['NOR oppose ferry ban']],
    ['Norway rejects the ferry levy, to nobody’s surprise.', ['NOR oppose ferry levy']],
    ["To Sweden's dismay, Norway has agreed to the ferry levy.", ['NOR support ferry levy', 'SWE oppose ferry levy']],
    ['To the surprise of many, Norway has agreed to the ferry levy.', ['NOR support ferry levy']],
    ["Norway will not sign the ferry treaty, much to Sweden's annoyance.", ['NOR oppose ferry treaty', 'SWE support ferry treaty']],
  ])('%s', (text, sides) => {
    expect(told(text).sort()).toEqual(sides);
  });
});
