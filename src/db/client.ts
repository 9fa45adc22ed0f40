import { fileURLToPath } from 'node:url';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { InputError } from '../domain/errors.ts';
import { openSessions } from './sessions.ts';

/** A connection pool or a transaction: every query function takes one as its first argument. */
export type Database = PgDatabase<PostgresJsQueryResultHKT>;

/** A pool of connections; `close` waits for the queries under way, 2 s at most, and may be called twice. */
export type OpenDatabase = {
  db: Database;
  url: string;
  /** Tells this database from every other one: a restored copy is another one. */
  identity: string;
  /** True when the database is the embedded one and no other process used it when it was opened. */
  alone: boolean;
  close(): Promise<void>;
};

const migrations = fileURLToPath(new URL('../../drizzle', import.meta.url));
/** One migration at a time over all processes. */
const migrationLock = 0x6d696772;

/**
 * Opens the database that the settings name: the one at `databaseUrl`, else the embedded one in `home`, started when it does not run. The schema
 * is brought up to date. Throws an InputError when the database cannot be reached or is too old.
 */
export async function openDatabase({ databaseUrl, home }: { databaseUrl: string | undefined; home: string }): Promise<OpenDatabase> {
  if (databaseUrl) return connectDatabase(databaseUrl);
  const { startEmbedded } = await import('./embedded.ts');
  const embedded = await startEmbedded(home);
  try {
    const database = await connectDatabase(embedded.url);
    return { ...database, alone: embedded.alone, close: () => database.close().finally(embedded.stop) };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** Connects to the PostgreSQL at `url` and brings its schema up to date. Throws as `openDatabase` does. */
export async function connectDatabase(url: string, connections = 10): Promise<OpenDatabase> {
  const identity = await migrateDatabase(url);
  const { client, close } = openSessions(url, connections);
  return { db: drizzle(client), url, identity, alone: false, close };
}

/**
 * Applies the migrations of `drizzle/` that the database does not have yet. Processes that start together wait for the first one. Returns the
 * database's identity.
 */
async function migrateDatabase(url: string): Promise<string> {
  const { client, use, close } = openSessions(url, 1); // one session, so that lock and migrations share it
  const ask = (text: string, parameters?: unknown[]) => use(session => session.run(text, parameters));
  try {
    const [version] = await ask(`select current_setting('server_version_num')::int / 10000 as major`);
    if (version?.major < 14)
      throw new InputError(`The database at ${describe(url)} is PostgreSQL ${version?.major}; demarche needs 14 or newer.`);
    await ask('select pg_advisory_lock($1)', [migrationLock]);
    await migrate(drizzle(client), { migrationsFolder: migrations });
    const [found] = await ask(
      `select system_identifier || '-' || oid as id from pg_control_system(), pg_database where datname = current_database()`,
    );
    return String(found?.id);
  } catch (error) {
    throw explain(error, url);
  } finally {
    await close();
  }
}

const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'CONNECT_TIMEOUT', 'ECONNRESET'];
/** Wrong password or user, no such database, no right to connect, too many connections. */
const refused = ['28P01', '28000', '3D000', '42501', '53300'];

/** Turns what a person can mend into an InputError; passes anything else through. */
function explain(error: unknown, url: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (unreachable.includes(code)) {
    return new InputError(`The database at ${describe(url)} cannot be reached (${code}). Is PostgreSQL running there? Check DATABASE_URL.`);
  }
  if (refused.includes(code)) {
    return new InputError(`The database at ${describe(url)} refused: ${(error as Error).message}. Check DATABASE_URL.`);
  }
  return error;
}

/** The address without its password, for messages. */
function describe(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}
