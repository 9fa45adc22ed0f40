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
  let told: string[];
  const home = newHome();
  beforeAll(async () => {
    const demo = startDemo(home);
    summary = await finish(demo);
    told = demo.printed().split('\n');
  });

  it('alerts the true changes and nothing else, and every alert arrives and verifies', () => {
    expect(summary).toMatchObject(expected.summary);
    const changes = told.flatMap(line => /^ {2}((?:reversal|hardening|softening|contested): .*)$/.exec(line)?.[1] ?? []);
    expect(changes.filter(change => !change.endsWith('(of the past)'))).toEqual(expected.changes);
    expect(told.filter(line => line.includes('ALERT'))).toHaveLength(expected.summary.alerts);
  });

  it('puts right what was known of the past when an article comes late, without an alert', () => {
    const past = told.filter(line => /^ {2}(reversal|hardening|softening): .*\(of the past\)$/.test(line)).map(line => line.trim());
    expect(past).toEqual(expected.history);
  });

  it('leaves no server and no data behind', () => {
    expect(findServer(join(home, 'demarche-demo', 'home'))).toBeNull();
    expect(told.join('\n')).not.toContain('FAILED');
    expect(() => readFileSync(join(home, 'demarche-demo', 'progress.json'))).toThrow('ENOENT');
  });

  it.each(['postgres', 'redis'] as const)(
    'killed at twelve moments, ends with what one that was never killed has (queues on %s)',
    async backend => {
      if (backend === 'redis' && !redis) return console.warn('skipped: no Redis was found');
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

/** When a demo is killed: so many milliseconds after its start, or after it has told something. */
type Moment = { after?: RegExp; ms: number };

const moments: Moment[] = [
  { ms: 700 },
  { ms: 1_800 },
  { after: /month of news|Going on/, ms: 60 },
  { after: /month of news|Going on/, ms: 250 },
  { after: /month of news|Going on/, ms: 700 },
  { after: /polled .*Merz/, ms: 0 },
  { after: /webhook delivered/, ms: 0 },
  { after: /polled .*Warsaw denies/, ms: 150 },
  { after: /softening/, ms: 10 },
  { after: /polled .*Schallenberg/, ms: 200 },
  { after: /polled .*socket/, ms: 500 },
  { after: /ALERT/, ms: 90 },
];

/** True when the demo was still going and died of it. */
async function killAt({ after, ms }: Moment, demo: Running): Promise<boolean> {
  if (after) await demo.says(after);
  await sleep(ms);
  demo.child.kill('SIGKILL');
  return (await demo.ended).signal === 'SIGKILL';
}
