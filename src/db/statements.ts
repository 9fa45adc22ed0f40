import { aliasedTable, and, asc, eq, gt, gte, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Said } from '../domain/observation.ts';
import type { Statement } from '../domain/statement.ts';
import { plainTurnFrom } from '../domain/thresholds.ts';
import type { Database } from './client.ts';
import { actors, roles, statements, subjects } from './schema/positions.ts';
import { articles, revisions } from './schema/sources.ts';

/** A holder and a subject: what a position is about. */
export type Pair = { holderId: string; subjectId: string };

/** Where statements come from. Instants are ISO. */
export type Provenance = Pick<
  typeof statements.$inferSelect,
  'revisionId' | 'articleId' | 'originId' | 'publishedAt' | 'firstSeenAt' | 'recordedAt'
>;

/** A stored statement with its names and the article it stands in. */
export type StoredStatement = Statement &
  Provenance & {
    id: number;
    withdrawnAt: string | null;
    rootId: number | null;
    correctionIds: number[];
    url: string;
    publisher: string | null;
    articleTitle: string | null;
  };

/** Appends statements and returns those that were not stored before. Their actors and subjects must exist. */
export async function insertStatements(db: Database, from: Provenance, coded: Statement[]) {
  if (coded.length === 0) return [];
  return db
    .insert(statements)
    .values(coded.map(statement => ({ ...toRow(statement), ...from })))
    .onConflictDoNothing()
    .returning();
}

function toRow({ actor, onBehalfOf, subject, evidence, ...rest }: Statement) {
  return {
    ...rest,
    actorId: actor.id,
    onBehalfOfId: onBehalfOf?.id ?? null,
    subjectId: subject.id,
    subjectLabel: subject.label,
    quote: evidence.quote,
    evidenceStart: evidence.start,
    evidenceEnd: evidence.end,
    evidenceIn: evidence.in,
    saidOn: new Date(rest.saidOn).toISOString(),
  };
}

/** What a coder read in the newest reading of an article, people's corrections left out. */
export async function loadCoded(db: Database, articleId: number) {
  const rows = await db
    .select()
    .from(statements)
    .where(and(eq(statements.articleId, articleId), isNull(statements.rootId), isCoded()))
    .orderBy(asc(statements.id));
  return rows.map(({ quote, evidenceStart: start, evidenceEnd: end, evidenceIn, ...row }) => ({
    ...row,
    evidence: { quote, start, end, in: evidenceIn },
  }));
}

/** What counts in an article, people's corrections applied. */
export async function listCounting(db: Database, articleId: number) {
  return db
    .select()
    .from(statements)
    .where(and(eq(statements.articleId, articleId), isNull(statements.withdrawnAt)));
}

/** False for a statement that a newer reading or a person has set aside. */
export async function isCounting(db: Database, id: number): Promise<boolean> {
  const own = and(eq(statements.id, id), isNull(statements.withdrawnAt));
  return (await db.select({ id: statements.id }).from(statements).where(own)).length > 0;
}

/** The positions that statements bear on: the actor's, and that of the state or body it speaks for. */
export function pairsOf(rows: { actorId: string; onBehalfOfId: string | null; subjectId: string }[]): Pair[] {
  const pairs = rows.flatMap(row =>
    [row.actorId, row.onBehalfOfId].filter(id => id !== null).map(holderId => ({ holderId, subjectId: row.subjectId })),
  );
  return [...new Map(pairs.map(pair => [`${pair.holderId} ${pair.subjectId}`, pair])).values()];
}

/** What earlier revisions or coder versions read in this article, as far as nothing newer has taken its place. */
export async function findOutdated(db: Database, articleId: number, revisionId: number, coderVersion: string) {
  return db
    .select()
    .from(statements)
    .where(and(outdated(articleId, revisionId, coderVersion), isCoded()));
}

/** A newer reading of an article takes back what the earlier ones had; what people had set aside of those never comes back. */
export async function withdrawOutdated(
  db: Database,
  articleId: number,
  revisionId: number,
  coderVersion: string,
  now: Date,
): Promise<void> {
  await db
    .update(statements)
    .set({ withdrawnAt: sql`coalesce(${statements.withdrawnAt}, ${now.toISOString()})`, withdrawnFor: 'reading' })
    .where(and(outdated(articleId, revisionId, coderVersion), isCoded()));
}

function outdated(articleId: number, revisionId: number, coderVersion: string): SQL | undefined {
  const other = or(ne(statements.revisionId, revisionId), ne(statements.coderVersion, coderVersion));
  return and(eq(statements.articleId, articleId), other);
}

/** Of the newest reading: counting, or set aside by people. */
export function isCoded(): SQL | undefined {
  return or(isNull(statements.withdrawnAt), eq(statements.withdrawnFor, 'correction'));
}

const saidColumns = {
  id: statements.id,
  actorId: statements.actorId,
  rank: statements.rank,
  articleId: statements.articleId,
  originId: statements.originId,
  stance: statements.stance,
  intensity: statements.intensity,
  modality: statements.modality,
  directness: statements.directness,
  confidence: statements.confidence,
  saidOn: statements.saidOn,
  publishedAt: statements.publishedAt,
  steady: statements.steady,
  turnSigns: statements.turnSigns,
  evidenceIn: statements.evidenceIn,
  evidenceStart: statements.evidenceStart,
};

