import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, openCluster, type Postmaster, readPostmaster, removeEmptyNote, spawnServer } from './cluster.ts';
import { openSession, type Session } from './session.ts';

/** A running embedded PostgreSQL. `stop` ends it when nobody else uses it, within 10 s, and may be called twice. */
export type Embedded = {
  url: string;
  /** True when no other process used it at this one's start. */
  alone: boolean;
  stop(): Promise<void>;
};

const startWithinMs = 30_000;
/** Every process that uses the server holds this lock, shared, in the database `postgres`; who can get it alone is the last one. */
const usersLock = 0x64656d61;

/**
 * Starts the PostgreSQL of the data folder, or joins the one that another process started. After a crash of this program the server may still
 * run: it is joined just the same. The last process to stop ends the server. Throws when it is not ready within 30 s, with the server's own words.
 */
export async function startEmbedded(home: string): Promise<Embedded> {
  const cluster = openCluster(join(home, 'postgres'), join(home, 'cache'));
  const { session, alone } = await joinServer(cluster, { max_connections: '200' });
  await createDatabase(session);
  let stopping: Promise<void> | undefined;
  const url = describeUrl(cluster, 'demarche');
  return {
    url,
    alone,
    stop: () => {
      stopping ??= leaveServer(cluster, session);
      return stopping;
    },
  };
}

/**
 * Starts a server with nothing in it that lives as long as this process at most, for `replay` and tests: no fsync, a temporary folder, and a
 * watchdog that ends it even when this process is killed. `home` is only where a copy of the binaries would be kept.
 */
export async function startThrowAway(home: string): Promise<Embedded> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  const stop = async () => {
    const server = readPostmaster(cluster);
    if (server) await endServer(cluster, server, ['SIGQUIT', 'SIGKILL']);
    rmSync(folder, { recursive: true, force: true });
  };
  const cluster = openCluster(join(folder, 'postgres'), join(home, 'cache'), false);
  try {
    const { session } = await joinServer(cluster, {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '200',
    });
    watchOver(readPostmaster(cluster)!.pid, folder);
    await createDatabase(session);
    await session.end();
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: describeUrl(cluster, 'demarche'), alone: true, stop };
}

function describeUrl(cluster: Cluster, database: string): string {
  return `postgres://demarche:${cluster.password}@127.0.0.1:${readPostmaster(cluster)?.port}/${database}`;
}

/** Starts the server where it does not run, and connects as one of its users. */
async function joinServer(cluster: Cluster, settings: Record<string, string>): Promise<Seat> {
  const deadline = Date.now() + startWithinMs;
  let started: number | undefined;
  while (Date.now() < deadline) {
    const server = readPostmaster(cluster);
    if (server?.ready && isServer(server.pid)) {
      const seat = await connect(cluster);
      if (seat) return seat;
    } else if (server && !isServer(server.pid)) {
      rmSync(join(cluster.data, 'postmaster.pid'), { force: true }); // left by a crash; the number may belong to another program by now
    } else if (!server && (started === undefined || !isAlive(started))) {
      removeEmptyNote(cluster);
      started = spawnServer(cluster, await findFreePort(), settings);
    }
    await sleep(20);
  }
  const words = readFileSync(join(cluster.folder, 'log'), 'utf8').trim().split('\n').slice(-3).join(' | ');
  throw new Error(`The embedded PostgreSQL in ${cluster.folder} was not ready within ${startWithinMs / 1000} s. Its log ends: ${words}`);
}

/** A connection that counts as one user of the server. */
type Seat = { session: Session; alone: boolean };

/** Null when the server does not take connections (it may be stopping). */
async function connect(cluster: Cluster): Promise<Seat | null> {
  const session = openSession(describeUrl(cluster, 'postgres'), { connectSeconds: 5 });
  try {
    const alone = await isAlone(session);
    await session.run('select pg_advisory_lock_shared($1)', [usersLock]);
    if (alone) await session.run('select pg_advisory_unlock($1)', [usersLock]);
    return { session, alone };
  } catch {
    await session.end();
    return null;
  }
}

/** True when no other process uses the server; this one then holds the lock. */
async function isAlone(session: Session): Promise<boolean> {
  const [row] = await session.run('select pg_try_advisory_lock($1) as alone', [usersLock]);
  return row?.alone as boolean;
}

async function createDatabase(session: Session): Promise<void> {
  const found = await session.run(`select from pg_database where datname = 'demarche'`);
  if (found.count > 0) return;
  await session.run('create database demarche').catch(error => {
    if (error.code !== '42P04' && error.code !== '23505') throw error; // another process was first
  });
}

async function leaveServer(cluster: Cluster, session: Session): Promise<void> {
  const server = readPostmaster(cluster);
  const alone = await session
    .run('select pg_advisory_unlock_shared($1)', [usersLock])
    .then(() => isAlone(session))
    .catch(() => false); // the server is gone already
  await session.end();
  if (alone && server) await endServer(cluster, server, ['SIGINT', 'SIGQUIT', 'SIGKILL']);
}

/** Sends one signal after the other, a few seconds apart, until the server is gone. SIGINT closes sessions and writes a checkpoint. */
async function endServer(cluster: Cluster, server: Postmaster, signals: NodeJS.Signals[]): Promise<void> {
  for (const signal of signals) {
    if (!isServer(server.pid)) return;
    process.kill(server.pid, signal);
    for (let waited = 0; waited < 4_000; waited += 20) {
      if (readPostmaster(cluster)?.pid !== server.pid && signal !== 'SIGQUIT') return;
      if (!isAlive(server.pid)) return;
      await sleep(20);
    }
  }
}

/** A shell that waits for this process to be gone (its end of the pipe closes), then ends the server and removes its folder. */
function watchOver(pid: number, folder: string): void {
  if (process.platform === 'win32') return;
  const script = 'cat >/dev/null; kill -QUIT "$1" 2>/dev/null && sleep 1; rm -rf "$2"';
  const shell = spawn('/bin/sh', ['-c', script, 'sh', String(pid), folder], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => {});
  shell.unref();
  (shell.stdin as unknown as { unref?(): void }).unref?.();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** True when the process is a PostgreSQL server: after a crash its number may have gone to another program. */
function isServer(pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return /^\d+ \(postgres\) [^ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8')); // Z: dead, and nobody has asked how it ended
  } catch {
    return false;
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
