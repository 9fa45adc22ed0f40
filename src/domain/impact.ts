import { type Change, changeName, detectChange } from './change.ts';
import { type Confirmation, foldHistory, type Move } from './history.ts';
import { type Said, saidAt } from './observation.ts';
import type { Position } from './position.ts';
import { modalityWeight } from './thresholds.ts';

/** What one article does to one position. */
export type Impact = {
  /** The position without the article, and with it. */
  before: Position | null;
  after: Position | null;
  /** The change that is news: the article's words moved the position to where it stands now. */
  fresh: Move | null;
  /** Other changes that are in the history because of the article: they happened before newer words that were known already. */
  past: Move[];
  /** The history with the article as far as it was folded, and whether it differs from what was known by more than what was added at its end. */
  history: Move[];
  rewritten: boolean;
  /** The changes of that history which enough independent origins report. */
  confirmed: Confirmation[];
};

/**
 * Compares the history without and with the article. `all` are the statements of the holder on the subject that count now, the article's among
 * them. Comparing with the history *without* the article, not with what was stored last, keeps a corrected article from announcing its own correction.
 */
export function assessImpact(all: Said[], articleId: number, holderId: string): Impact {
  const others = all.filter(said => said.articleId !== articleId);
  const own = all.filter(said => said.articleId === articleId);
  const without = foldHistory(others, holderId);
  const withIt = foldHistory(all, holderId);
  const known = new Set(without.changes.map(changeName));
  const found = withIt.changes.filter(change => !known.has(changeName(change)));
  const last = withIt.changes.at(-1);
  const isNews =
    last !== undefined &&
    found.includes(last) &&
    own.some(said => said.id === last.after.statementId) &&
    !isOutdated(last, own, others) &&
    movesOn(without.position, withIt.position!, last);
  const fresh = isNews ? last : null;
  const past = found.filter(change => change !== fresh);
  const kept = withIt.changes.length - found.length;
  const rewritten = past.length > 0 || kept < without.changes.length;
  const { position: after, changes: history, confirmations: confirmed } = withIt;
  return { before: without.position, after, fresh, past, history, rewritten, confirmed };
}

/** True when all that the article says is newer than everything that the position was folded from, so that `continueImpact` will do. */
export function canContinue(known: Position, own: Said[]): boolean {
  return own.every(said => modalityWeight[said.modality] === 0 || saidAt(said) > known.lastSaidOn);
}

/** What `assessImpact` would say of a new article that is no copy, from the position alone: the cost does not grow with what was ever said. */
export function continueImpact(known: Position, own: Said[], holderId: string): Impact {
  const { position, changes, confirmations } = foldHistory(own, holderId, known);
  const last = changes.at(-1);
  const fresh = last && movesOn(known, position!, last) ? last : null;
  const past = changes.filter(change => change !== fresh);
  return { before: known, after: position, fresh, past, history: changes, rewritten: false, confirmed: confirmations };
}

/** True when both the words and the article that has them are older than what is known. */
function isOutdated(change: Change, own: Said[], others: Said[]): boolean {
  const newestWords = newest(others.map(saidAt));
  const newestArticle = newest(others.map(said => said.publishedAt));
  return change.at < newestWords && newest(own.map(said => said.publishedAt)) < newestArticle;
}

/** False when the article goes there and back, or tells of an about-face whose first half is known from nowhere else. */
function movesOn(before: Position | null, after: Position, change: Change): boolean {
  if (change.kind === 'new' || change.kind === 'contested') return true;
  const moved = detectChange(before, after);
  return moved !== null && moved.kind !== 'new';
}

function newest(instants: string[]): string {
  return instants.toSorted().at(-1) ?? '';
}

/** What it takes to bring the record of a position in line with everything that counts now: nothing in it is news. */
export function reviseImpact(all: Said[], holderId: string): Impact {
  const { position, changes, confirmations } = foldHistory(all, holderId);
  return { before: null, after: position, fresh: null, past: changes, history: changes, rewritten: true, confirmed: confirmations };
}
