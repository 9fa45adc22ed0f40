import { confirmChanges, findPreviousChange, insertChange, listChanges, reviseChange, type StoredChange } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import { isCounting, type Pair } from '../db/statements.ts';
import { isClearEnough } from '../domain/alert.ts';
import { changeName, isSameTurn } from '../domain/change.ts';
import { chooseEpisode } from '../domain/episode.ts';
import type { Confirmation, Move } from '../domain/history.ts';
import type { Impact } from '../domain/impact.ts';
import type { NoticeKind } from '../domain/notice.ts';
import { confirmSeverity } from '../domain/severity.ts';
import { subjectKindOf } from '../domain/statement.ts';

/** A change that was recorded before and is no longer what it was, and why. */
export type Revised = { change: StoredChange; kind: NoticeKind; reason: string };

/** What an article, or a correction, did to the record of one position. */
export type Recorded = { news: StoredChange | null; confirmed: StoredChange[]; revised: Revised[] };

/**
 * Records what changed in one position. Changes of the past, and those that may not be news, are recorded as late. With `revise` the record is brought
 * in line with the whole history: what it no longer holds is withdrawn.
 */
export async function recordChanges(
  db: Database,
  pair: Pair,
  impact: Impact,
  { mayBeNews, revise }: { mayBeNews: boolean; revise: boolean },
  now: Date,
): Promise<Recorded> {
  const moved = revise ? await moveRecord(db, pair, impact.history) : [];
  // Of the whole history when it is revised: what the earlier version of an article hid was never recorded.
  // An article that tells of two turns to one side ("had agreed on the 11th; agrees now") has one name for both: the news keeps it.
  const { fresh } = impact;
  const isNews = (change: Move) => fresh !== null && changeName(change) === changeName(fresh);
  const past = (revise ? impact.history : impact.past).filter(change => !isNews(change));
  for (const change of past) await record(db, pair, change, true, now);
  const stored = fresh && (await record(db, pair, fresh, !mayBeNews, now));
  const revised = revise ? await reviseRecord(db, pair, impact, now) : [];
  const confirmed = await confirm(db, pair, impact.confirmed, now);
  const news = mayBeNews ? stored : null;
  return { news, confirmed, revised: [...moved, ...revised, ...confirmed.filter(({ id }) => id !== news?.id).map(toConfirmed)] };
}

async function record(db: Database, pair: Pair, change: Move, late: boolean, now: Date): Promise<StoredChange | null> {
  const previous = await findPreviousChange(db, pair, change.at);
  const { severity } = change;
  return insertChange(db, {
    ...pair,
    key: keyOf(pair, changeName(change)),
    kind: change.kind,
    fromStance: change.from,
    toStance: change.to,
    ...wordsOf(change),
    articleId: change.after.articleId,
    episodeId: chooseEpisode(pair.holderId, pair.subjectId, change.at, previous && { at: previous.saidOn, episodeId: previous.episodeId }),
    severity: severity.value,
    severityParts: severity.parts,
    severityReason: severity.sentence,
    clear: isClearEnough(change, subjectKindOf(pair.subjectId)),
    late,
    reasons: change.reasons,
    saidOn: change.at,
    createdAt: now.toISOString(),
  });
}

async function confirm(db: Database, pair: Pair, confirmations: Confirmation[], now: Date): Promise<StoredChange[]> {
  const originsOf = new Map(confirmations.map(({ name, origins }) => [keyOf(pair, name), origins]));
  const rows = await confirmChanges(db, [...originsOf.keys()], now);
  return Promise.all(
    rows.map(({ change, rank }) => {
      const severity = confirmSeverity(change.severityParts, { kind: change.kind, rank, origins: originsOf.get(change.key)! });
      const revision = { severity: severity.value, severityParts: severity.parts, severityReason: severity.sentence };
      return reviseChange(db, change.id, revision);
    }),
  );
}

