import { followStatements } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import { listActiveCorrections, loadRoots, replaceStatement, type StatementRow } from '../db/corrections.ts';
import { savePosition } from '../db/positions.ts';
import { loadSaid, type Pair, pairsOf } from '../db/statements.ts';
import { type ActiveCorrection, applyCorrections, type Reading, turnSignsOf } from '../domain/correction.ts';
import { reviseImpact } from '../domain/impact.ts';
import { breakSilences } from './noteSilences.ts';
import { type Recorded, recordChanges } from './recordChanges.ts';

/** A statement that counted and the one that counts in its place now. */
type Replaced = { before: StatementRow | null; after: StatementRow | null };

/** How many coded statements are looked at with one query. */
const batch = 500;

/** Brings what counts in line with the corrections in force, for these coded statements. Returns what was replaced. */
export async function correctStatements(db: Database, rootIds: number[], now: Date): Promise<Replaced[]> {
  const replaced: Replaced[] = [];
  for (let at = 0; at < rootIds.length; at += batch) {
    const roots = await loadRoots(db, rootIds.slice(at, at + batch));
    const corrections = await listActiveCorrections(db, [...new Set(roots.map(({ root }) => root.articleId))]);
    for (const { root, counting } of roots) {
      const { reading, by } = applyCorrections(toReading(root), corrections);
      if (isSame(counting, reading, by)) continue;
      const { id, ...coded } = root;
      const fresh = { recordedAt: now.toISOString(), withdrawnAt: null, withdrawnFor: null, rootId: id, correctionIds: by };
      const reasons = [...coded.reasons, ...by.map(number => reasonOf(corrections.find(one => one.id === number)!))];
      const turnSigns = turnSignsOf(coded.turnSigns, by, corrections);
      const corrected = reading && { ...coded, ...reading, ...fresh, turnSigns, reasons };
      replaced.push({ before: counting, after: await replaceStatement(db, counting, corrected, now) });
    }
  }
  return replaced;
}

/** What a correction adds to the reasons of a statement. */
function reasonOf({ id, correction }: ActiveCorrection): string {
  if (correction.kind !== 'one-matter') return `correction ${id}`;
  return `${correction.opposite ? 'the opposite of' : 'one matter with'} ${correction.into}: both articles begin with ${correction.because.join(', ')} (correction ${id})`;
}

function toReading({ articleId, quote, actorId, onBehalfOfId, rank, subjectId, subjectLabel, stance }: StatementRow): Reading {
  return { articleId, quote, actorId, onBehalfOfId, rank, subjectId, subjectLabel, stance };
}

function isSame(counting: StatementRow | null, reading: Reading | null, by: number[]): boolean {
  if (!counting || !reading) return counting === reading;
  return JSON.stringify([toReading(counting), counting.correctionIds]) === JSON.stringify([reading, by]);
}

/** Folds again what the replaced statements bear on, and brings the record of its changes in line. Nothing is news: people know what they correct. */
export async function refold(db: Database, replaced: Replaced[], now: Date): Promise<Recorded[]> {
  await followStatements(db, replaced);
  const recorded: Recorded[] = [];
  for (const pair of pairsOf(replaced.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()))) {
    recorded.push(await refoldPair(db, pair, now));
  }
  return recorded;
}

/** Folds one position from the beginning and brings the record of its changes in line. */
export async function refoldPair(db: Database, pair: Pair, now: Date): Promise<Recorded> {
  const impact = reviseImpact(await loadSaid(db, pair), pair.holderId);
  await savePosition(db, pair, impact.after, now);
  const recorded = await recordChanges(db, pair, impact, { mayBeNews: false, revise: true }, now);
  return { ...recorded, revised: [...recorded.revised, ...(await breakSilences(db, pair, now))] };
}
