import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAlertsAfter } from '../../src/db/alerts.ts';
import { addSubscription, listSubscriptions } from '../../src/db/subscriptions.ts';
import { backtest } from '../../src/workers/backtest.ts';
import { runCommand } from '../cli/runCommand.ts';
import { createTestDatabase, type TestDatabase } from '../db/database.ts';
import { read } from './newsroom.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await addSubscription(test.db, { name: 'everything', channel: 'none' });
  const corrected = 'https://news.example/corrected';
  await read(test.db, { on: '01-12', words: [{ stance: 'support' }] });
  await read(test.db, { on: '02-12', words: [{ stance: 'oppose' }] });
  await read(test.db, { on: '02-13', words: [{ stance: 'oppose' }] });
  await read(test.db, { on: '03-12', words: [{ stance: 'neutral', intensity: 0.5 }], backfill: true });
  await read(test.db, { on: '04-12', url: corrected, words: [{ stance: 'support' }] });
  await read(test.db, { on: '04-12', url: corrected, words: [] });
});
afterAll(() => test.close());

const everything = {
  who: [],
  what: [],
  kinds: ['reversal' as const, 'softening' as const],
  minSeverity: 0,
  publishers: [],
  languages: [],
  tellWhen: 'first' as const,
};
const dayOne = new Date('2025-01-01');
const told = async (rule: Partial<Parameters<typeof backtest>[1]>, since = dayOne) =>
  (await backtest(test.db, { ...everything, ...rule }, since)).map(
    ({ kind, holderId, saidOn }) => `${saidOn.slice(5, 10)} ${kind} ${holderId}`,
  );

describe('a back-test', () => {
  it('names every alert that the rule would have raised on the articles’ own days, those of the first fetch among them', async () => {
    expect(await told({})).toEqual(['02-12 reversal country:USA', '03-12 softening country:USA']);
  });

  it('names one alert for a change of a state and of the person who spoke for it', async () => {
    expect(await told({ who: ['person:pete-hegseth', 'country:USA'] })).toHaveLength(2);
  });

  it.each<[string, Partial<Parameters<typeof backtest>[1]>, string[]]>([
    ['somebody else', { who: ['country:FRA'] }, []],
    ['another kind', { kinds: ['softening'] }, ['03-12 softening country:USA']],
    ['graver changes', { minSeverity: 0.99 }, []],
    ['what is confirmed', { tellWhen: 'confirmed' }, ['02-12 reversal country:USA']],
  ])('of a rule for %s leaves the rest out', async (_what, rule, expected) => {
    expect(await told(rule)).toEqual(expected);
  });

  it('looks no further back than it is asked to', async () => {
    expect(await told({}, new Date('2025-03-01'))).toEqual(['03-12 softening country:USA']);
  });

  it('adds nothing', async () => {
    const args = ['subscribe', 'webhook', 'https://hook.example/', '--who', 'USA', '--backtest', '20y'];
    const { code, stdout } = await runCommand(args, { DATABASE_URL: test.url });
    expect(code).toBe(0);
    expect(stdout).toContain('2025-02-12  REVERSAL  United States on Ukraine joins NATO: support → oppose');
    expect(stdout).toMatch(/2 alerts since \d{4}-\d\d-\d\d; nothing was subscribed\.\n$/);
    expect(await listSubscriptions(test.db)).toHaveLength(1);
    expect(await listAlertsAfter(test.db, 0)).toHaveLength(2);
  });

  it('refuses a span that is none', async () => {
    const { code, stderr } = await runCommand(['subscribe', 'webhook', 'https://hook.example/', '--backtest', 'long'], {
      DATABASE_URL: test.url,
    });
    expect([code, stderr]).toEqual([2, 'demarche: --backtest long is not a span of time like 90d, 12w, 6m or 1y.\n']);
  });
});
