import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const told = (text: string) =>
  codeSentence('en', text)
    .filter(({ modality }) => modality === 'asserted')
    .map(({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance} ${subject.label}`);

describe('what a sentence opens with', () => {
  it.each([
    'Setting aside its doubts',
    'Ending months of speculation',
    'Undeterred by protests',
    'With only days left',
    'As Sweden had hoped',
    'As Sweden had long demanded',
    'As the Swedes wanted',
  ])('%s, Norway rejects the ferry levy', opening => {
    expect(told(`${opening}, Norway rejects the ferry levy.`)).toEqual(['NOR oppose ferry levy']);
  });

  it.each([
    'At a summit in Brussels on Thursday, it became clear that',
    'It emerged at a meeting in Brussels that',
    'There is no longer any doubt that',
  ])('%s Norway rejects the ferry levy', opening => {
    expect(told(`${opening} Norway rejects the ferry levy.`)).toEqual(['NOR oppose ferry levy']);
  });

  it.each([
    'As Sweden said, Norway rejects the ferry levy.',
    'As Sweden has announced, Norway rejects the ferry levy.',
    'It is clear to Sweden that Norway rejects the ferry levy.',
    'There is some doubt that Norway rejects the ferry levy.',
    'Mining firms, Norway says, must pay the ferry levy.',
  ])('but not what others say: %s', text => {
    expect(told(text)).toEqual([]);
  });

  it('a deed that opens a sentence is judged by who speaks of it', () => {
    expect(told('Ending the ferry levy, Norway warned, would be a mistake.')).toEqual(['NOR support ferry levy']);
  });
});

describe('what a sentence ends with', () => {
  it.each([
    ', it emerged on Monday',
    ', it turned out on Monday',
    ', as Sweden had hoped',
    ', as Sweden had long demanded',
    ', just as Sweden did last year',
    ', whereas Sweden has yet to decide',
    ', it said on Monday, as Sweden prepared its own steps',
    ', whatever Sweden says',
    ', albeit reluctantly',
    ' even though Sweden is for it',
    ' thanks to a compromise',
    ' under a deal reached overnight in Brussels',
  ])('Norway rejects the ferry levy%s', tail => {
    expect(told(`Norway rejects the ferry levy${tail}.`).filter(side => side.startsWith('NOR'))).toEqual(['NOR oppose ferry levy']);
  });

  it.each(['Norway rejects the ferry levy, Sweden said.', 'Norway rejects the ferry levy, as Sweden claims.'])(
    'but not in the words of others: %s',
    text => {
      expect(told(text)).toEqual([]);
    },
  );

  it('what somebody has done has no concern', () => {
    expect(told('Norway has lifted the ferry ban over concerns about safety.').join()).not.toContain('oppose safety');
  });

  it('says no more than it has told', () => {
    expect(told('Norway will not sign the ferry treaty, as it said it would.')).toEqual(['NOR oppose ferry treaty']);
  });
});
