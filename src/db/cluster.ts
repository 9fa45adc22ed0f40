import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../domain/errors.ts';
import { type Account, findAccount, prepareBinaries } from './binaries.ts';

/** A folder with a PostgreSQL cluster: `data` (the server's own), `password` (mode 600) and `log`. */
export type Cluster = { folder: string; data: string; binaries: string; account: Account; password: string };

/** What `postmaster.pid` says of a server. */
export type Postmaster = { pid: number; port: number; ready: boolean };

const windows = process.platform === 'win32';
const extension = windows ? '.exe' : '';
const environment = { LC_ALL: 'C', TZ: 'UTC' };

/** Opens the cluster in `folder`, making it when it is not there yet. Two processes may do so at once: the first to finish wins. */
export function openCluster(folder: string, cache: string, durable = true): Cluster {
  const account = findAccount();
  const binaries = prepareBinaries(account, cache);
  if (!existsSync(folder)) createCluster(folder, binaries, account, durable);
  const data = join(folder, 'data');
  const [made, brought] = [readFileSync(join(data, 'PG_VERSION'), 'utf8').trim(), serverVersion(binaries)];
  if (made !== brought) {
    throw new InputError(
      `The data in ${folder} were written by PostgreSQL ${made}, this demarche brings ${brought}; dump them with the earlier version, or move the folder away.`,
    );
  }
  return { folder, data, binaries, account, password: readFileSync(join(folder, 'password'), 'utf8').trim() };
}

/** Runs initdb in a folder beside, then renames it: a crash half-way leaves nothing that looks like a cluster. */
function createCluster(folder: string, binaries: string, account: Account, durable: boolean): void {
  const unfinished = `${folder}.${process.pid}`;
  const data = join(unfinished, 'data');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(join(unfinished, 'password'), `${password}\n`, { mode: 0o600 });
  const handed = join(unfinished, 'handed-over'); // a copy that the server's account may read
  writeFileSync(handed, `${password}\n`, { mode: 0o600 });
  if (account) for (const path of [data, handed]) chownSync(path, account.uid, account.gid);
  try {
    initialise({ data, binaries, account }, handed, durable);
    rmSync(handed);
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another process was first: use what it made
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

type Place = Pick<Cluster, 'data' | 'binaries' | 'account'>;

function initialise(place: Place, passwordFile: string, durable: boolean): void {
  const [data, dataFd] = handOver(place.data, place.account, 3);
  const [password, passwordFd] = handOver(passwordFile, place.account, 4);
  const safety = ['-U', 'demarche', '-A', 'scram-sha-256', `--pwfile=${password}`, durable ? '--sync-method=fsync' : '--no-sync'];
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const run = spawnSync(join(place.binaries, 'bin', `initdb${extension}`), ['-D', data, ...safety, ...locale], {
    ...place.account,
    cwd: '/',
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', dataFd, passwordFd],
    encoding: 'utf8',
  });
  for (const fd of [dataFd, passwordFd]) if (typeof fd === 'number') closeSync(fd);
  if (run.status === 0) return;
  throw new Error(`PostgreSQL could not set up its data folder ${place.data}: ${run.error?.message ?? run.stderr.trim()}`);
}

/**
 * How the server is told of a folder or file. Run by root it works under another account, which may have no way into the parent folders; on
 * Linux the open folder is therefore handed over as a descriptor and named by it.
 */
function handOver(path: string, account: Account, descriptor: number): [name: string, fd: number | 'ignore'] {
  if (!account || process.platform !== 'linux') return [path, 'ignore'];
  return [`/proc/self/fd/${descriptor}`, openSync(path, 'r')];
}

function serverVersion(binaries: string): string {
  const run = spawnSync(join(binaries, 'bin', `postgres${extension}`), ['--version'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The embedded PostgreSQL does not run on this machine: ${run.error?.message ?? run.stderr.trim()}`);
  return /(\d+)\.\d+/.exec(run.stdout)?.[1] ?? run.stdout.trim();
}

/** Starts the server in its own process group, so that Ctrl-C reaches this process first and the server only once work is put away. */
export function spawnServer(cluster: Cluster, port: number, settings: Record<string, string>): number {
  const [path, fd] = handOver(cluster.data, cluster.account, 3);
  const logFile = join(cluster.folder, 'log');
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`); // this run's and the one before are enough
  const log = openSync(logFile, 'a', 0o600);
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(cluster.binaries, 'bin', `postgres${extension}`), ['-D', path, '-p', String(port), ...flags], {
    ...cluster.account,
    cwd: '/',
    env: environment,
    detached: !windows,
    stdio: ['ignore', log, log, fd],
  });
  child.on('error', () => {}); // told by the missing pid
  child.unref();
  for (const open of [log, fd]) if (typeof open === 'number') closeSync(open);
  if (child.pid === undefined) throw new Error('The embedded PostgreSQL could not be started.');
  return child.pid;
}

/** Reads the server's own note; null when there is none, or nothing in it yet: a server that starts makes the file before it writes to it. */
export function readPostmaster(cluster: Cluster): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n');
    return lines[0] ? { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}

const noteWithinMs = 5_000;

/** Removes a note that stayed empty because the machine went down just then; a server refuses to start beside it. */
export function removeEmptyNote(cluster: Cluster): void {
  const note = statSync(join(cluster.data, 'postmaster.pid'), { throwIfNoEntry: false });
  if (note?.size === 0 && Date.now() - note.mtimeMs > noteWithinMs) rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
}
