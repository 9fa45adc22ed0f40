import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSubscription } from '../../src/db/subscriptions.ts';
import { createTestDatabase, type TestDatabase } from '../db/database.ts';
import { formerMinister, read } from '../workers/newsroom.ts';
import { runCommand } from './runCommand.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await addSubscription(test.db, { name: 'everything', channel: 'none' });
  await read(test.db, { on: '01-12', words: [{ stance: 'support' }, { stance: 'support', ...formerMinister }] });
  await read(test.db, { on: '02-12', words: [{ stance: 'oppose' }] });
  await read(test.db, {
    on: '02-14',
    words: [{ stance: 'oppose', saidOn: '2025-02-13T12:00:00.000Z', saidOnPrecision: 'month', modality: 'historical' }],
  });
});
afterAll(() => test.close());
const run = (...args: string[]) => runCommand(args, { DATABASE_URL: test.url });

describe('demarche history', () => {
  it('lists the positions of an actor', async () => {
    const { code, stdout } = await run('history', 'United States');
    expect(code).toBe(0);
    expect(stdout).toMatch(/oppose +plain +2025-02-12 +2025-02-12 +1 +issue:ukraine-nato-membership/);
  });

  it('shows what was said on a subject, by whom, and where it changed', async () => {
    const { stdout } = await run('history', 'country:USA', 'issue:ukraine-nato-membership');
    expect(stdout).toContain(
      'United States on Ukraine joins NATO (issue:ukraine-nato-membership): oppose, plain, since 2025-02-12, one origin, carried by Pete Hegseth (minister)\n  -0.80 on the scale from -1 to 1 (',
    );
    expect(stdout).toContain('2025-01-12  Pete Hegseth (for United States): support');
    expect(stdout).toMatch(/► REVERSAL support → oppose: .* \[severity 0\.\d\d, provisional\]/);
    expect(stdout).not.toContain('Former Minister');
  });

  it('names no day where only the month is known', async () => {
    const { stdout } = await run('history', 'country:USA', 'issue:ukraine-nato-membership');
    expect(stdout).toMatch(/^2025-02 {5}Pete Hegseth \(for United States\): oppose/m);
  });

  it('says what the position was on a day', async () => {
    const { stdout } = await run('history', 'USA', 'Ukraine joins NATO', '--as-of', '2025-02-01', '--json');
    const { actor, timelines } = JSON.parse(stdout);
    expect(actor).toEqual({ id: 'country:USA', name: 'United States' });
    expect(timelines).toMatchObject([{ subject: { id: 'issue:ukraine-nato-membership' }, position: { stance: 'support' } }]);
    expect(timelines[0].statements).toHaveLength(1);
  });

  it('says what was known on a day', async () => {
    const { stdout } = await run('history', 'country:USA', '--known-at', '2025-01-01');
    expect(stdout).toBe('Nothing was known of United States then.\n');
  });

  it.each([
    ['an actor that nobody heard of', ['history', 'country:XXX'], 'Nothing is known yet of any actor "country:XXX"'],
    ['a subject that nobody spoke of', ['history', 'country:USA', 'issue:none'], 'Nothing is known yet of any subject "issue:none"'],
    ['a part of a word, which is no name', ['history', 'Unit'], '"Unit" may be any of country:USA'],
    ['a name that several share', ['history', 'e'], '"e" may be any of'],
    ['a date that is none', ['history', 'country:USA', '--as-of', 'monday'], '--as-of monday is not a date like 2025-02-13.'],
    ['a number that is none', ['alerts', '--limit', 'many'], '--limit many is not a number'],
  ])('refuses %s in one line, with exit code 2', async (_what, args, words) => {
    const { code, stderr, stdout } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
  });
});

describe('demarche alerts', () => {
  it('lists what was told, with the words before and after', async () => {
    const { stdout } = await run('alerts');
    expect(stdout).toMatch(/REVERSAL {2}United States on Ukraine joins NATO: support → oppose/);
    expect(stdout).toContain('for "everything"');
    expect(stdout.match(/│ words 0$/gm)).toHaveLength(2);
  });

  it('gives the same to scripts', async () => {
    const { stdout } = await run('alerts', '--json', '--limit', '1');
    expect(JSON.parse(stdout)).toMatchObject([{ kind: 'reversal', subscription: 'everything', actor: { id: 'country:USA' } }]);
  });
});
