import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findShared } from '../eval/corpora.ts';
import { readSeries, type SeriesScore, scoreSeries } from '../eval/series.ts';
import { loadCodebook } from '../src/codebook/load.ts';
import { createCoder } from '../src/coding/createCoder.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from './db/database.ts';

const folder = 'test/scenarios';
const all = readSeries(folder);

/** One series of each kind that must raise an alert, and some of those that must raise none. `npm run eval` replays them all. */
const spread = [
  'de-a-schweden-nato-erdogan-umkehr-01',
  'en-canada-digital-tax-reversal',
  'en-norway-seabed-mining-softening',
  'de-a-litauen-grenze-belarus-hardening-04',
  'de-a-honduras-taiwan-agenturkopie-12',
  'en-spain-ev-tariffs-cross-language',
  'de-a-kolumbien-abschiebefluege-flap-14',
  'en-south-africa-icc-denial',
  'en-australia-china-tone',
  'de-a-norwegen-eu-hypothetisch-07',
  'en-argentina-brics-role-by-date',
  'de-a-chagos-historisch-16',
  'de-a-saudi-israel-bedingung-08',
  'en-mali-wagner-third-party',
];

/** A little below what was measured over the spread (7 of 7 alerts right, 7 of 9 due, 50 of 70 statements). They may only rise. */
const floors = { precision: 0.85, recall: 0.66, statements: 0.65 };

let test: TestDatabase;
const scores: SeriesScore[] = [];
beforeAll(async () => {
  test = await createTestDatabase();
  const coder = createCoder(loadCodebook());
  for (const id of spread) {
    await emptyDatabase(test.db);
    scores.push(await scoreSeries(all.find(one => one.id === id)!, coder, test.db));
  }
});
afterAll(() => test.close());
const sum = (count: (score: SeriesScore) => number) => scores.reduce((total, score) => total + count(score), 0);

describe('the series of articles', () => {
  it('are all read, and each article stands by its own id', () => {
    const names = readdirSync(folder).filter(file => file.endsWith('.json'));
    expect(all.map(({ id }) => `${id}.json`).sort()).toEqual(names.sort());
    for (const { articles, expect: wanted, id } of all) {
      const ids = articles.map(article => article.id);
      expect(new Set(ids).size, id).toBe(ids.length);
      for (const { article } of [...wanted.statements, ...wanted.forbidden, ...wanted.changes]) expect(ids, id).toContain(article);
      expect(wanted.alertsMax, id).toBeGreaterThanOrEqual(wanted.changes.length);
    }
  });
});

describe('a spread of series through the whole pipeline', () => {
  it('finds most of the statements', () => {
    expect(sum(({ statements }) => statements.found) / sum(({ statements }) => statements.expected)).toBeGreaterThanOrEqual(
      floors.statements,
    );
  });

  it('raises the alerts that are due', () => {
    expect(sum(({ alerts }) => alerts.raised) / sum(({ alerts }) => alerts.expected)).toBeGreaterThanOrEqual(floors.recall);
  });

  it('raises few others', () => {
    expect(sum(({ alerts }) => alerts.raised) / sum(({ alerts }) => alerts.told)).toBeGreaterThanOrEqual(floors.precision);
  });
});

const shared = findShared('scenarios');
describe('the series beside the checkout', () => {
  it.skipIf(!shared)('pass, every one (skipped where ../shared/scenarios is missing)', async () => {
    const coder = createCoder(loadCodebook());
    for (const one of readSeries(shared!)) {
      await emptyDatabase(test.db);
      const { passed, notes } = await scoreSeries(one, coder, test.db);
      expect(passed, `${one.id}: ${notes.join('; ')}`).toBe(true);
    }
  });
});
