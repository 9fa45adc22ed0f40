import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const page = readFileSync(new URL('../../docs/coding.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^\| ([^|]+[.]) \| [^|]+ \| (support|oppose|neutral)/gm)].map(
  ([, text, stance]) => [text!, stance!] as const,
);
const coder = createCoder(loadCodebook());

it('docs/coding.md has examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(5);
});

it.each(examples)('“%s” is read as docs/coding.md says: %s', (text, stance) => {
  const { statements } = coder.code({ title: '', text, publishedAt: '2025-02-13T12:00:00Z' });
  expect(statements.filter(one => one.subject.kind === 'issue').map(one => one.stance)).toEqual([stance]);
});