/** Everything that counts for a position, in no particular order; of one article when given. */
export async function loadSaid(db: Database, { holderId, subjectId }: Pair, articleId?: number): Promise<Said[]> {
  return db
    .select(saidColumns)
    .from(statements)
    .where(
      and(
        articleId === undefined ? undefined : eq(statements.articleId, articleId),
        or(eq(statements.actorId, holderId), eq(statements.onBehalfOfId, holderId)),
        eq(statements.subjectId, subjectId),
        or(inArray(statements.modality, ['asserted', 'conditional']), isTurnedFrom()),
        isNull(statements.withdrawnAt),
      ),
    );
}

/** History that an article tells of a turn from it. */
const isTurnedFrom = (): SQL | undefined => and(eq(statements.modality, 'historical'), gte(statements.turnSigns, plainTurnFrom));

/** Who said statements, and for whom, and where it is reported, by id. */
export async function loadSpeakers(db: Database, ids: number[]): Promise<Map<number, Speaker>> {
  const rows = await db
    .select({
      id: statements.id,
      actorId: statements.actorId,
      onBehalfOfId: statements.onBehalfOfId,
      codedSubjectId: sql<string>`coalesce((select coded.subject_id from ${statements} coded where coded.id = ${statements.rootId}), ${statements.subjectId})`,
      // Parts of what is spoken for ("the Commission" of the EU): parties and states are none.
      offices: sql<string>`array_to_string(array(select distinct ${roles.forId} from ${roles} where ${roles.actorId} = ${statements.actorId}
        and ${statements.onBehalfOfId} is not null and ${roles.forId} like 'org:%' and ${roles.forId} <> ${statements.onBehalfOfId}
        and coalesce(${roles.fromDate}, '-infinity') <= ${statements.saidOn}::date
        and coalesce(${roles.toDate}, 'infinity') > ${statements.saidOn}::date), ' ')`,
      publisher: articles.publisher,
      language: revisions.language,
    })
    .from(statements)
    .innerJoin(articles, eq(articles.id, statements.articleId))
    .innerJoin(revisions, eq(revisions.id, statements.revisionId))
    .where(inArray(statements.id, ids));
  return new Map(rows.map(({ id, offices, ...speaker }) => [id, { ...speaker, offices: offices.split(' ').filter(Boolean) }]));
}

/** `codedSubjectId`: what the words are about as they were read, whatever corrections put them under. `offices`: bodies in which the speaker held an office that day. */
export type Speaker = {
  offices: string[];
  actorId: string;
  onBehalfOfId: string | null;
  codedSubjectId: string;
  publisher: string | null;
  language: string | null;
};

/** Which statements: by holder (and subject), by id, or everything stored after an id. */
export type StatementFilter = { holderId?: string; subjectId?: string; ids?: number[]; afterId?: number };

/** Statements with everything that a reader wants to see, by when they were said. Withdrawn ones are among them. */
export async function listStatements(db: Database, filter: StatementFilter): Promise<StoredStatement[]> {
  const speaker = aliasedTable(actors, 'speaker');
  const principal = aliasedTable(actors, 'principal');
  const { holderId, subjectId, ids, afterId } = filter;
  const rows = await db
    .select({ row: statements, speaker, principal, subject: subjects, article: articles })
    .from(statements)
    .innerJoin(speaker, eq(speaker.id, statements.actorId))
    .leftJoin(principal, eq(principal.id, statements.onBehalfOfId))
    .innerJoin(subjects, eq(subjects.id, statements.subjectId))
    .innerJoin(articles, eq(articles.id, statements.articleId))
    .where(
      and(
        holderId ? or(eq(statements.actorId, holderId), eq(statements.onBehalfOfId, holderId)) : undefined,
        subjectId ? eq(statements.subjectId, subjectId) : undefined,
        ids ? inArray(statements.id, ids) : undefined,
        afterId !== undefined ? gt(statements.id, afterId) : undefined,
      ),
    )
    .orderBy(asc(statements.saidOn), asc(statements.id));
  return rows.map(toStored);
}

type ActorRow = typeof actors.$inferSelect;
type JoinedRow = {
  row: typeof statements.$inferSelect;
  speaker: ActorRow;
  principal: ActorRow | null;
  subject: typeof subjects.$inferSelect;
  article: typeof articles.$inferSelect;
};

function toStored({ row, speaker, principal, subject, article }: JoinedRow): StoredStatement {
  const { actorId, onBehalfOfId, subjectId, subjectLabel, quote, evidenceStart, evidenceEnd, evidenceIn, ...rest } = row;
  return {
    ...rest,
    actor: toRef(speaker),
    onBehalfOf: principal && toRef(principal),
    subject: { kind: subject.kind, id: subject.id, label: subjectLabel, labels: subject.labels },
    evidence: { quote, start: evidenceStart, end: evidenceEnd, in: evidenceIn },
    url: article.url,
    publisher: article.publisher,
    articleTitle: article.title,
  };
}

function toRef({ id, name, aliases }: ActorRow) {
  return { id, name, aliases };
}
