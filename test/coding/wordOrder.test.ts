import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string) => readLevy('en', text, 'It rained in Bergen.', /levy|tax/);

describe('English: who takes which side in any order of words', () => {
  it.each([
    ['one of those who do', 'Iceland is one of five states that oppose the ferry levy.', ['ISL oppose']],
    ['among those who do', 'Sweden is among those who back the ferry levy.', ['SWE support']],
    ['but not who is none of them', 'Iceland is not one of the states that oppose the ferry levy.', []],
    ['a concession', 'Although Iceland opposes the ferry levy, it stayed.', ['ISL oppose']],
    ['brought out', 'It was Iceland that opposed the ferry levy.', ['ISL oppose']],
    ['but not by the way', 'Iceland, which opposed the ferry levy, left the room.', []],
    ['a relative without a pronoun', 'The ferry tax Iceland opposes will start in May.', ['ISL oppose']],
    ['a thing that was decided', 'The council adopted a ferry levy that Iceland opposes.', ['ISL oppose']],
    ['the form of a state', 'The kingdom of Sweden backs the ferry levy.', ['SWE support']],
    ['an envoy', 'Sweden’s trade envoy said Stockholm backs the ferry levy.', ['SWE support']],
    ['what is set to come', 'Sweden is set to back the ferry levy.', ['SWE support']],
    ['no choice', 'Iceland said it had no choice but to oppose the ferry levy.', ['ISL oppose']],
    ['little choice', 'Sweden has little choice but to accept the ferry levy.', ['SWE support']],
    ['what is warned against', 'Iceland warned against backing the ferry levy.', ['ISL oppose']],
    ['a set phrase of having enough', 'Iceland has had enough of the ferry levy.', ['ISL oppose']],
    ['one of going all in', 'Sweden has gone all in on the ferry levy.', ['SWE support']],
    ['a noun that may be a verb behind a verb', 'Iceland rejects ferry tax.', ['ISL oppose']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('English: what is not done, said or held takes no side', () => {
  it.each([
    ['what is not said', 'Sweden did not say that it would back the ferry levy.', []],
    ['what never was said', 'Sweden’s minister said he had never said he would sign the ferry levy.', []],
    ['but what is said not to be', 'Sweden said that it would not back the ferry levy.', ['SWE oppose']],
    ['what one stops short of', 'Sweden stopped short of endorsing the ferry levy.', []],
    ['what one falls short of', 'Sweden fell short of backing the ferry levy.', []],
    ['what one will not rule out', 'Sweden refused to rule out signing the ferry levy.', []],
    ['what one leaves without', 'Sweden left without backing the ferry levy.', []],
    ['rather than', 'Sweden stayed away rather than back the ferry levy.', []],
    ['what one used to do', 'Sweden used to back the ferry levy.', []],
    ['what one denies to have done', 'Sweden denied backing the ferry levy.', ['SWE oppose (denied)']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
