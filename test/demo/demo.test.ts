import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRedis } from '../jobs/redis.ts';
import { findServer, type Running, start } from '../processes/demarche.ts';

const expected = JSON.parse(readFileSync(new URL('../../demo/expected.json', import.meta.url), 'utf8'));
const redis = await findRedis();
const homes: string[] = [];
afterAll(async () => {
  await redis?.stop();
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'demarche-demo-test-'));
  homes.push(home);
  return home;
}

function startDemo(home: string, ...options: string[]): Running {
  return start('demo/run.ts', ['--json', '--home', home, ...options], { NODE_OPTIONS: '--import tsx' });
}

/** The summary of a demo that ran to its end: the last line of what it printed on stdout. */
async function finish(demo: Running): Promise<Record<string, number>> {
  let results = '';
  demo.child.stdout!.on('data', chunk => {
    results += chunk;
  });
  expect(await demo.ended, demo.printed()).toEqual({ code: 0, signal: null });
  return JSON.parse(results.trim().split('\n').at(-1)!);
}

describe('the demo', () => {
  let summary: Record<string, number>;
  let lines: string[];
  const home = newHome();
  beforeAll(async () => {
    const demo = startDemo(home);
    summary = await finish(demo);
    lines = demo.printed().split('\n');
  }, 180_000);

  it('alerts the true changes and nothing else, and every alert arrives and verifies', () => {
    expect(summary).toMatchObject(expected.summary);
    const changes = lines.flatMap(line => /^ {2}((?:reversal|hardening|softening|contested): .*)$/.exec(line)?.[1] ?? []);
    expect(changes.filter(change => !change.endsWith('(of the past)'))).toEqual(expected.changes);
    expect(lines.filter(line => line.includes('ALERT'))).toHaveLength(expected.summary.alerts);
  });

  it('puts right what was known of the past when an article comes late, without an alert', () => {
    const past = lines.filter(line => /^ {2}(reversal|hardening|softening): .*\(of the past\)$/.test(line)).map(line => line.trim());
    expect(past.sort()).toEqual(expected.history.sort());
  });

  it('leaves no server and no data behind', () => {
    expect(findServer(join(home, 'demarche-demo', 'home'))).toBeNull();
    expect(lines.join('\n')).not.toContain('FAILED');
    expect(() => readFileSync(join(home, 'demarche-demo', 'progress.json'))).toThrow('ENOENT');
  });

  it.each(redis ? ['postgres', 'redis'] : ['postgres'])(
    'killed at twelve moments, ends with what one that was never killed has (queues on %s)',
    async backend => {
      const again = newHome();
      const options = backend === 'redis' ? ['--redis', redis!.url] : [];
      let killed = 0;
      for (const moment of moments) killed += Number(await killAt(moment, startDemo(again, ...options)));
      expect(killed).toBe(moments.length);
      expect(await finish(startDemo(again, ...options))).toEqual(summary);
    },
    300_000,
  );
});

/** When a demo is killed: so many milliseconds after its start, after it has begun to read, or after it has told of the first day with news. */
type Moment = { after?: RegExp; ms: number };

const reading = /month of news|Going on/;
const told = /^\w+day, \d+ \w+ 2025/m;
const moments: Moment[] = [
  { ms: 700 },
  { ms: 1_800 },
  ...[40, 120, 300].map(ms => ({ after: reading, ms })),
  ...[0, 15, 40, 70, 100, 140, 200].map(ms => ({ after: told, ms })),
];

/** True when the demo was still going and died of it; nothing may have failed by then. */
async function killAt({ after, ms }: Moment, demo: Running): Promise<boolean> {
  if (after) await demo.says(after);
  await sleep(ms);
  demo.child.kill('SIGKILL');
  const { signal } = await demo.ended;
  expect(demo.printed()).not.toContain('FAILED');
  return signal === 'SIGKILL';
}
