import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string) => readLevy('en', text);
const lone = (text: string) => readLevy('en', text, 'The debate went on.');

describe('English: who holds it, as papers name them', () => {
  it.each([
    ['Sen. Ada Brown opposed the levy.', 'person:ada-brown oppose'],
    ['Rep. Ada Brown of Ohio opposed the levy.', 'person:ada-brown oppose'],
    ['U.S. Rep. Ada Brown opposed the levy.', 'person:ada-brown oppose'],
    ['Gov. Ada Brown opposed the levy.', 'person:ada-brown oppose'],
    ['Ada Brown (R-Ohio) opposed the levy.', 'person:ada-brown oppose'],
    ['Ada Brown, D-Ohio, opposed the levy.', 'person:ada-brown oppose'],
    ['Ada Brown, an Ohio Republican, opposed the levy.', 'person:ada-brown oppose'],
  ])('%s', (text, said) => {
    expect(lone(text)).toContain(said);
  });

  it('reads several lawmakers behind their office', () => {
    expect(lone('Senators Ada Brown and Carl Stone opposed the levy.')).toEqual(['person:ada-brown oppose', 'person:carl-stone oppose']);
  });

  it.each([
    ['Republican senators opposed the levy.', ['party:republicans-us oppose']],
    ['The Justice Department opposed the levy.', ['USA oppose']],
    ['The US Treasury opposed the levy.', ['USA oppose']],
    ['Rebels who hold the town said they opposed the levy.', ['rebels oppose']],
  ])('%s', (text, said) => {
    expect(lone(text)).toEqual(said);
  });

  it.each([
    ['a title that begins with an adjective', 'The EU’s foreign policy chief rejected the levy.', ['eu oppose']],
    ['those who sit for a party', 'In London, Labour MPs rejected the levy.', ['party:labour oppose']],
    ['but not some of them only', 'In London, some Labour MPs rejected the levy.', []],
    ['a spokesman of whoever the sentence is about', 'NATO rejects Poland’s levy, its spokesman said.', ['nato oppose']],
  ])('%s', (_, text, said) => {
    expect(read(text)).toEqual(said);
  });
});
