import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

/** A database with a name of its own on a server; `drop` removes it even while sessions use it, and may be called twice. */
export type TemporaryDatabase = { url: string; drop(): Promise<void> };

/** Creates an empty database on the server of `serverUrl`, for replays and tests. Throws what the server says when it refuses. */
export async function createTemporaryDatabase(serverUrl: string): Promise<TemporaryDatabase> {
  const name = `demarche_temporary_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, server => server`create database ${server(name)}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(serverUrl, server => server`drop database if exists ${server(name)} with (force)`) };
}

async function onServer(url: string, work: (server: postgres.Sql) => Promise<unknown>): Promise<void> {
  const server = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    await work(server);
  } finally {
    await server.end({ timeout: 5 });
  }
}
