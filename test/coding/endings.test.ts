import { expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

it.each([
  'Ugandas Parlament berät über die Regierung',
  'Merz bildet das Kabinett',
  'Talks with the government',
  'Der Präsident',
  'said the prime minister',
])('a headline may end with whatever the reader looks behind: %s', title => {
  expect(coder.code({ title, text: title, publishedAt: '2025-09-06T12:00:00Z' }).outcome).toBe('coded');
});
