import type { CodedArticle, Coder } from '../coding/coder.ts';
import { insertActors, insertSubjects } from '../db/actors.ts';
import type { Article, Revision } from '../db/articles.ts';
import type { Database } from '../db/client.ts';
import { markCoded } from '../db/codedRevisions.ts';
import { listActiveCorrections } from '../db/corrections.ts';
import { findOutdated, insertStatements, type Pair, pairsOf, withdrawOutdated } from '../db/statements.ts';
import { applyCorrections } from '../domain/correction.ts';
import type { Statement } from '../domain/statement.ts';
import { linkMatters } from './linkMatters.ts';
import { correctStatements } from './rederive.ts';

/** A stored text with the article that it belongs to. */
export type Text = { article: Article; revision: Revision };

/** What a coder read in a stored text, and when. */
export type Reading = Text & {
  publishedAt: string;
  coded: Pick<CodedArticle, 'outcome' | 'note' | 'statements'>;
  coderVersion: string;
  now: Date;
};

/** The positions that a stored reading bears on, whether it took the place of an earlier one, and how many statements it added. */
export type StoredReading = { pairs: Pair[]; replaces: boolean; added: number };

/** Reads a stored text, dated as its article is. */
export function readText(coder: Coder, text: Text): Pick<Reading, 'coded' | 'publishedAt'> {
  const { revision, article } = text;
  const publishedAt = dateOf(text);
  const coded = coder.code({
    title: revision.title,
    text: revision.text,
    publishedAt,
    url: article.url,
    ...(revision.language && { language: revision.language }),
    ...(article.publisher && { publisher: article.publisher }),
  });
  return { coded: { ...coded, statements: isDated(text) ? coded.statements : coded.statements.map(foundOnly) }, publishedAt };
}

const isDated = ({ revision, article }: Text): boolean => (revision.publishedAt ?? article.publishedAt) !== null;

/** Of an article without a date only the day is known on which it was found. */
function foundOnly(statement: Statement): Statement {
  return statement.saidOnBasis === 'published' ? { ...statement, saidOnBasis: 'first-seen', saidOnPrecision: 'day' } : statement;
}

/** When a text was published: what it says itself, else what its feed said, else when it was first seen. */
export function dateOf({ revision, article }: Text): string {
  return revision.publishedAt ?? article.publishedAt ?? article.firstSeenAt;
}

/**
 * Stores what was read, takes back what earlier readings of the article had, and applies people's corrections. Null when this coder has read the text
 * before. The positions are still to be folded. With `findOneMatter`, open issues that go by another name in earlier articles are noted as such.
 */
export async function storeReading(db: Database, reading: Reading, findOneMatter?: Coder['findOneMatter']): Promise<StoredReading | null> {
  const { article, revision, coded, coderVersion, now } = reading;
  const { outcome, note = null, statements } = coded;
  const mark = { revisionId: revision.id, coderVersion, outcome, note, statements: statements.length, codedAt: now.toISOString() };
  if (!(await markCoded(db, mark))) return null;
  const outdated = await findOutdated(db, article.id, revision.id, coderVersion);
  if (outdated.length > 0) await withdrawOutdated(db, article.id, revision.id, coderVersion, now);
  await insertNames(db, statements);
  const inserted = await insertStatements(db, provenanceOf(reading), statements);
  if (findOneMatter) await linkMatters(db, reading, findOneMatter);
  const corrections = await listActiveCorrections(db, [article.id]);
  const corrected = statements.flatMap(one => applyCorrections(toReading(article.id, one), corrections).reading ?? []);
  const rootIds = inserted.map(({ id }) => id);
  if (corrections.length > 0) await correctStatements(db, rootIds, now);
  return {
    pairs: pairsOf([...outdated, ...statements.map(toIds), ...corrected]),
    replaces: outdated.length > 0,
    added: inserted.length,
  };
}

async function insertNames(db: Database, statements: Statement[]): Promise<void> {
  const actors = statements.flatMap(({ actor, onBehalfOf }) => (onBehalfOf ? [actor, onBehalfOf] : [actor]));
  await insertActors(db, actors);
  const subjects = statements.map(({ subject }) => subject);
  await insertSubjects(db, subjects);
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

/** A statement as corrections see it. */
export function toReading(articleId: number, { actor, onBehalfOf, rank, subject, stance, evidence }: Statement) {
  const ids = { actorId: actor.id, onBehalfOfId: onBehalfOf?.id ?? null, subjectId: subject.id };
  return { articleId, quote: evidence.quote, ...ids, rank, subjectLabel: subject.label, stance };
}

/** The ids of a statement's names. */
export function toIds({ actor, onBehalfOf, subject }: Statement) {
  return { actorId: actor.id, onBehalfOfId: onBehalfOf?.id ?? null, subjectId: subject.id };
}
