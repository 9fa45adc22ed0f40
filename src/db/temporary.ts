import { randomBytes } from 'node:crypto';
import { openSession } from './session.ts';

/** A database with a name of its own on a server; `drop` removes it even while sessions use it, and may be called twice. */
export type TemporaryDatabase = { url: string; drop(): Promise<void> };

/** Creates an empty database on the server of `serverUrl`, for replays and tests. Throws what the server says when it refuses. */
export async function createTemporaryDatabase(serverUrl: string): Promise<TemporaryDatabase> {
  const name = `demarche_temporary_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(serverUrl, `drop database if exists ${name} with (force)`) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const session = openSession(url, { connectSeconds: 5 });
  await session.run(statement).finally(session.end);
}
