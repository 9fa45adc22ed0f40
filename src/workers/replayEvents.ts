import { type Alert, listAlertsAfter } from '../db/alerts.ts';
import { listChangesAfter, listChangesByIds, type StoredChange } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import { listNoticesAfter } from '../db/notices.ts';
import { listStatements, type StoredStatement } from '../db/statements.ts';
import type { NoticeKind } from '../domain/notice.ts';

/** What became of an alert, as an event. */
const noticeEvents = { confirmed: 'confirmation', updated: 'update', retracted: 'retraction', restored: 'restoration' } as const;

type Happened = 'statement' | 'change' | 'alert' | (typeof noticeEvents)[NoticeKind];
/** What happened, one object each, in order; the fields are those of the contract of `demarche replay`. */
export type ReplayEvent = { type: 'article' | Happened | 'summary'; [field: string]: unknown };
type Event = ReplayEvent & { type: Happened };

/** Tells what the database has got since it was asked last, with the input's names of articles. */
export async function createTeller(db: Database) {
  const names = new Map<number, string>();
  const told = { statement: 0, change: 0, alert: 0, notice: 0 };
  const news = async () => ({
    statements: await listStatements(db, { afterId: told.statement }).then(rows => rows.sort((a, b) => a.id - b.id)),
    changes: await listChangesAfter(db, told.change),
    alerts: await listAlertsAfter(db, told.alert),
    notices: await listNoticesAfter(db, told.notice),
  });
  const take = async () => {
    const found = await news();
    told.statement = found.statements.at(-1)?.id ?? told.statement;
    told.change = found.changes.at(-1)?.id ?? told.change;
    told.alert = found.alerts.at(-1)?.id ?? told.alert;
    told.notice = found.notices.at(-1)?.id ?? told.notice;
    return found;
  };
  await take();
  const nameOf = (articleId: number, url: string) => names.get(articleId) ?? url;
  return {
    name: (articleId: number, name: string) => names.set(articleId, name),
    async tellNews(): Promise<Event[]> {
      const { statements, changes, alerts, notices } = await take();
      const revised = await listChangesByIds(
        db,
        [...alerts, ...notices].map(({ changeId }) => changeId),
      );
      const evidence = await loadEvidence(db, [...changes, ...revised]);
      const shown = new Map([...revised, ...changes].map(change => [change.id, toChangeEvent(change, evidence, nameOf)]));
      return [
        ...statements.filter(isUncorrected).map(statement => toStatementEvent(statement, nameOf)),
        ...changes.map(({ id }) => shown.get(id)!),
        ...firstOfEachChange(alerts).map(alert => toAlertEvent(alert, shown.get(alert.changeId)!)),
        ...firstOfEachChange(notices).map(({ changeId, kind, reason }) => {
          const { type: _type, before: _before, after: _after, id: _id, ...changed } = shown.get(changeId)!;
          return { ...changed, type: noticeEvents[kind], changeId, reason };
        }),
      ];
    },
  };
}

/** False for a reading that was put right before anybody was told of it. */
const isUncorrected = ({ withdrawnAt }: StoredStatement): boolean => withdrawnAt === null;

type NameOf = (articleId: number, url: string) => string;

async function loadEvidence(db: Database, changes: StoredChange[]): Promise<Map<number, StoredStatement>> {
  const ids = changes.flatMap(change => [change.beforeStatementId ?? [], change.afterStatementId].flat());
  const rows = ids.length > 0 ? await listStatements(db, { ids }) : [];
  return new Map(rows.map(row => [row.id, row]));
}

function toStatementEvent(statement: StoredStatement, nameOf: NameOf): Event {
  const { revisionId: _revision, firstSeenAt: _seen, withdrawnAt: _withdrawn, articleTitle: _title, ...shown } = statement;
  return { type: 'statement', ...shown, articleId: nameOf(statement.articleId, statement.url) };
}

function toChangeEvent(change: StoredChange, evidence: Map<number, StoredStatement>, nameOf: NameOf): Event {
  const after = evidence.get(change.afterStatementId)!;
  const before = change.beforeStatementId ? evidence.get(change.beforeStatementId)! : null;
  const { actor, onBehalfOf, subject } = after;
  const { id, kind, fromStance: from, toStance: to, holderId, late, severity, episodeId, reasons, saidOn, toldAsId } = change;
  const holder = actor.id === holderId ? actor : onBehalfOf;
  const shown = { id, articleId: nameOf(change.articleId, after.url), actor, onBehalfOf, holder, subject, kind, from, to };
  const { severityParts, severityReason, confirmedAt } = change;
  const weight = { severity, severityParts, severityReason, confirmed: confirmedAt !== null };
  const detail = { late, ...weight, episodeId, toldAsId, saidOn, reasons };
  const told = (statement: StoredStatement) => toStatementEvent(statement, nameOf);
  return { type: 'change', ...shown, ...detail, before: before && told(before), after: told(after) };
}

function toAlertEvent(alert: Alert, change: Event): Event {
  const { id, changeId, severity, episodeId, reasons } = alert;
  const { type: _type, before: _before, after: _after, ...changed } = change;
  return { ...changed, type: 'alert', id, changeId, severity, episodeId, reasons };
}

/** One for each change, however many subscriptions it is for. */
function firstOfEachChange<T extends { changeId: number }>(all: T[]): T[] {
  return [...new Map(all.toReversed().map(one => [one.changeId, one])).values()].reverse();
}
