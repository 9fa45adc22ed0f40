import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { until } from '../jobs/world.ts';
import { start } from './demarche.ts';

const script = `
  const { startThrowAway } = await import('./dist/db/embedded.js');
  await startThrowAway(process.env.TMPDIR);
  console.log('ready');
  setInterval(() => {}, 1000);
`;

it('a throw-away database is gone, server and folder, even when its process is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'));
  const process = start('--input-type=module', ['-e', script], { TMPDIR: folder });
  await process.says(/ready/);
  const [cluster] = readdirSync(folder).filter(name => name.startsWith('demarche-'));
  const pid = readFileSync(join(folder, cluster!, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]!;
  expect(runs(pid)).toBe(true);
  process.child.kill('SIGKILL');
  await until(() => !existsSync(join(folder, cluster!)));
  expect(runs(pid)).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});

/** Dead processes whose end nobody has asked for still have a folder in /proc; their state is Z. */
function runs(pid: string): boolean {
  return existsSync(`/proc/${pid}/stat`) && !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}
