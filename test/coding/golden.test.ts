import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partOfCategory } from '../../eval/corpora.ts';
import { readGolden, scoreGolden } from '../../eval/golden.ts';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const folder = 'test/coding/golden';
const coder = createCoder(loadCodebook());
const cases = readGolden(folder);

/** A little below what was measured. They may only rise. -d has none yet: `npm run eval` tells its figures. */
const floors = { de: { precision: 0.79, recall: 0.67 }, en: { precision: 0.85, recall: 0.55 } };

describe('the golden cases', () => {
  it('are all read', () => {
    const read = new Set(cases.map(one => `${one.category}.yaml`));
    expect(readdirSync(folder).filter(file => !read.has(file))).toEqual([]);
  });

  it('have an id each, and dates', () => {
    const ids = cases.map(one => one.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(cases.filter(one => Number.isNaN(Date.parse(one.published))).map(one => one.id)).toEqual([]);
  });

  it('are for a third or more about what must not be coded', () => {
    const quiet = cases.filter(one => one.statements.length === 0);
    expect(quiet.length / cases.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it.each(['de', 'en'] as const)('in %s are read as well as they were', language => {
    const scores = cases
      .filter(one => one.language === language && partOfCategory(one.category) !== 'd')
      .map(one => scoreGolden(one, coder));
    const sum = (count: (score: (typeof scores)[number]) => number) => scores.reduce((total, score) => total + count(score), 0);
    const recall = sum(({ found }) => found) / sum(({ expected }) => expected);
    const precision = sum(({ right }) => right) / sum(({ coded }) => coded);
    expect(recall).toBeGreaterThanOrEqual(floors[language].recall);
    expect(precision).toBeGreaterThanOrEqual(floors[language].precision);
  });
});
