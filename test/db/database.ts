import { tmpdir } from 'node:os';
import { sql } from 'drizzle-orm';
import { connectDatabase, type Database } from '../../src/db/client.ts';
import { createTemporaryDatabase } from '../../src/db/temporary.ts';

export type TestDatabase = { db: Database; url: string; close(): Promise<void> };

/** A migrated database of a test file's own, on the server at DATABASE_URL, else on an embedded throw-away server. `close` drops it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  if (process.env.DATABASE_URL) return openOn(process.env.DATABASE_URL);
  const { startThrowAway } = await import('../../src/db/embedded.ts');
  const server = await startThrowAway(tmpdir());
  return openOn(server.url, server.stop);
}

/** Those that refer to others first. */
const tables = [
  'corrections',
  'recodings',
  ...['outbox', 'deliveries', 'alerts', 'digests', 'subscriptions', 'changes', 'positions', 'statements', 'coded_revisions'],
  ...['feed_entries', 'revisions', 'articles', 'feeds', 'hosts', 'codebooks', 'roles', 'subjects', 'actors'],
];

/** Empties every table, so that the next test starts from nothing. */
export async function emptyDatabase(db: Database): Promise<void> {
  const deletions = tables.map(table => `delete from ${table};`).join(' '); // truncating takes 100 times as long for a few rows
  await db.execute(sql.raw(`do $$ begin ${deletions} end $$`));
}

async function openOn(server: string, stop?: () => Promise<void>): Promise<TestDatabase> {
  const temporary = await createTemporaryDatabase(server);
  const open = await connectDatabase(temporary.url, 8);
  const close = async () => {
    await open.close();
    await temporary.drop();
    await stop?.();
  };
  return { db: open.db, url: temporary.url, close };
}
