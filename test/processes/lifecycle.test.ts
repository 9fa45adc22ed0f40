import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demarche, findServer, type Running } from './demarche.ts';

let home: string;
let running: Running[];

beforeEach(() => {
  home = join(mkdtempSync(join(tmpdir(), 'demarche-test-')), 'home');
  running = [];
});
afterEach(async () => {
  for (const process of running) process.child.kill('SIGTERM');
  await Promise.all(running.map(process => process.ended));
  rmSync(join(home, '..'), { recursive: true, force: true });
});

const run = (...args: string[]) => {
  const process = demarche(args, { DEMARCHE_HOME: home });
  running.push(process);
  return process;
};

describe('demarche with its embedded database', () => {
  it('starts with no configuration, stops within 10 s of Ctrl-C, and leaves no process behind', async () => {
    const process = run('start');
    const [, url] = await process.says(/running: (http\S+)/);
    expect(await (await fetch(`${url}health`)).json()).toMatchObject({ status: 'ok' });
    expect(await (await fetch(url!)).text()).toContain('No change of stance yet');
    expect(findServer(home)).not.toBeNull();

    process.child.kill('SIGINT');
    expect(await process.ended).toEqual({ code: 0, signal: null }); // code 1 would say that it took longer (see main.ts)
    expect(findServer(home)).toBeNull();
  });

  it('keeps the password of the database to its owner', async () => {
    const process = run('migrate');
    await process.ended;
    expect(statSync(join(home, 'postgres', 'password')).mode & 0o077).toBe(0);
  });

  it('finds the server that a killed process left behind, and stops it at the end', async () => {
    const killed = run('start');
    await killed.says(/running/);
    const server = findServer(home);
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(findServer(home)).toBe(server);

    const next = run('run', '--once');
    expect((await next.ended).code).toBe(0);
    expect(findServer(home)).toBeNull();
  });

  it('starts where the machine went down before a server had written its note', async () => {
    expect((await run('migrate').ended).code).toBe(0);
    const note = join(home, 'postgres', 'data', 'postmaster.pid');
    writeFileSync(note, '');
    utimesSync(note, 0, 0);
    expect((await run('migrate').ended).code).toBe(0);
    expect(findServer(home)).toBeNull();
  });

  it('joins a server that another process runs, and leaves it running', async () => {
    const first = run('start');
    await first.says(/running/);
    const server = findServer(home);
    const second = run('jobs', '--json');
    expect((await second.ended).code).toBe(0);
    expect(findServer(home)).toBe(server);

    const third = run('start');
    await third.says(/running/);
    first.child.kill('SIGTERM');
    await first.ended;
    expect(findServer(home)).toBe(server); // the third still needs it
    third.child.kill('SIGTERM');
    await third.ended;
    expect(findServer(home)).toBeNull();
  });

  it('two processes that start at once on a new folder both work', async () => {
    const both = [run('migrate'), run('migrate')];
    expect((await Promise.all(both.map(process => process.ended))).map(({ code }) => code)).toEqual([0, 0]);
    expect(findServer(home)).toBeNull();
  });

  it('stops cleanly when it is told so while it is still starting', async () => {
    for (const afterMs of [150, 400, 700]) {
      const process = run('start');
      await new Promise(resolve => setTimeout(resolve, afterMs));
      process.child.kill('SIGINT');
      await process.ended;
    }
    const check = run('migrate');
    expect((await check.ended).code).toBe(0);
    expect(findServer(home)).toBeNull();
  });
});

describe('demarche and what it cannot use', () => {
  it.each([
    [{ DATABASE_URL: 'postgres://127.0.0.1:1/none' }, /database at 127\.0\.0\.1:1\/none cannot be reached.*Check DATABASE_URL/],
    [{ REDIS_URL: 'redis://127.0.0.1:1' }, /Redis at 127\.0\.0\.1:1 cannot be reached.*Check REDIS_URL/],
    [{ DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL is wrong/],
    [{ DEMARCHE_PORT: 'eighty' }, /DEMARCHE_PORT is wrong/],
  ])('%j is one clear line and exit code 2', async (settings, line) => {
    const process = demarche(['start'], { DEMARCHE_HOME: home, ...settings } as Record<string, string>);
    expect((await process.ended).code).toBe(2);
    expect(process.printed()).toMatch(line);
    expect(process.printed().trim().split('\n')).toHaveLength(1);
    expect(findServer(home)).toBeNull();
  });

  it('a queue that does not exist is named, with those that do', async () => {
    const process = run('worker', '--queues', 'deliver,telegram');
    expect((await process.ended).code).toBe(2);
    expect(process.printed()).toMatch(/no queue called telegram; the queues are .*deliver/);
  });
});
