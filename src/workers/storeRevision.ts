import { createHash } from 'node:crypto';
import { fingerprint, isCopy } from '../articles/fingerprint.ts';
import { type Article, findSharedFingerprints, insertRevision, lockOrigins, type Revision } from '../db/articles.ts';
import type { Database } from '../db/client.ts';

/** A text as it was fetched. Instants are ISO. */
export type Fetched = {
  title: string;
  text: string;
  language: string | null;
  authors: string[];
  publishedAt: string | null;
  modifiedAt: string | null;
  agency: string | null;
  subtitle?: string | null;
  section?: string | null;
  /** Where the dates were found. */
  publishedBasis?: string | null;
  modifiedBasis?: string | null;
};

/** Copies of a wire story appear within days; the same words a month later are a new occasion. */
const copiesWithinMs = 4 * 24 * 60 * 60 * 1000;
/** PostgreSQL reads no ISO date before it. */
const firstYear = Date.parse('0001-01-01');

/**
 * Stores what an article says now as its next revision, and finds the article that it is a copy of. Null when the article says exactly this already.
 * Run it in a transaction.
 */
export async function storeRevision(db: Database, article: Article, fetched: Fetched, now: Date): Promise<Revision | null> {
  const bands = fingerprint(fetched.text);
  return insertRevision(db, {
    articleId: article.id,
    contentHash: hashContent(fetched),
    ...fetched,
    fetchedAt: now.toISOString(),
    fingerprint: bands.length > 0 ? bands : null,
    originId: await findOrigin(db, article.id, fetched, bands, now),
  });
}

function hashContent({ title, text }: Fetched): string {
  return createHash('sha256').update(`${title}\n${text}`).digest('hex');
}

/** The article whose words these are, when another one had them first; null when they are its own. */
async function findOrigin(db: Database, articleId: number, { text, agency }: Fetched, bands: string[], now: Date): Promise<number | null> {
  if (bands.length === 0) return null;
  await lockOrigins(db);
  const since = new Date(Math.max(now.getTime() - copiesWithinMs, firstYear)); // a missing date may read as the year 1
  const candidates = await findSharedFingerprints(db, articleId, bands, since);
  const copied = candidates.find(candidate => isCopy(text, candidate.text, agency !== null && agency === candidate.agency));
  if (!copied) return null;
  const origin = copied.originId ?? copied.articleId;
  return origin === articleId ? null : origin;
}
