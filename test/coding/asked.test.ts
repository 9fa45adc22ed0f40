import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
const read = (text: string) =>
  coder
    .code({ title: '', text, language: 'en', publishedAt: '2026-02-02T12:00:00Z' })
    .statements.map(({ actor, stance, subject }) => `${actor.name} ${stance} ${subject.id}`);

describe('whoever asks for the end of a matter is against it, however the end is put', () => {
  it.each([
    'Norway urged Chile to drop the ferry toll.',
    'Norway urged the Chileans to withdraw the ferry toll.',
    'Norway wants Chile to abolish the ferry toll.',
    'Norway pleaded with Chile to abolish the ferry toll.',
    'Norway warned Chile not to introduce the ferry toll.',
    'Norway wants the ferry toll scrapped.',
    'Norway would prefer the ferry toll scrapped.',
    'Norway would like to see the ferry toll lifted.',
    'Norway wants the ferry toll gone.',
    'Norway wants the ferry toll to go.',
    'Norway wants to see the ferry toll repealed.',
    'Norway would like to have the ferry toll lifted at once.',
    'Norway hopes to see the ferry toll withdrawn.',
    'Norway wants to see the ferry toll come down.',
    'Norway called for the ferry toll to be scrapped.',
    'Norway pressed for the ferry toll to be abolished.',
    'Norway insisted on the ferry toll being scrapped.',
    'Norway called on the assembly in the north to vote against the ferry toll.',
    'Norway demanded an end to the ferry toll.',
    'Norway asked for the abolition of the ferry toll.',
    'Norway wants the repeal of the ferry toll.',
    'Norway does not want Chile to introduce the ferry toll.',
  ])('%s', text => {
    expect(read(text)).toEqual(['Norway oppose open:ferry-toll']);
  });

  it.each([
    'Chile introduced the ferry toll. Norway wants it suspended.',
    'Chile introduced the ferry toll. Norway called for it to be scrapped.',
  ])('also where a pronoun names it: %s', text => {
    expect(read(text)).toContain('Norway oppose open:ferry-toll');
  });

  it.each([
    'Norway wants Chile to introduce the ferry toll.',
    'Norway called for Chile to keep the ferry toll.',
    'Norway is in favour of Chile introducing the ferry toll.',
    'Norway wants the ferry toll to stay.',
    'Norway wants the ferry toll to go ahead.',
    'Norway would like to see the ferry toll kept.',
    'Norway does not want the ferry toll scrapped.',
    'Norway opposes an end to the ferry toll.',
  ])('and the other way round: %s', text => {
    expect(read(text)).toEqual(['Norway support open:ferry-toll']);
  });

  it.each([
    ['Norway wants the sanctions on Russia lifted.', 'Norway oppose issue:russia-sanctions'],
    ['Norway would like to see the sanctions on Russia lifted.', 'Norway oppose issue:russia-sanctions'],
    ['Norway wants to see the sanctions on Russia extended.', 'Norway support issue:russia-sanctions'],
    ['Norway does not want to see the sanctions on Russia lifted.', 'Norway support issue:russia-sanctions'],
  ])('what becomes of an issue of the codebook decides as well: %s', (text, statement) => {
    expect(read(text)).toEqual([statement]);
  });

  it('what befell a thing was not asked for', () => {
    expect(read('Norway saw its envoy expelled. Norway has had its roof repaired.')).toEqual([]);
  });

  it.each([
    ['what a thing is for is not asked of it', 'Norway wants a fund to rescue ferries.', 'Norway support open:fund'],
    ['nor is which one it is', 'Norway backs the ferry treaty signed in Oslo.', 'Norway support open:ferry-agreement'],
    ['the end of an ill is the matter', 'Norway demanded an end to the fighting.', 'Norway support open:end-fighting'],
    [
      'who asks to review a thing takes no side on it',
      'Norway asked for the ferry toll to be reviewed.',
      'Norway support open:ferry-toll-review',
    ],
  ])('%s', (_, text, statement) => {
    expect(read(text)).toEqual([statement]);
  });
});