function toConfirmed(change: StoredChange): Revised {
  return { change, kind: 'confirmed', reason: 'A second independent origin reports it.' };
}

/**
 * Lets a recorded change rest on the words that now come first for the same turn: another report of it that was earlier, or that is left when the one
 * it rested on was corrected. It stays the change that people were told of.
 */
async function moveRecord(db: Database, pair: Pair, history: Move[]): Promise<Revised[]> {
  const recorded = await listChanges(db, pair);
  const unknown = history.filter(change => !recorded.some(({ key }) => key === keyOf(pair, changeName(change))));
  const moved: Revised[] = [];
  for (const stored of recorded) {
    const isHeld = history.some(change => keyOf(pair, changeName(change)) === stored.key);
    if (isHeld || stored.withdrawnAt) continue;
    const turn = { kind: stored.kind, from: stored.fromStance, to: stored.toStance, at: stored.saidOn };
    const change = unknown.find(one => isSameTurn(one, turn));
    if (!change) continue;
    unknown.splice(unknown.indexOf(change), 1);
    const revision = { ...wordsOf(change), key: keyOf(pair, changeName(change)), articleId: change.after.articleId, saidOn: change.at };
    const isLeft = !(await isCounting(db, stored.afterStatementId));
    const after = await reviseChange(db, stored.id, { ...revision, reasons: change.reasons });
    if (isLeft) moved.push({ change: after, kind: 'updated', reason: 'The words that it rested on were corrected; others report it.' });
  }
  return moved;
}

function wordsOf({ before, after }: Move) {
  return { beforeStatementId: before?.statementId ?? null, afterStatementId: after.statementId };
}

/**
 * Makes the recorded changes those of the history: withdraws what it no longer holds, takes withdrawals back, and corrects where a change came from
 * when late or corrected words moved that. A silence is no part of the fold; new words end it elsewhere.
 */
async function reviseRecord(db: Database, pair: Pair, { history, confirmed }: Impact, now: Date): Promise<Revised[]> {
  const held = new Map(history.map(change => [keyOf(pair, changeName(change)), change]));
  const isConfirmed = new Set(confirmed.map(({ name }) => keyOf(pair, name)));
  const revised: Revised[] = [];
  for (const stored of await listChanges(db, pair)) {
    if (stored.kind === 'silence') continue;
    const found = compare(stored, held.get(stored.key), isConfirmed.has(stored.key), now);
    if (!found) continue;
    const { revision, kind, reason } = found;
    const change = await reviseChange(db, stored.id, revision);
    if (kind) revised.push({ change, kind, reason });
  }
  return revised;
}

/** What is to be set right in a recorded change, and what that means to those who were told of it; null when all is right. */
function compare(stored: StoredChange, change: Move | undefined, isConfirmed: boolean, now: Date) {
  const confirmedAt = isConfirmed ? stored.confirmedAt : null;
  if (!change) {
    if (stored.withdrawnAt) return null;
    const revision = { withdrawnAt: now.toISOString(), confirmedAt };
    return { revision, kind: 'retracted' as const, reason: 'Late or corrected words show that it did not happen.' };
  }
  const words = wordsOf(change);
  const isSameTurn = change.from === stored.fromStance;
  const isRight = isSameTurn && words.beforeStatementId === stored.beforeStatementId && words.afterStatementId === stored.afterStatementId;
  if (isRight && !stored.withdrawnAt && confirmedAt === stored.confirmedAt) return null;
  const revision = { ...words, fromStance: change.from, reasons: change.reasons, withdrawnAt: null, confirmedAt };
  if (stored.withdrawnAt) return { revision, kind: 'restored' as const, reason: 'It was retracted, and holds after all.' };
  return {
    revision,
    kind: isSameTurn ? null : ('updated' as const),
    reason: 'Late or corrected words show that it came from another position.',
  };
}

function keyOf({ holderId, subjectId }: Pair, name: string): string {
  return `${holderId} ${subjectId} ${name}`;
}
