import { and, desc, eq, gte, isNull, like, lt, ne, or, sql } from 'drizzle-orm';
import type { Stance } from '../domain/statement.ts';
import { alertRules, leadCharacters, matterWithinMs } from '../domain/thresholds.ts';
import type { Database } from './client.ts';
import { corrections, positions, statements } from './schema/positions.ts';
import { revisions } from './schema/sources.ts';
import type { Pair } from './statements.ts';

/** A matter that somebody spoke of at the head of an article, how that begins, and which stance was taken there; null where none was for certain. */
export type Matter = { subject: { id: string; label: string }; title: string; text: string; language: string; stance: Stance | null };

/** So many characters of a text tell what it is about. */
const beginning = 1000;
/** Whoever spoke of more is looked at for the latest. */
const atMost = 200;

/** What a holder spoke of at the head of articles other than this one, the latest first; open issues surely enough to alert by. */
export async function listMatters(db: Database, holderId: string, { articleId, at }: { articleId: number; at: string }): Promise<Matter[]> {
  const since = new Date(Date.parse(at) - matterWithinMs).toISOString();
  const { subjectId, lastSaidOn } = positions;
  const isMatter = or(like(subjectId, 'open:%'), like(subjectId, 'issue:%'));
  const latest = db
    .select({ subjectId, lastSaidOn })
    .from(positions)
    .where(and(eq(positions.holderId, holderId), isMatter, gte(lastSaidOn, since)))
    .orderBy(desc(lastSaidOn))
    .limit(atMost)
    .as('latest');
  const ownWords = and(
    eq(statements.subjectId, latest.subjectId),
    or(eq(statements.actorId, holderId), eq(statements.onBehalfOfId, holderId)),
    isNull(statements.withdrawnAt),
    or(like(statements.subjectId, 'issue:%'), gte(statements.confidence, alertRules.open.minConfidence)),
  );
  const leads = or(eq(statements.evidenceIn, 'title'), lt(statements.evidenceStart, leadCharacters));
  const told = { label: statements.subjectLabel, stance: statements.stance, modality: statements.modality };
  const text = sql<string>`left(${revisions.text}, ${beginning})`;
  const rows = await db
    .select({ ...told, id: latest.subjectId, title: revisions.title, text, language: revisions.language })
    .from(latest)
    .innerJoin(statements, ownWords)
    .innerJoin(revisions, eq(revisions.id, statements.revisionId))
    .where(and(ne(statements.articleId, articleId), leads))
    .orderBy(desc(latest.lastSaidOn))
    .limit(atMost);
  return rows.map(({ id, label, title, text, language, stance, modality }) => ({
    subject: { id, label },
    title,
    text,
    stance: modality === 'asserted' ? stance : null,
    language: language?.slice(0, 2).toLowerCase() ?? '',
  }));
}

/** Those of the pairs on which there is a position. */
export async function listHeld(db: Database, pairs: Pair[]): Promise<Pair[]> {
  const { holderId, subjectId } = positions;
  const asked = pairs.map(pair => and(eq(holderId, pair.holderId), eq(subjectId, pair.subjectId)));
  return db
    .select({ holderId, subjectId })
    .from(positions)
    .where(or(...asked));
}

/** What was taken for another name of a matter in this article before; what people have undone of that is among it. */
export async function listLinkedMatters(db: Database, articleId: number): Promise<Pair[]> {
  const rows = await db.select({ correction: corrections.correction }).from(corrections).where(eq(corrections.articleId, articleId));
  return rows.flatMap(({ correction }) =>
    correction.kind === 'one-matter' ? [{ holderId: correction.holderId, subjectId: correction.from }] : [],
  );
}
