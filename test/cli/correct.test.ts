import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addPacks } from '../../src/codebook/addPacks.ts';
import { loadCodebook } from '../../src/codebook/load.ts';
import { listStatements } from '../../src/db/statements.ts';
import { addSubscription } from '../../src/db/subscriptions.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';
import { read } from '../workers/newsroom.ts';
import { runCommand } from './runCommand.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());
const bridge = { kind: 'open' as const, id: 'open:hafenbrucke', label: 'Hafenbrücke', labels: { de: 'Hafenbrücke' } };
beforeEach(async () => {
  await emptyDatabase(test.db);
  await test.db.execute('delete from codebooks');
  await addSubscription(test.db, { name: 'everything', channel: 'none' });
  await read(test.db, { on: '02-01', words: [{ stance: 'support' }] });
  await read(test.db, { on: '02-12', words: [{ stance: 'oppose' }] });
  await read(test.db, { on: '02-13', words: [{ stance: 'support', subject: bridge }] });
});

const run = (...args: string[]) => runCommand(args, { DATABASE_URL: test.url });
const idOf = async (index: number) => String((await listStatements(test.db, {}))[index]!.id);

describe('demarche correct statement', () => {
  it('sets a wrong one aside, says what followed, and is undone by its number', async () => {
    const made = await run('correct', 'statement', await idOf(1), '--wrong', '--note', 'irony', '--by', 'Ada');
    expect(made.stdout).toMatch(
      /^Correction \d+: wrong: person:pete-hegseth oppose issue:ukraine-nato-membership, "words 0"\. 1 statement and 2 positions derived anew, 2 changes retracted\.\n$/,
    );
    const { stdout } = await run('corrections');
    expect(stdout).toContain('(Ada: irony)');
    const id = /^(\d+)/.exec(stdout)![1]!;
    expect((await run('corrections', 'undo', id, '--by', 'Bob')).stdout).toBe(
      `Correction ${id} is undone. 1 statement and 2 positions derived anew, 2 changes restored.\n`,
    );
    expect((await run('corrections')).stdout).toMatch(/undone \d{4}-\d\d-\d\d by Bob/);
    expect(await run('corrections', 'undo', id)).toMatchObject({ code: 2 });
  });

  it('gives it to another actor, who speaks for the state of their role on that day', async () => {
    const { stdout } = await run('correct', 'statement', await idOf(1), '--actor', 'Marco Rubio', '--json');
    const { correction } = JSON.parse(stdout).correction;
    expect(correction.to).toEqual({ actorId: 'person:marco-rubio', onBehalfOfId: 'country:USA', rank: 'minister' });
    const history = await run('history', 'Marco Rubio', 'issue:ukraine-nato-membership');
    expect(history.stdout).toMatch(/#\d+, own words, dated by the article, unknown publisher, corrected \(\d+\)/);
  });

  it('only shows what would follow in a dry run', async () => {
    const { stdout } = await run('correct', 'statement', await idOf(1), '--stance', 'support', '--dry-run');
    expect(stdout).toMatch(/^It would be: .* nothing was changed\.\n$/);
    expect((await run('corrections')).stdout).toBe('Nothing was corrected so far.\n');
  });

  it.each([
    [['1'], 'Say either --wrong, or what is right'],
    [['1', '--wrong', '--stance', 'oppose'], 'Say either --wrong, or what is right'],
    [['1', '--stance', 'maybe'], '--stance maybe is none of support, oppose, neutral'],
    [['999999', '--wrong'], 'No statement 999999 counts'],
    [['x', '--wrong'], 'No statement x counts'],
  ])('refuses %j', async (args, words) => {
    const { code, stderr } = await run('correct', 'statement', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe('demarche correct', () => {
  it('merges actors, issues, and splits an issue', async () => {
    expect((await run('correct', 'merge-actors', 'country:USA', 'country:CAN')).stdout).toContain('country:USA is country:CAN');
    expect((await run('correct', 'merge-issues', 'Hafenbrücke', 'issue:ukraine-nato-membership', '--opposite')).stdout).toContain(
      'open:hafenbrucke is the opposite of issue:ukraine-nato-membership',
    );
    const split = await run('correct', 'split', 'issue:ukraine-nato-membership', 'Übung im Osten', '--saying', 'words 0');
    expect(split.stdout).toContain('is open:ubung-im-osten where the words are words 0');
    expect((await run('history', 'country:CAN', 'open:ubung-im-osten')).code).toBe(0);
  });

  it('refuses to merge something with itself', async () => {
    expect(await run('correct', 'merge-actors', 'country:USA', 'country:USA')).toMatchObject({ code: 2 });
  });
});

describe('demarche correct adopt', () => {
  const folder = mkdtempSync(join(tmpdir(), 'adopt-'));
  const adopt = (pack: string, ...more: string[]) =>
    run(
      'correct',
      'adopt',
      'Hafenbrücke',
      '--id',
      'issue:harbour-bridge',
      '--de',
      'Bau der Hafenbrücke',
      '--en',
      'the harbour bridge',
      '--pack',
      pack,
      ...more,
    );

  it('writes the issue to a file that the codebook takes, and counts what was said under it', async () => {
    const pack = join(folder, 'desk.yaml');
    const { stdout } = await adopt(pack);
    expect(stdout).toContain(`${pack} holds issue:harbour-bridge`);
    expect(readFileSync(pack, 'utf8')).toContain('hafenbrücke*');
    const { issues } = addPacks(loadCodebook(), [pack]);
    expect(issues.find(({ id }) => id === 'issue:harbour-bridge')?.terms.en).toEqual(['harbour* + bridge*']);
    expect((await run('history', 'country:USA', 'issue:harbour-bridge')).stdout).toContain('support, plain');
    expect(existsSync(`${pack}.draft`)).toBe(false);
  });

  it('adds to a file that exists, and keeps its comments', async () => {
    const pack = join(folder, 'desk.yaml');
    writeFileSync(pack, '# of the desk\nissues: []\n');
    await adopt(pack, '--en-terms', 'harbour bridge*,bridge + harbour');
    expect(readFileSync(pack, 'utf8')).toMatch(/^# of the desk\n/);
    expect(addPacks(loadCodebook(), [pack]).issues.at(-1)?.terms.en).toEqual(['harbour bridge*', 'bridge + harbour']);
  });

  it('leaves everything as it was when the codebook would not take it', async () => {
    const pack = join(folder, 'bad.yaml');
    const { code, stderr } = await run('correct', 'adopt', 'Hafenbrücke', '--id', 'no id', '--de', 'x', '--en', 'y', '--pack', pack);
    expect(code).toBe(2);
    expect(stderr).toContain(`${pack}:`);
    expect(existsSync(pack)).toBe(false);
    expect((await run('corrections')).stdout).toBe('Nothing was corrected so far.\n');
  });
});
