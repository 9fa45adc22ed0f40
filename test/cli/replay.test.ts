import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPositions } from '../../src/db/positions.ts';
import { createTestDatabase, type TestDatabase } from '../db/database.ts';
import { runCommand } from './runCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(async () => {
  await test?.close();
  rmSync(folder, { recursive: true });
});

function write(...lines: (object | string)[]): string {
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return file;
}

const refusal = {
  id: 'one',
  title: 'France against deal',
  text: 'France rejects the trade agreement with the Mercosur states, President Emmanuel Macron said in Paris on Monday.',
  language: 'en',
  publishedAt: '2024-11-18T10:00:00Z',
};
const run = (...args: string[]) => runCommand(args, { DATABASE_URL: test.url });

describe('demarche replay', () => {
  it('works in a throw-away database and leaves the one of the settings alone', async () => {
    const { code, stdout } = await run('replay', write(refusal), '--json');
    expect(code).toBe(0);
    const events = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(events[0]).toEqual({ type: 'article', articleId: 'one', outcome: 'coded' });
    expect(events.at(-1)).toMatchObject({ type: 'summary', articles: 1, alerts: 0 });
    expect(await listPositions(test.db)).toEqual([]);
  });

  it('keeps the results in the database that it is given', async () => {
    const first = await run('replay', write(refusal), '--json', '--database', test.url);
    const again = await run('replay', write(refusal), '--json', '--database', test.url);
    const summaryOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout.trim().split('\n').at(-1)!);
    expect(summaryOf(first).statements).toBeGreaterThan(0);
    expect(summaryOf(again)).toMatchObject({ statements: 0, changes: 0, alerts: 0 });
  });

  it('tells a person what happened in words', async () => {
    const { stdout } = await run('replay', write(refusal));
    expect(stdout).toContain('Article one (coded)');
    expect(stdout).toMatch(/1 articles, \d+ statements, \d+ changes, 0 alerts/);
    expect(stdout).not.toContain('\u001b[');
  });

  it.each([
    ['a line that is not JSON', [refusal, '{oops'], 'Line 2'],
    ['a line without text', [refusal, refusal, { id: 'x', publishedAt: '2024-01-01' }], 'Line 3'],
    ['a line without date', [{ id: 'x', text: 'words' }], 'publishedAt'],
  ])('refuses %s before it reads anything', async (_what, lines, words) => {
    const { code, stderr, stdout } = await run('replay', write(...lines), '--json');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).toContain('articles.jsonl');
  });

  it('refuses a file that is not there', async () => {
    const { code, stderr } = await run('replay', join(folder, 'none.jsonl'));
    expect(code).toBe(2);
    expect(stderr).toContain('there is no such file');
  });

  it('refuses a database that cannot be reached', async () => {
    const { code, stderr } = await run('replay', write(refusal), '--database', 'postgres://nobody@127.0.0.1:1/none');
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be reached');
  });
});
