import { insertChange, listSilences, reviseChange } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import { takeSilent } from '../db/positions.ts';
import type { Pair } from '../db/statements.ts';
import { listEnabledSubscriptions } from '../db/subscriptions.ts';
import { isClearEnough } from '../domain/alert.ts';
import { changeName } from '../domain/change.ts';
import { chooseEpisode } from '../domain/episode.ts';
import { assessSeverity } from '../domain/severity.ts';
import { describeSilence } from '../domain/silence.ts';
import { subjectKindOf } from '../domain/statement.ts';
import { freshWithinMs } from '../domain/thresholds.ts';
import { raiseAlerts } from './raiseAlerts.ts';
import type { Revised } from './recordChanges.ts';

/**
 * Records who, vocal so far, has fallen silent, and alerts those who asked for silence; does nothing while nobody does. Silences that began long ago are
 * left alone, so that the first who asks is not told of all of them at once. Returns how many were recorded.
 */
export async function noteSilences(db: Database, now: Date, deliver = true): Promise<number> {
  const asked = (await listEnabledSubscriptions(db)).some(({ kinds }) => kinds.includes('silence'));
  if (!asked) return 0;
  return db.transaction(async tx => {
    const news = [];
    for (const silent of await takeSilent(tx, new Date(now.getTime() - freshWithinMs), now)) {
      const { holderId, subjectId, silentAt, position } = silent;
      const change = describeSilence(position, silentAt);
      const severity = assessSeverity(change, position, position);
      const recorded = await insertChange(tx, {
        holderId,
        subjectId,
        key: `${holderId} ${subjectId} ${changeName(change)}`,
        kind: change.kind,
        fromStance: change.from,
        toStance: change.to,
        afterStatementId: change.after.statementId,
        articleId: change.after.articleId,
        episodeId: chooseEpisode(holderId, subjectId, change.at, null),
        severity: severity.value,
        severityParts: severity.parts,
        severityReason: severity.sentence,
        clear: isClearEnough(change, subjectKindOf(subjectId)),
        reasons: change.reasons,
        saidOn: change.at,
        confirmedAt: now.toISOString(),
        createdAt: now.toISOString(),
      });
      if (recorded) news.push(recorded);
    }
    await raiseAlerts(tx, { news, confirmed: news }, deliver, now);
    return news.length;
  });
}

/** Takes back silences of a position in which, as is known only now, something was said. */
export async function breakSilences(db: Database, pair: Pair, now: Date): Promise<Revised[]> {
  const revised: Revised[] = [];
  for (const silence of await listSilences(db, pair)) {
    if (!silence.wasBroken) continue;
    const change = await reviseChange(db, silence.id, { withdrawnAt: now.toISOString() });
    revised.push({ change, kind: 'retracted', reason: 'Late or corrected words show that they did speak.' });
  }
  return revised;
}
