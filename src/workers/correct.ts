import { insertActors, insertSubjects } from '../db/actors.ts';
import type { Database } from '../db/client.ts';
import { findConcernedRoots, insertCorrection, lockCorrections, markUndone, type StoredCorrection } from '../db/corrections.ts';
import type { ActorRef } from '../domain/actor.ts';
import { articleOf, type Correction } from '../domain/correction.ts';
import type { Subject } from '../domain/statement.ts';
import { giveNotices } from './giveNotices.ts';
import { correctStatements, refold } from './rederive.ts';

/** Who corrects, why, and the names that the correction brings in. `dryRun` only looks what would follow. */
export type CorrectionRequest = {
  correction: Correction;
  author: string;
  note: string | null;
  actors: ActorRef[];
  subjects: Subject[];
  dryRun: boolean;
};

/** What a correction did: statements that count otherwise now, positions folded again, alerts retracted (or restored, or updated). */
export type CorrectionResult = {
  correction: StoredCorrection;
  statements: number;
  positions: number;
  notices: { kind: string; changeId: number }[];
};

/**
 * Sets something right. Everything downstream is derived anew in the same transaction: statements, positions, changes. Alerts that no longer hold are
 * retracted; none is raised. The correction is kept, applies to whatever is read later, and can be undone.
 */
export async function correct(db: Database, request: CorrectionRequest, now: Date): Promise<CorrectionResult> {
  const { correction, author, note } = request;
  return inTransaction(db, request.dryRun, async tx => {
    await lockCorrections(tx, 'correct');
    await insertActors(tx, request.actors);
    await insertSubjects(tx, request.subjects);
    const stored = await insertCorrection(tx, { correction, articleId: articleOf(correction), author, note, createdAt: now.toISOString() });
    return rederive(tx, stored, now);
  });
}

/** Takes a correction back; null when none with this number is in force. */
export async function undoCorrection(db: Database, id: number, by: string, now: Date): Promise<CorrectionResult | null> {
  return db.transaction(async tx => {
    await lockCorrections(tx, 'correct');
    const stored = await markUndone(tx, id, by, now);
    return stored && rederive(tx, stored, now);
  });
}

async function rederive(db: Database, stored: StoredCorrection, now: Date): Promise<CorrectionResult> {
  const rootIds = await findConcernedRoots(db, stored.id, stored.correction);
  const replaced = await correctStatements(db, rootIds, now);
  const recorded = await refold(db, replaced, now);
  const revised = recorded.flatMap(one => one.revised);
  await giveNotices(db, revised, { articleId: null, deliver: true }, now);
  const notices = revised.map(({ kind, change }) => ({ kind, changeId: change.id }));
  return { correction: stored, statements: replaced.length, positions: recorded.length, notices };
}

class DryRun extends Error {
  constructor(readonly result: CorrectionResult) {
    super('dry run');
  }
}

/** Runs the work, and rolls it back when it is only to be looked at. */
async function inTransaction(db: Database, dryRun: boolean, work: (tx: Database) => Promise<CorrectionResult>): Promise<CorrectionResult> {
  try {
    return await db.transaction(async tx => {
      const result = await work(tx);
      if (dryRun) throw new DryRun(result);
      return result;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.result;
    throw error;
  }
}
