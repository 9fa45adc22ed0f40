import { type Alert, listAlertsAfter } from '../db/alerts.ts';
import { listChangesAfter, type StoredChange } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import { listStatements, type StoredStatement } from '../db/statements.ts';

/** What happened, one object each, in order; the fields are those of the contract of `demarche replay`. */
export type ReplayEvent = { type: 'article' | 'statement' | 'change' | 'alert' | 'summary'; [field: string]: unknown };
type Event = ReplayEvent & { type: 'statement' | 'change' | 'alert' };

/** Tells what the database has got since it was asked last, with the input's names of articles. */
export async function createTeller(db: Database) {
  const names = new Map<number, string>();
  const told = { statement: 0, change: 0, alert: 0 };
  const news = async () => ({
    statements: await listStatements(db, { afterId: told.statement }).then(rows => rows.sort((a, b) => a.id - b.id)),
    changes: await listChangesAfter(db, told.change),
    alerts: await listAlertsAfter(db, told.alert),
  });
  const take = async () => {
    const found = await news();
    told.statement = found.statements.at(-1)?.id ?? told.statement;
    told.change = found.changes.at(-1)?.id ?? told.change;
    told.alert = found.alerts.at(-1)?.id ?? told.alert;
    return found;
  };
  await take();
  const nameOf = (articleId: number, url: string) => names.get(articleId) ?? url;
  return {
    name: (articleId: number, name: string) => names.set(articleId, name),
    async tellNews(): Promise<Event[]> {
      const { statements, changes, alerts } = await take();
      const evidence = await loadEvidence(db, changes);
      const changed = changes.map(change => toChangeEvent(change, evidence, nameOf));
      return [
        ...statements.map(statement => toStatementEvent(statement, nameOf)),
        ...changed,
        ...firstOfEachChange(alerts).map(alert =>
          toAlertEvent(
            alert,
            changed.find(({ id }) => id === alert.changeId),
          ),
        ),
      ];
    },
  };
}

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
  const detail = { late, severity, severityReason: change.severityReason, episodeId, toldAsId, saidOn, reasons };
  const told = (statement: StoredStatement) => toStatementEvent(statement, nameOf);
  return { type: 'change', ...shown, ...detail, before: before && told(before), after: told(after) };
}

function toAlertEvent(alert: Alert, change: Event | undefined): Event {
  const { id, changeId, severity, episodeId, reasons } = alert;
  const { type: _type, before: _before, after: _after, ...changed } = change ?? { type: 'change' };
  return { ...changed, type: 'alert', id, changeId, severity, episodeId, reasons };
}

/** One alert for each change, however many subscriptions it is for. */
function firstOfEachChange(alerts: Alert[]): Alert[] {
  return [...new Map(alerts.toReversed().map(alert => [alert.changeId, alert])).values()].reverse();
}
