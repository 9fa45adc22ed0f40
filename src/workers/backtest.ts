import { listChangesSaidSince, type StoredChange } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import { listStatements } from '../db/statements.ts';
import { type Interest, isAside, isDouble, type Match, matchInterest } from '../domain/alert.ts';
import type { Statement, Subject } from '../domain/statement.ts';
import type { TellWhen } from '../domain/subscription.ts';
import { toCandidates } from './raiseAlerts.ts';

/** A change that a rule would have told, as of today's history. */
export type Backtested = Match &
  Pick<StoredChange, 'kind' | 'holderId' | 'saidOn'> & {
    changeId: number;
    from: StoredChange['fromStance'];
    to: StoredChange['toStance'];
    before: Pick<Statement, 'stance' | 'modality'> | null;
    after: Pick<Statement, 'stance' | 'modality'>;
    holder: string;
    subject: Subject;
    quote: string;
    url: string;
  };

/**
 * The alerts that a rule would have raised since then, had every article been read on its own day, oldest first. Looks only: nothing is added.
 * What late or corrected words have undone since is not among them.
 */
export async function backtest(db: Database, rule: Interest & { tellWhen: TellWhen }, since: Date): Promise<Backtested[]> {
  const changes = (await listChangesSaidSince(db, since)).filter(one => rule.tellWhen === 'first' || one.confirmedAt !== null);
  const candidates = await toCandidates(db, changes);
  const found = changes.flatMap((change, index) => {
    const candidate = candidates[index]!;
    const sameDay = candidates.filter((_, other) => changes[other]!.articleId === change.articleId);
    const match = isDouble(candidate, sameDay) || isAside(candidate, sameDay) ? null : matchInterest(candidate, rule);
    return match ? [{ change, match }] : [];
  });
  const ids = found.flatMap(({ change }) => [change.beforeStatementId ?? [], change.afterStatementId].flat());
  const words = new Map((ids.length > 0 ? await listStatements(db, { ids }) : []).map(one => [one.id, one]));
  return found.map(({ change, match }) => {
    const { id: changeId, kind, holderId, saidOn, fromStance: from, toStance: to } = change;
    const after = words.get(change.afterStatementId)!;
    const before = change.beforeStatementId === null ? null : words.get(change.beforeStatementId)!;
    const { actor, onBehalfOf, subject, evidence, url } = after;
    const holder = (actor.id === holderId ? actor : onBehalfOf)?.name ?? holderId;
    const turn = { from, to, before: before && toWords(before), after: toWords(after) };
    return { changeId, kind, holderId, holder, subject, ...turn, saidOn, ...match, quote: evidence.quote, url };
  });
}

const toWords = ({ stance, modality }: Statement) => ({ stance, modality });
