import { type Change, changeName, detectChange } from './change.ts';
import { observe, type Said, type Voice, voiceOf } from './observation.ts';
import { originsFor, type Position, step } from './position.ts';
import { assessSeverity, type Severity } from './severity.ts';
import { keepRhythm } from './silence.ts';
import { confirmFrom } from './thresholds.ts';

/** A change in its history: how much it matters by what was known at that moment. */
export type Move = Change & { severity: Severity };

/** That a change is no longer provisional: enough independent origins report it. `name` is the change's, `by` the words that made it so. */
export type Confirmation = { name: string; origins: number; by: Voice };

/** A position and how it came about: every change, and every confirmation of one, in the order of what was said. */
export type History = { position: Position | null; changes: Move[]; confirmations: Confirmation[] };

/**
 * Where the holder stands after everything said so far, ordered by when it was said and never by when it arrived. Null while nothing counts.
 * `statements` are those of one holder (its own, and its officials') on one subject.
 */
export function foldPosition(statements: Said[], holderId: string): Position | null {
  return foldHistory(statements, holderId).position;
}

/** As `foldPosition`, with the changes on the way. `from` is the fold of everything said before the first of these statements. */
export function foldHistory(statements: Said[], holderId: string, from: Position | null = null): History {
  const history: History = { position: from, changes: [], confirmations: [] };
  for (const observation of observe(statements, holderId)) {
    const before = history.position;
    const stepped = step(before, observation);
    if (!stepped) continue;
    const rhythm = observation.thirdParty && before ? before.rhythm : keepRhythm(before?.rhythm ?? null, observation.at);
    const after = { ...stepped, rhythm };
    const change = detectChange(before, after);
    if (change) history.changes.push({ ...change, severity: assessSeverity(change, before, after) });
    const news = change && { name: changeName(change), to: change.to, confirmed: false };
    history.position = confirmNews(news ? { ...after, news } : carryNews(before, after), voiceOf(observation), history.confirmations);
  }
  return history;
}

/** Details of the same news make no change: what was news stays so, and all who report it count. */
function carryNews(before: Position | null, after: Position): Position {
  if (!before?.news || after.news || before.side !== after.side) return after;
  const heard = [...new Set([...before.heard, ...after.heard])];
  return { ...after, news: before.news, heard, origins: before.origins + heard.length - before.heard.length };
}

/** Notes that the last change is confirmed, once. */
function confirmNews(position: Position, by: Voice, confirmations: Confirmation[]): Position {
  const { news } = position;
  const origins = news && !news.confirmed ? originsFor(position, news.to) : 0;
  if (!news || origins < confirmFrom) return position;
  confirmations.push({ name: news.name, origins, by });
  return { ...position, news: { ...news, confirmed: true } };
}
