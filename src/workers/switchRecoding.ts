import type { Database } from '../db/client.ts';
import { markCoded } from '../db/codedRevisions.ts';
import { lockCorrections } from '../db/corrections.ts';
import { endRecoding, type Recoding } from '../db/recodings.ts';
import type { Pair } from '../db/statements.ts';
import { eachRecoded } from './diffRecoding.ts';
import { giveNotices } from './giveNotices.ts';
import { dateOf, storeReading } from './reading.ts';
import { refoldPair } from './rederive.ts';

/** What a switch did. */
export type Switched = { texts: number; positions: number; retracted: number };

/**
 * Lets what a recoding read count, in one transaction: all of it, or none when it is cut off. Articles that arrive meanwhile wait. Nothing is news;
 * changes that the new reading does not hold are withdrawn, and whoever was alerted is told.
 */
export async function switchRecoding(db: Database, recoding: Recoding, now: Date): Promise<Switched> {
  return db.transaction(async tx => {
    await lockCorrections(tx, 'correct');
    const touched = new Map<string, Pair>();
    let texts = 0;
    for await (const { recoded, revision, article } of eachRecoded(tx, recoding.id)) {
      const { outcome, note, differs, statements } = recoded;
      const coded = { outcome: outcome as 'coded', ...(note !== null && { note }), statements };
      const reading = { article, revision, publishedAt: dateOf({ article, revision }), coded, coderVersion: recoding.coderVersion, now };
      if (!differs) {
        const { coderVersion } = recoding;
        await markCoded(tx, {
          revisionId: revision.id,
          coderVersion,
          outcome,
          note,
          statements: statements.length,
          codedAt: now.toISOString(),
        });
        continue;
      }
      const stored = await storeReading(tx, reading);
      for (const pair of stored?.pairs ?? []) touched.set(`${pair.holderId} ${pair.subjectId}`, pair);
      texts += Number(stored !== null);
    }
    const recorded = [];
    for (const pair of touched.values()) recorded.push(await refoldPair(tx, pair, now));
    const revised = recorded.flatMap(one => one.revised);
    await giveNotices(tx, revised, { articleId: null, deliver: true }, now);
    await endRecoding(tx, recoding.id, 'switched', now);
    return { texts, positions: touched.size, retracted: revised.filter(({ kind }) => kind === 'retracted').length };
  });
}
