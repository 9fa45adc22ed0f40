import { correctChange, findPreviousChange, insertChange, listChanges, type StoredChange } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import type { Pair } from '../db/statements.ts';
import type { Change } from '../domain/change.ts';
import { chooseEpisode } from '../domain/episode.ts';
import { changeName, type Impact } from '../domain/impact.ts';
import { assessSeverity } from '../domain/severity.ts';

/** A change that is news, as stored, and as it was found. */
export type Announced = { stored: StoredChange; change: Change };

/**
 * Records what an article changed in one position. Changes of the past are recorded as late; recorded ones that the history no longer holds are
 * withdrawn. Returns the change that is news, null when there is none or when it was recorded before.
 */
export async function recordChanges(db: Database, pair: Pair, impact: Impact, mayBeNews: boolean, now: Date): Promise<Announced | null> {
  for (const change of impact.past) await record(db, pair, change, impact, true, now);
  const stored = impact.fresh && (await record(db, pair, impact.fresh, impact, !mayBeNews, now));
  return stored && mayBeNews ? { stored, change: impact.fresh! } : null;
}

/**
 * Makes the recorded changes those of the history: withdraws what it no longer holds, takes withdrawals back, and corrects where a change came from
 * when late or corrected words moved that.
 */
export async function reconcileChanges(db: Database, pair: Pair, history: Change[], now: Date): Promise<void> {
  const held = new Map(history.map(change => [nameIn(pair, change), change]));
  for (const stored of await listChanges(db, pair)) {
    const change = held.get(stored.key);
    const withdrawnAt = change ? null : (stored.withdrawnAt ?? now.toISOString());
    const origin = change && { fromStance: change.from, beforeStatementId: change.before?.statementId ?? null, reasons: change.reasons };
    const isRight = origin ? origin.fromStance === stored.fromStance && origin.beforeStatementId === stored.beforeStatementId : true;
    if (!isRight || withdrawnAt !== stored.withdrawnAt) await correctChange(db, stored.id, { ...origin, withdrawnAt });
  }
}

async function record(db: Database, pair: Pair, change: Change, impact: Impact, late: boolean, now: Date): Promise<StoredChange | null> {
  const previous = await findPreviousChange(db, pair, change.at);
  const severity = assessSeverity(change, impact.before, impact.after!);
  return insertChange(db, {
    ...pair,
    key: nameIn(pair, change),
    kind: change.kind,
    fromStance: change.from,
    toStance: change.to,
    beforeStatementId: change.before?.statementId ?? null,
    afterStatementId: change.after.statementId,
    articleId: change.after.articleId,
    episodeId: chooseEpisode(pair.holderId, pair.subjectId, change.at, previous && { at: previous.saidOn, episodeId: previous.episodeId }),
    severity: severity.value,
    severityReason: severity.sentence,
    late,
    reasons: change.reasons,
    saidOn: change.at,
    createdAt: now.toISOString(),
  });
}

function nameIn({ holderId, subjectId }: Pair, change: Change): string {
  return `${holderId} ${subjectId} ${changeName(change)}`;
}
