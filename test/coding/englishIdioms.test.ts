import { expect, test } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** What Norway is read to hold on the treaty, of a headline or a sentence. */
const sides = (title: string, text: string): string[] => [
  ...new Set(
    coder
      .code({ title, text, language: 'en', publishedAt: '2026-03-02T08:00:00Z' })
      .statements.filter(
        ({ actor, onBehalfOf, subject }) =>
          (onBehalfOf ?? actor).id === 'country:NOR' && /treaty|agreement|russia-sanctions/.test(subject.id),
      )
      .map(({ stance }) => stance)
      .filter(stance => stance !== 'neutral'),
  ),
];

const no = [
  'wants no part of',
  'stays out of',
  'keeps its distance from',
  'shies away from',
  'balks at',
  'bristles at',
  'turns up its nose at',
  'has no appetite for',
  'sees no merit in',
  'is not keen on',
  'is having second thoughts about',
  'puts a brake on',
  'slams the door on',
  'turns its back on',
  'rules out',
  'will not countenance',
  'rails against',
  'fumes at',
  'is having none of',
  'can do without',
  'lobbies against',
  'fends off calls for',
  'brushes off calls for',
  'turns a deaf ear to calls for',
  'holds firm against',
  'reneges on',
];
const yes = [
  'says yes to',
  'gives its blessing to',
  'signs off on',
  'throws its weight behind',
  'is warming to',
  'sticks by',
  'is in favour of',
  'caves in on',
  'gives way on',
  'campaigns for',
  'pushes for',
  'drums up support for',
  'sees no way around',
  'cannot do without',
  'would not do without',
  'paves the way for',
  'clears a path for',
  'acquiesces in',
];
const rows = [...no.map(words => ['oppose', words] as const), ...yes.map(words => ['support', words] as const)];

test.each(rows)('a government is read to %s what it “%s”, in a sentence and when its minister says so', (side, words) => {
  expect(sides('', `Norway ${words} the harbour treaty.`)).toEqual([side]);
  expect(sides('', `Norway ${words} the harbour treaty with Sweden, its foreign minister said on Monday.`)).toEqual([side]);
});

test.each(['is fed up with', 'will not be drawn into', 'will not be bullied into', 'will stay outside'])(
  'a government opposes what it “%s”',
  words => {
    expect(sides('', `Norway ${words} the harbour treaty.`)).toEqual(['oppose']);
  },
);

test('a polite no in a headline is not thanks for the thing', () => {
  expect(sides('Norway says no, thank you, to harbour treaty', 'Nothing else was known.')).toEqual(['oppose']);
});

test.each(['There is no way around', 'There was no way round', 'There is no way past'])('“%s” a thing is for it', words => {
  expect(sides('', `${words} sanctions against Russia, Prime Minister Jonas Gahr Støre said.`)).toEqual(['support']);
});

test('what there is no way to agree to is opposed', () => {
  expect(sides('', 'There was no way to agree to sanctions against Russia, Prime Minister Jonas Gahr Støre said.')).toEqual(['oppose']);
});

test.each(['kept Sweden guessing about', 'keeps Sweden guessing on', 'leaves its partners guessing over'])(
  'whoever “%s” a thing is for neither side',
  words => {
    expect(sides('', `Norway ${words} sanctions against Russia.`)).toEqual([]);
  },
);

test.each([
  ['oppose', 'begs to differ on sanctions against Russia'],
  ['oppose', 'begged to differ over the sanctions against Russia'],
  ['oppose', 'begs Sweden to lift the sanctions against Russia'],
  ['support', 'keeps the sanctions against Russia'],
])('a government is read to %s where it “%s”', (side, words) => {
  expect(sides('', `Norway ${words}.`)).toEqual([side]);
});

test.each([
  'There is no way Norway will sign the harbour treaty.',
  'There was no way that Norway would sign the harbour treaty.',
  'There is no way we will sign the harbour treaty, Norway’s minister said.',
])('what there is no way of is not going to be: %s', text => {
  expect(sides('', text)).toEqual(['oppose']);
});
