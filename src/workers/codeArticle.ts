import type { CodedArticle } from '../coding/coder.ts';
import { insertActors, insertSubjects } from '../db/actors.ts';
import { type Article, latestRevisionNumber, loadRevision, lockArticle, type Revision } from '../db/articles.ts';
import type { Database } from '../db/client.ts';
import { markCoded } from '../db/codedRevisions.ts';
import { listActiveCorrections, lockCorrections } from '../db/corrections.ts';
import { loadFold, lockPairs, savePosition } from '../db/positions.ts';
import { findOutdated, insertStatements, loadSaid, type Pair, pairsOf, withdrawOutdated } from '../db/statements.ts';
import { applyCorrections } from '../domain/correction.ts';
import { PermanentError } from '../domain/errors.ts';
import { assessImpact, canContinue, continueImpact, type Impact } from '../domain/impact.ts';
import { wasSilent } from '../domain/silence.ts';
import type { Statement } from '../domain/statement.ts';
import { freshWithinMs } from '../domain/thresholds.ts';
import type { CodeArticlePayload } from '../jobs/codeArticle.ts';
import type { Deps, Outcome } from './deps.ts';
import { giveNotices } from './giveNotices.ts';
import { breakSilences } from './noteSilences.ts';
import { raiseAlerts } from './raiseAlerts.ts';
import { type Recorded, recordChanges } from './recordChanges.ts';
import { correctStatements } from './rederive.ts';

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
  const { article, revision } = found;
  const publishedAt = revision.publishedAt ?? article.publishedAt ?? article.firstSeenAt;
  const coded = coder.code({
    title: revision.title,
    text: revision.text,
    publishedAt,
    url: article.url,
    ...(revision.language && { language: revision.language }),
    ...(article.publisher && { publisher: article.publisher }),
  });
  const reading = { article, revision, publishedAt, coded, coderVersion: coder.version, now: now(), deliver };
  return db.transaction(tx => keep(tx, reading));
}

type Reading = {
  article: Article;
  revision: Revision;
  publishedAt: string;
  coded: CodedArticle;
  coderVersion: string;
  now: Date;
  deliver: boolean;
};

async function keep(db: Database, reading: Reading): Promise<Outcome> {
  const { article, revision, coded, coderVersion, now } = reading;
  await lockCorrections(db, 'read');
  await lockArticle(db, article.id);
  if ((await latestRevisionNumber(db, article.id)) > revision.number) return { outcome: 'superseded' };
  const { outcome, note, statements } = coded;
  const mark = { revisionId: revision.id, coderVersion, outcome, statements: statements.length, codedAt: now.toISOString() };
  if (!(await markCoded(db, { ...mark, note: note ?? null }))) return { outcome: 'already-coded' };
  const outdated = await findOutdated(db, article.id, revision.id, coderVersion);
  await insertNames(db, statements);
  const corrections = await listActiveCorrections(db, [article.id]);
  const corrected = statements.flatMap(one => applyCorrections(toReading(article.id, one), corrections).reading ?? []);
  const pairs = pairsOf([...outdated, ...statements.map(toIds), ...corrected]);
  await lockPairs(db, pairs);
  if (outdated.length > 0) await withdrawOutdated(db, article.id, revision.id, coderVersion, now);
  const inserted = await insertStatements(db, provenanceOf(reading), statements);
  if (corrections.length > 0) {
    await correctStatements(
      db,
      inserted.map(({ id }) => id),
      now,
    );
  }
  const recorded = await fold(db, reading, pairs, outdated.length > 0);
  const news = recorded.flatMap(one => one.news ?? []);
  const confirmed = isFresh(reading) ? recorded.flatMap(one => one.confirmed) : [];
  const revised = recorded.flatMap(one => one.revised);
  const notices = await giveNotices(db, revised, { articleId: article.id, deliver: reading.deliver }, now);
  const alerts = await raiseAlerts(db, { news, confirmed }, reading.deliver, now);
  return { outcome, detail: { statements: inserted.length, changes: news.length, alerts, notices } };
}

async function insertNames(db: Database, statements: Statement[]): Promise<void> {
  await insertActors(
    db,
    statements.flatMap(({ actor, onBehalfOf }) => (onBehalfOf ? [actor, onBehalfOf] : [actor])),
  );
  await insertSubjects(
    db,
    statements.map(({ subject }) => subject),
  );
}

/** False for history: what came with the first fetch of a feed, and what is read long after it appeared. */
function isFresh({ article, publishedAt, now }: Reading): boolean {
  return !article.backfill && now.getTime() - Date.parse(publishedAt) <= freshWithinMs;
}

/** Folds every position that the article bears on, and records what it did to each. */
async function fold(db: Database, reading: Reading, pairs: Pair[], corrected: boolean): Promise<Recorded[]> {
  const { now } = reading;
  const recorded: Recorded[] = [];
  for (const pair of pairs) {
    const impact = await assess(db, reading, pair, corrected);
    await savePosition(db, pair, impact.after, now);
    const revise = corrected || impact.rewritten;
    recorded.push(await recordChanges(db, pair, impact, { mayBeNews: isFresh(reading), revise }, now));
    if (wasSilent(impact.before, now)) recorded.push({ news: null, confirmed: [], revised: await breakSilences(db, pair, now) });
  }
  return recorded;
}

/** Newer words continue the position as it stands; a late, copied or corrected article has everything folded again. Both give the same. */
async function assess(db: Database, { article, revision }: Reading, pair: Pair, corrected: boolean): Promise<Impact> {
  const known = corrected || revision.originId !== null ? null : await loadFold(db, pair);
  const own = known ? await loadSaid(db, pair, article.id) : [];
  if (known && canContinue(known, own)) return continueImpact(known, own, pair.holderId);
  return assessImpact(await loadSaid(db, pair), article.id, pair.holderId);
}

function toReading(articleId: number, { actor, onBehalfOf, rank, subject, stance, evidence }: Statement) {
  const ids = { actorId: actor.id, onBehalfOfId: onBehalfOf?.id ?? null, subjectId: subject.id };
  return { articleId, quote: evidence.quote, ...ids, rank, subjectLabel: subject.label, stance };
}

function toIds({ actor, onBehalfOf, subject }: Statement) {
  return { actorId: actor.id, onBehalfOfId: onBehalfOf?.id ?? null, subjectId: subject.id };
}

function provenanceOf({ article, revision, publishedAt, now }: Reading) {
  return {
    revisionId: revision.id,
    articleId: article.id,
    originId: revision.originId ?? article.id,
    publishedAt,
    firstSeenAt: revision.fetchedAt,
    recordedAt: now.toISOString(),
  };
}
