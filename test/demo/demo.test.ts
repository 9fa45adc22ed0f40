import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRedis } from '../jobs/redis.ts';
import { findServer, type Running, start } from '../processes/demarche.ts';

const expected = JSON.parse(readFileSync(new URL('../../demo/expected.json', import.meta.url), 'utf8'));
/** Where a demo dies: before or after it writes the last of these texts to a socket. */
type Moment = { when: 'before' | 'after'; written: string[] };

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

function startDemo(home: string, options: string[] = [], dieAt?: Moment): Running {
  const death = dieAt && { NODE_OPTIONS: '--import tsx --import ./test/demo/dieAt.ts', DIE_AT: JSON.stringify(dieAt) };
  return start('demo/run.ts', ['--json', '--home', home, ...options], { NODE_OPTIONS: '--import tsx', ...death });
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
    'killed at seventeen moments, ends with what one that was never killed has (queues on %s)',
    async backend => {
      const again = newHome();
      const options = backend === 'redis' ? ['--redis', redis!.url] : [];
      for (const moment of moments) await die(startDemo(again, options, moment));
      expect(await finish(startDemo(again, options))).toEqual(summary);
    },
    600_000,
  );
});

/** In the order of the month; each is told by what a demo that goes on where the one before died is bound to write (see dieAt.ts). */
const moments: Moment[] = [
  { when: 'before', written: [''] }, // the database server runs, nobody has connected to it
  { when: 'before', written: ['CREATE TABLE'] },
  { when: 'after', written: ['GET /alpenkurier/feed.xml'] },
  { when: 'before', written: ['HTTP/1.1 200', 'insert into "feed_entries"'] },
  { when: 'after', written: ['insert into "outbox"', 'update "outbox" set "relayed_at"'] }, // the queue has it, the database not yet
  { when: 'after', written: ['GET /capital-dispatch/britain-rules-out-troops.html', 'insert into "revisions"'] },
  { when: 'before', written: ['GET /rheinbote/merz-taurus-ja.html', 'insert into "statements"'] },
  { when: 'after', written: ['insert into "alerts"'] },
  { when: 'after', written: ['POST /hook'] },
  { when: 'before', written: ['HTTP/1.1 204'] }, // the message has arrived, its sender is not told
  { when: 'after', written: ['HTTP/1.1 204', 'insert into "attempts"'] },
  { when: 'before', written: ['HTTP/1.1 204', 'insert into "attempts"', 'update "outbox" set "done_at"'] },
  { when: 'after', written: ['DATA\r\n'] },
  { when: 'after', written: ['250 OK: message queued'] },
  { when: 'before', written: ['GET /capital-dispatch/hegseth-brussels-nato.html', 'insert into "statements"', 'insert into "positions"'] },
  { when: 'after', written: ['GET /rheinbote/hegseth-daempft-hoffnungen.html', 'update "outbox" set "done_at"'] },
  { when: 'after', written: ['GET /alpenkurier/kolumbien-weist-fluege-ab.html', 'insert into "changes"'] }, // an article that comes late
];

/** Waits for the death of a demo; nothing may have failed by then. */
async function die(demo: Running): Promise<void> {
  expect(await demo.ended, demo.printed()).toEqual({ code: null, signal: 'SIGKILL' });
  expect(demo.printed()).not.toContain('FAILED');
}
