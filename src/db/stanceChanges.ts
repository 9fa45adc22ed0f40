import { and, desc, eq, inArray, isNull, lte, min, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { StanceChanged } from '../domain/stanceChanged.ts';
import type { Stance } from '../domain/statement.ts';
import type { Database } from './client.ts';
import { alerts, changes } from './schema/alerts.ts';
import { actors, statements, subjects } from './schema/positions.ts';
import { articles } from './schema/sources.ts';

/** An alert with all that a reader is told: the change, the statements before and after it, and where they can be read. */
export type StoredStanceChange = StanceChanged & { raisedAt: string; withdrawnAt: string | null };

/** Loads alerts with their evidence, in the order of `alertIds`; ids that do not exist are left out. */
export async function loadStanceChanges(db: Database, alertIds: number[]): Promise<StoredStanceChange[]> {
  if (alertIds.length === 0) return [];
  const rows = await db
    .select({ alert: alerts, change: changes, actor: shown })
    .from(alerts)
    .innerJoin(changes, eq(changes.id, alerts.changeId))
    .innerJoin(actors, eq(actors.id, changes.holderId))
    .where(inArray(alerts.id, alertIds));
  const voices = await loadVoices(
    db,
    rows.flatMap(({ change }) => [change.afterStatementId, change.beforeStatementId ?? []].flat()),
  );
  const byId = new Map(rows.map(row => [row.alert.id, row]));
  return alertIds.flatMap(id => {
    const row = byId.get(id);
    const after = row && voices.get(row.change.afterStatementId);
    if (!row || !after) return [];
    const before = (row.change.beforeStatementId && voices.get(row.change.beforeStatementId)) || null;
    return [toStanceChange(row, before, after)];
  });
}

/** Ids of the latest alerts, of one subscription or of all, newest first: one for each change, and none for a change that did not hold. */
export async function listAlertIds(db: Database, subscriptionId: number | undefined, limit: number): Promise<number[]> {
  const rows = await db
    .select({ id: min(alerts.id) })
    .from(alerts)
    .innerJoin(changes, eq(changes.id, alerts.changeId))
    .where(and(isNull(changes.withdrawnAt), subscriptionId === undefined ? undefined : eq(alerts.subscriptionId, subscriptionId)))
    .groupBy(alerts.changeId)
    .orderBy(desc(min(alerts.createdAt)), desc(alerts.changeId))
    .limit(limit);
  return rows.flatMap(row => row.id ?? []);
}

/** One stance per day and origin of the holder on the subject, up to `until`, oldest first: the picture of the position over time. */
export async function loadHistory(
  db: Database,
  holderId: string,
  subjectId: string,
  until: string,
  limit = 12,
): Promise<{ stance: Stance; saidOn: string }[]> {
  const rows = await db
    .select({ stance: statements.stance, saidOn: statements.saidOn, originId: statements.originId })
    .from(statements)
    .where(
      and(
        or(eq(statements.actorId, holderId), eq(statements.onBehalfOfId, holderId)),
        eq(statements.subjectId, subjectId),
        isNull(statements.withdrawnAt),
        inArray(statements.modality, ['asserted', 'conditional']),
        lte(statements.saidOn, until),
      ),
    )
    .orderBy(desc(statements.saidOn), desc(statements.id))
    .limit(limit * 8);
  const seen = new Map(rows.map(row => [`${row.saidOn.slice(0, 10)} ${row.originId} ${row.stance}`, row]));
  return [...seen.values()]
    .slice(0, limit)
    .map(({ stance, saidOn }) => ({ stance, saidOn }))
    .reverse();
}

type Row = { alert: typeof alerts.$inferSelect; change: typeof changes.$inferSelect; actor: Voice['actor'] };
type Voice = StanceChanged['after'];

function toStanceChange({ alert, change, actor }: Row, before: Voice | null, after: Voice): StoredStanceChange {
  return {
    alertId: alert.id,
    changeId: change.id,
    episodeId: change.episodeId,
    kind: change.kind,
    from: change.fromStance,
    to: change.toStance,
    severity: tidy(alert.severity),
    severityParts: { ...change.severityParts, centrality: tidy(alert.centrality) },
    severitySentence: change.severityReason,
    confirmed: change.confirmedAt !== null,
    reasons: [...change.reasons, ...alert.reasons],
    actor,
    subject: after.subject,
    before,
    after,
    raisedAt: alert.createdAt,
    withdrawnAt: change.withdrawnAt,
  };
}

/** Single-precision numbers come back as 0.8600000143051147. */
const tidy = (share: number) => Math.round(share * 1_000) / 1_000;

const shown = { id: actors.id, name: actors.name, aliases: actors.aliases };
/** In whose name something was said. */
const behalf = alias(actors, 'behalf');
const shownBehalf = { id: behalf.id, name: behalf.name, aliases: behalf.aliases };

async function loadVoices(db: Database, ids: number[]): Promise<Map<number, Voice>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      ...{ said: statements, subject: subjects, title: articles.title, publisher: articles.publisher, link: articles.url },
      ...{ actor: shown, onBehalfOf: shownBehalf },
    })
    .from(statements)
    .innerJoin(subjects, eq(subjects.id, statements.subjectId))
    .innerJoin(articles, eq(articles.id, statements.articleId))
    .innerJoin(actors, eq(actors.id, statements.actorId))
    .leftJoin(behalf, eq(behalf.id, statements.onBehalfOfId))
    .where(inArray(statements.id, ids));
  return new Map(
    rows.map(({ said, subject, title, publisher, link, actor, onBehalfOf }) => [
      said.id,
      {
        ...{ id: said.id, actor, onBehalfOf },
        subject: { kind: subject.kind, id: subject.id, label: said.subjectLabel, labels: subject.labels },
        stance: said.stance,
        modality: said.modality,
        quote: said.quote,
        saidOn: said.saidOn,
        saidOnBasis: said.saidOnBasis,
        saidOnPrecision: said.saidOnPrecision,
        confidence: tidy(said.confidence),
        title: title ?? '',
        publisher,
        link,
      },
    ]),
  );
}
