import { expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Every side that Sweden is read to take now on the toll. */
function sides(title: string, text: string): string[] {
  const { statements } = coder.code({ title, text, language: 'en', publishedAt: '2026-03-02T08:00:00Z' });
  const own = statements.filter(
    ({ actor, onBehalfOf, modality, subject }) =>
      (onBehalfOf ?? actor).id === 'country:SWE' && modality === 'asserted' && subject.id.includes('toll'),
  );
  return [...new Set(own.map(({ stance }) => stance))];
}

it('a headline on a veto that is dropped gives way to a text that says neither side', () => {
  const text =
    'STOCKHOLM - Sweden has dropped its opposition to the road toll.\n\n"We are neither for nor against the road toll," its minister said.';
  expect(sides('Sweden gives up resistance to road toll', text)).toEqual(['neutral']);
});

it('it tells of the other side where the text says nothing else', () => {
  expect(sides('Sweden gives up resistance to road toll', 'STOCKHOLM - Sweden has dropped its opposition to the road toll.')).toEqual([
    'support',
  ]);
});

it('somebody else’s neither side leaves it alone', () => {
  const text = 'STOCKHOLM - Sweden has dropped its opposition to the road toll. Finland is neither for nor against the road toll.';
  expect(sides('', text)).toEqual(['support']);
});
