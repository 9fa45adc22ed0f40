import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { actTypes } from '../../src/coding/coder.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { modalities, stances } from '../../src/domain/statement.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/formats.md');

it('docs/formats.md names every field of a coded article', () => {
  const [title, , ...text] = read('docs/examples/artikel.txt').split('\n');
  const coded = createCoder(loadCodebook()).code({ title: title!, text: text.join('\n'), publishedAt: '2025-02-13T12:00:00Z' });
  const lists = [coded.mentions, coded.attributions, coded.acts, coded.statements].map(([first]) => first!);
  const fields = [coded, ...lists].flatMap(one => Object.keys(one));
  expect(fields.filter(field => !page.includes(`"${field}"`))).toEqual([]);
});

it('docs/formats.md names every stance, modality and type of act', () => {
  expect([stances.join('|'), modalities.join('|'), ...actTypes].filter(word => !page.includes(word))).toEqual([]);
});
