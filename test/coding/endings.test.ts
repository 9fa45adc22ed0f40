import { expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

it.each([
  ['de', 'Ugandas Parlament berät über die Regierung'],
  ['de', 'Merz bildet das Kabinett'],
  ['de', 'Der Präsident'],
  ['en', 'Talks with the government'],
  ['en', 'said the prime minister'],
  ['de', 'Karin Weber,'],
])('a headline (%s) may end with whatever the reader looks behind: %s', (language, title) => {
  expect(coder.code({ title, text: title, language, publishedAt: '2025-09-06T12:00:00Z' }).outcome).toBe('coded');
});
