import { eq } from 'drizzle-orm';
import type { Database } from './client.ts';
import { digests } from './schema.ts';

export type Digest = typeof digests.$inferSelect;

/** Opens the digest of a period; null when that period has one already. */
export async function insertDigest(db: Database, digest: Omit<typeof digests.$inferInsert, 'id'>): Promise<Digest | null> {
  const [row] = await db.insert(digests).values(digest).onConflictDoNothing().returning();
  return row ?? null;
}

export async function loadDigest(db: Database, id: number): Promise<Digest | null> {
  const [row] = await db.select().from(digests).where(eq(digests.id, id));
  return row ?? null;
}
