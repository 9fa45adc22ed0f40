import type { Database } from './client.ts';
import { codedRevisions } from './schema/sources.ts';

/** Notes that a coder version read a revision. False when it did before: there is nothing left to do. A parallel reader waits here. */
export async function markCoded(db: Database, row: typeof codedRevisions.$inferInsert): Promise<boolean> {
  const rows = await db.insert(codedRevisions).values(row).onConflictDoNothing().returning({ id: codedRevisions.revisionId });
  return rows.length > 0;
}
