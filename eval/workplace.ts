import { tmpdir } from 'node:os';
import { sql } from 'drizzle-orm';
import { loadConfig } from '../src/config.ts';
import { connectDatabase, type Database } from '../src/db/client.ts';
import { startThrowAway } from '../src/db/embedded.ts';
import { createTemporaryDatabase } from '../src/db/temporary.ts';

/** A throw-away database, on the server of DATABASE_URL, else on an embedded one of its own; `close` removes it. */
export async function openWorkplace(): Promise<{ db: Database; empty(): Promise<void>; close(): Promise<void> }> {
  const server = await openServer();
  const place = await createTemporaryDatabase(server.url);
  const { db, close } = await connectDatabase(place.url);
  return {
    db,
    empty: () => emptyDatabase(db),
    close: () => close().finally(place.drop).finally(server.stop),
  };
}

/** The server of DATABASE_URL, else an embedded one that `stop` removes. */
export async function openServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const { databaseUrl } = loadConfig();
  return databaseUrl ? { url: databaseUrl, stop: async () => {} } : startThrowAway(tmpdir());
}

/** Empties every table of the schema, so that the next series starts from nothing. */
async function emptyDatabase(db: Database): Promise<void> {
  // Triggers and references are set aside for the moment: the order of the tables does not matter then.
  await db.execute(sql`
    do $$ declare name text; begin
      set local session_replication_role = replica;
      for name in select format('%I', tablename) from pg_tables where schemaname = 'public' loop execute 'delete from ' || name; end loop;
    end $$`);
}
