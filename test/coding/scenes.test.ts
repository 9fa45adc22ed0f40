import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

describe('a scene before a colon', () => {
  const titled = (title: string) =>
    coder
      .code({ title, text: 'Das Wetter war freundlich.', language: 'de', publishedAt: '2024-03-05T12:00:00Z' })
      .statements.map(({ actor, onBehalfOf, stance }) => `${(onBehalfOf ?? actor).id} ${stance}`);
  it.each([
    ['Gipfel in Brüssel: Norwegen lehnt Maut ab', 'country:NOR oppose'],
    ['Scholz in Belgrad: Vučić schließt Sanktionen gegen Russland aus', 'country:SRB oppose'],
    ['Scholz in Oslo: Maut ist richtig', 'country:DEU support'],
  ])('says nothing, but a visitor does: %s', (title, side) => {
    expect(titled(title)).toEqual([side]);
  });

  it('is no host: what a visitor says of a third state is a claim', () => {
    expect(titled('Scholz in Belgrad: Norwegen lehnt Maut ab')).toEqual([]);
  });
});
