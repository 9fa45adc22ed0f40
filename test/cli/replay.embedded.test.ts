import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCommand } from './runCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'replay-embedded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('demarche replay needs no database', async () => {
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, JSON.stringify({ id: 'one', text: 'Nothing much was said.', publishedAt: '2025-02-12', language: 'en' }));
  const { code, stdout } = await runCommand(['replay', file, '--json'], { DATABASE_URL: '', DEMARCHE_HOME: join(folder, 'home') });
  expect(code).toBe(0);
  expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toEqual({
    type: 'summary',
    articles: 1,
    statements: 0,
    changes: 0,
    alerts: 0,
    retractions: 0,
  });
});
