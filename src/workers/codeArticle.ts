import type { Coder } from '../coding/coder.ts';
import { latestRevisionNumber, loadRevision, lockArticle } from '../db/articles.ts';
import type { Database } from '../db/client.ts';
import { lockCorrections } from '../db/corrections.ts';
import { loadFold, lockPairs, savePosition } from '../db/positions.ts';
import { loadSaid, type Pair } from '../db/statements.ts';
import { PermanentError } from '../domain/errors.ts';
import { assessImpact, canContinue, continueImpact, type Impact } from '../domain/impact.ts';
import { wasSilent } from '../domain/silence.ts';
import { freshWithinMs } from '../domain/thresholds.ts';
import type { CodeArticlePayload } from '../jobs/codeArticle.ts';
import type { Deps, Outcome } from './deps.ts';
import { giveNotices } from './giveNotices.ts';
import { breakSilences } from './noteSilences.ts';
import { raiseAlerts } from './raiseAlerts.ts';
import { type Reading, readText, type StoredReading, storeReading } from './reading.ts';
import { type Recorded, recordChanges } from './recordChanges.ts';

/** `deliver: false` raises alerts without sending them, for replays of the past. */
type Options = { deliver?: boolean };

/**
 * Reads one revision: statements, the positions that they move, the changes that are news and the alerts about them, all in one transaction.
 * Reading a revision again with the same coder adds nothing; a newer revision, or a new coder version, takes back what the earlier one was read to
 * say. Outcomes: `coded`, `already-coded`, `superseded` (a newer revision exists), or the coder's own (`language-not-supported` …).
 */
export async function codeArticle(
  { revisionId }: CodeArticlePayload,
  { db, coder, now }: Pick<Deps, 'db' | 'coder' | 'now'>,
  { deliver = true }: Options = {},
): Promise<Outcome> {
  const found = await loadRevision(db, revisionId);
  if (!found) throw new PermanentError(`There is no revision ${revisionId}: was its article deleted?`);
  const reading = { ...found, ...readText(coder, found), coderVersion: coder.version, now: now() };
  return db.transaction(tx => keep(tx, reading, coder, deliver));
}

async function keep(db: Database, reading: Reading, coder: Coder, deliver: boolean): Promise<Outcome> {
  const { article, revision, coded, now } = reading;
  await lockCorrections(db, 'read');
  await lockArticle(db, article.id);
  if ((await latestRevisionNumber(db, article.id)) > revision.number) return { outcome: 'superseded' };
  const stored = await storeReading(db, reading, coder.findOneMatter);
  if (!stored) return { outcome: 'already-coded' };
  await lockPairs(db, stored.pairs);
  const recorded = await fold(db, reading, stored);
  const news = recorded.flatMap(one => one.news ?? []);
  const confirmed = isFresh(reading) ? recorded.flatMap(one => one.confirmed) : [];
  const revised = recorded.flatMap(one => one.revised);
  const notices = await giveNotices(db, revised, { articleId: article.id, deliver }, now);
  const alerts = await raiseAlerts(db, { news, confirmed }, deliver, now);
  return { outcome: coded.outcome, detail: { statements: stored.added, changes: news.length, alerts, notices } };
}

/** False for history: what came with the first fetch of a feed, and what is read long after it appeared. */
function isFresh({ article, publishedAt, now }: Reading): boolean {
  return !article.backfill && now.getTime() - Date.parse(publishedAt) <= freshWithinMs;
}

/** Folds every position that the article bears on, and records what it did to each. */
async function fold(db: Database, reading: Reading, { pairs, replaces }: StoredReading): Promise<Recorded[]> {
  const { now } = reading;
  const recorded: Recorded[] = [];
  for (const pair of pairs) {
    const impact = await assess(db, reading, pair, replaces);
    await savePosition(db, pair, impact.after, now);
    const revise = replaces || impact.rewritten;
    recorded.push(await recordChanges(db, pair, impact, { mayBeNews: isFresh(reading), revise }, now));
    if (wasSilent(impact.before, now)) recorded.push({ news: null, confirmed: [], revised: await breakSilences(db, pair, now) });
  }
  return recorded;
}

/** Newer words continue the position as it stands; a late, copied or corrected article has everything folded again. Both give the same. */
async function assess(db: Database, { article, revision }: Reading, pair: Pair, replaces: boolean): Promise<Impact> {
  const known = replaces || revision.originId !== null ? null : await loadFold(db, pair);
  const own = known ? await loadSaid(db, pair, article.id) : [];
  if (known && canContinue(known, own)) return continueImpact(known, own, pair.holderId);
  return assessImpact(await loadSaid(db, pair), article.id, pair.holderId);
}
