import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const read = (text: string) => readLevy('en', text, 'It rained in Bergen.', /levy|tax/);

describe('English: what somebody calls the levy', () => {
  it.each([
    ['a compound and an adjective', 'Iceland called the ferry levy unacceptable.', ['ISL oppose']],
    ['the same in quotation marks', 'Iceland’s premier labelled the ferry tax “excessive”.', ['ISL oppose']],
    ['an adverb of degree', 'Sweden considers the ferry levy too harsh.', ['SWE oppose']],
    ['a verb of finding', 'Sweden finds the ferry levy sensible.', ['SWE support']],
    ['a set phrase', 'Iceland has branded the ferry levy a slap in the face.', ['ISL oppose']],
    ['a thing with a phrase of its own', 'Iceland called the new tax on ferries a step in the wrong direction.', ['ISL oppose']],
    ['a participle that opens', 'Calling the ferry levy wrong, Iceland left the room.', ['ISL oppose']],
    ['a relative clause', 'The ferry levy, which Sweden calls a step in the right direction, starts in May.', ['SWE support']],
    ['a passive', 'The ferry levy has been called a mistake by Iceland.', ['ISL oppose']],
    ['what is wrong to do', 'Iceland thinks it wrong to raise the ferry levy.', ['ISL oppose']],
    ['a participle that is an adjective', 'The ferry levy is flawed, Iceland said.', ['ISL oppose']],
    ['one with a hyphen', 'Iceland said the ferry levy would be short-sighted.', ['ISL oppose']],
    ['what it amounts to', 'The ferry levy amounts to an insult, Iceland said.', ['ISL oppose']],
    ['what it represents', 'The ferry levy represents a step forward, Sweden’s minister said.', ['SWE support']],
    ['an adjective of what it was called', 'Iceland left the talks over what it called an unfair levy.', ['ISL oppose']],
    ['but no time', 'Iceland considers the ferry levy next week.', []],
    ['but no deed of the participle', 'The ferry levy is damaging the ports, the paper wrote.', []],
    ['but nothing of what nobody decides', 'Iceland mourned what it called a terrible accident.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('English: attitudes beside a deed, and whose they are', () => {
  it.each([
    ['doubts amid which it is done', 'The council adopted the ferry levy amid objections from Iceland.', ['ISL oppose']],
    ['any attitude in vain', 'The ferry levy was adopted over Iceland’s scepticism.', ['ISL oppose']],
    ['support in vain', 'The ferry levy was rejected despite enthusiasm from Sweden.', ['SWE support']],
    ['with whose consent', 'The ferry levy was adopted with Sweden’s backing.', ['SWE support']],
    ['objections to a refusal', 'The ferry levy was rejected despite protests from Sweden.', ['SWE support']],
    ['voiced by the way', 'Iceland walked out, voicing doubts about the ferry levy.', ['ISL oppose']],
    ['voiced before', 'Expressing its dismay at the ferry levy, Iceland left.', ['ISL oppose']],
    ['whose it is behind of', 'The opposition of Iceland to the ferry levy came as no surprise.', ['ISL oppose']],
    ['where it grows', 'Resistance in Reykjavik to the ferry levy has grown.', ['ISL oppose']],
    ['a noun that looks like a command', 'Support in Stockholm for the ferry levy has grown.', ['SWE support']],
    ['from where it came', 'Scepticism about the ferry levy came from Iceland.', ['ISL oppose']],
    ['what it prompted', 'The ferry levy prompted protests from Iceland.', ['ISL oppose']],
    ['no secret', 'Iceland has made no secret of its objections to the ferry levy.', ['ISL oppose']],
    ['but not his own that he overcame', 'Iceland adopted the ferry levy despite its doubts.', ['ISL support']],
    [
      'but not that against something else',
      'Despite Iceland’s objections to the harbour, the council adopted the ferry levy.',
      ['ISL oppose harbour'],
    ],
    ['but not at whom it is aimed', 'The criticism of Iceland over the ferry levy was loud.', []],
    ['but nothing that ends amid it', 'The talks on the ferry levy ended amid protests from Iceland.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
