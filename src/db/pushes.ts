import { eq } from 'drizzle-orm';
import type { Database } from './client.ts';
import { pushes } from './schema/sources.ts';

export type Push = typeof pushes.$inferSelect;

export async function findPush(db: Database, feedId: number): Promise<Push | null> {
  const [row] = await db.select().from(pushes).where(eq(pushes.feedId, feedId));
  return row ?? null;
}

/** The push whose callback has this token; null when there is none. */
export async function findPushByToken(db: Database, token: string): Promise<Push | null> {
  const [row] = await db.select().from(pushes).where(eq(pushes.token, token));
  return row ?? null;
}

/** Keeps how a feed is to be pushed, in place of what was known of it. */
export async function savePush(db: Database, push: Push): Promise<void> {
  await db.insert(pushes).values(push).onConflictDoUpdate({ target: pushes.feedId, set: push });
}

export async function updatePush(db: Database, feedId: number, learnt: Partial<Omit<Push, 'feedId'>>): Promise<void> {
  await db.update(pushes).set(learnt).where(eq(pushes.feedId, feedId));
}
