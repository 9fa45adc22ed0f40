import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSubscription } from '../../src/db/subscriptions.ts';
import { createTestDatabase, type TestDatabase } from '../db/database.ts';
import { read } from '../workers/newsroom.ts';
import { runCommand } from './runCommand.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await addSubscription(test.db, { name: 'everything', channel: 'none' });
  await read(test.db, { on: '01-12', words: [{ stance: 'support' }] });
  await read(test.db, { on: '02-12', words: [{ stance: 'oppose' }] });
});
afterAll(() => test.close());
const run = (...args: string[]) => runCommand(args, { DATABASE_URL: test.url });

/** The real coder makes nothing of texts that are tables: everything is lost. */
describe('demarche recode', () => {
  it('has nothing to say before it is started', async () => {
    const { code, stderr } = await run('recode', 'status');
    expect([code, stderr]).toEqual([2, 'demarche: No recoding is open; "demarche recode start" begins one.\n']);
  });

  it('queues the texts, or reads them here, and says how far it is', async () => {
    expect((await run('recode', 'start')).stdout).toMatch(
      /^Started: 0 of 2 texts read by coder \S+, 0 otherwise than before\. A running demarche/,
    );
    expect((await run('recode', 'switch')).stderr).toContain('Only 0 of 2 texts were read anew so far');
    expect((await run('recode', 'start', '--here')).stdout).toMatch(/^Going on: 2 of 2 texts read/);
    expect(JSON.parse((await run('recode', 'status', '--json')).stdout)).toMatchObject({ total: 2, read: 2, differing: 2 });
  });

  it('shows what would be otherwise, and changes nothing', async () => {
    const { stdout } = await run('recode', 'diff', '--limit', '1');
    expect(stdout).toContain('2 statements lost:\n  person:pete-hegseth support issue:ukraine-nato-membership');
    expect(stdout).toContain('  … and 1 more');
    expect(stdout).toContain('2 changes would vanish, 1 of them told: those alerts are retracted');
    expect((await run('history', 'country:USA')).stdout).toContain('oppose');
  });

  it('switches over when told, once', async () => {
    expect((await run('recode', 'switch')).stdout).toBe(
      'Switched over: 2 texts are read otherwise, 2 positions derived anew, 4 changes retracted.\n',
    );
    expect((await run('history', 'country:USA')).stdout).toMatch(/^Nothing (is|was) known of United States/);
    expect(await run('recode', 'switch')).toMatchObject({ code: 2 });
    expect((await run('recode', 'start')).stderr).toContain('Every stored text was read by this coder');
  });
});
