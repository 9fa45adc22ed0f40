import { listToldAlerts } from '../db/alerts.ts';
import type { Database } from '../db/client.ts';
import { resumeWithdrawn, withdrawUnsent } from '../db/deliveries.ts';
import { insertNotices } from '../db/notices.ts';
import { isSent } from '../domain/notice.ts';
import { queueDeliveries } from './queueDeliveries.ts';
import type { Revised } from './recordChanges.ts';

/** The article that brought the news, null for corrections by people and new readings; `deliver: false` tells nobody. */
export type NoticeCause = { articleId: number | null; deliver: boolean };

/**
 * Keeps what became of alerts after they were raised, and tells those who got them. What has not been sent yet is held back instead when it did not
 * hold. Digests gather withdrawn alerts themselves. Returns the number of notices.
 */
export async function giveNotices(db: Database, revised: Revised[], { articleId, deliver }: NoticeCause, now: Date): Promise<number> {
  const told = await listToldAlerts(
    db,
    revised.map(({ change }) => change.id),
  );
  const at = now.toISOString();
  const rows = revised.flatMap(({ change, kind, reason }) =>
    told.filter(({ changeId }) => changeId === change.id).map(({ alertId }) => ({ alertId, kind, reason, articleId, createdAt: at })),
  );
  const notices = await insertNotices(db, rows);
  const idsOf = (kind: string) => notices.filter(notice => notice.kind === kind).map(({ alertId }) => alertId);
  const heldBack = await withdrawUnsent(db, idsOf('retracted'), now);
  const resumed = await resumeWithdrawn(db, idsOf('restored'), now);
  const spared = new Set([...heldBack, ...resumed]);
  const sent = notices.flatMap(notice => {
    const { subscriptionId, channel, format, wasSent } = told.find(({ alertId }) => alertId === notice.alertId)!;
    if (!wasSent || spared.has(notice.alertId) || !isSent(notice.kind, channel, format)) return [];
    return [{ subscriptionId, dedupeKey: `notice:${notice.id}`, kind: 'notice' as const, noticeId: notice.id }];
  });
  if (deliver) await queueDeliveries(db, sent, now);
  return notices.length;
}
