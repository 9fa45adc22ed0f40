import { randomUUID } from 'node:crypto';
import { loadBroader } from '../db/actors.ts';
import { insertAlerts, type NewAlert } from '../db/alerts.ts';
import { type StoredChange, setToldAs } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import { insertDeliveries } from '../db/deliveries.ts';
import { addOutbox } from '../db/outbox.ts';
import { listEnabledSubscriptions, type Subscription } from '../db/subscriptions.ts';
import { type Candidate, matchInterest } from '../domain/alert.ts';
import type { Subject } from '../domain/statement.ts';
import { deliverJob } from '../jobs/deliver.ts';
import type { Announced } from './recordChanges.ts';

/** A change that is news, with what it takes to know whom it concerns. */
export type News = Announced & {
  subject: Subject;
  /** The state or body for which the words that changed it were spoken. */
  spokenFor: string | null;
};

/**
 * Raises an alert for every subscription that asked for one of the changes, and queues what is to be told at once; digests gather the rest.
 * The change of a person and that of the state they speak for are one change: the state's is told. Returns the number of alerts.
 */
export async function raiseAlerts(db: Database, news: News[], deliver: boolean, now: Date): Promise<number> {
  const told = await withoutDoubles(db, news);
  if (told.length === 0) return 0;
  const subscriptions = await listEnabledSubscriptions(db);
  const broader = await loadBroader(
    db,
    told.map(({ subject }) => subject.id),
  );
  const wanted = told.flatMap(one => {
    const candidate = toCandidate(one, broader);
    return subscriptions.flatMap(subscription => toAlert(one.stored, candidate, subscription, now) ?? []);
  });
  const raised = await insertAlerts(db, wanted);
  const atOnce = raised.filter(alert => isToldAtOnce(subscriptions.find(({ id }) => id === alert.subscriptionId)!));
  if (deliver) await queueDeliveries(db, atOnce, now);
  return raised.length;
}

async function withoutDoubles(db: Database, news: News[]): Promise<News[]> {
  const told: News[] = [];
  for (const one of news) {
    const { holderId, subjectId } = one.stored;
    const isSpeaker = one.change.after.actorId === holderId && one.spokenFor !== null;
    const same = isSpeaker && news.find(({ stored }) => stored.holderId === one.spokenFor && stored.subjectId === subjectId);
    if (same) await setToldAs(db, one.stored.id, same.stored.id);
    else told.push(one);
  }
  return told;
}

function toCandidate({ stored, change, subject, spokenFor }: News, broader: Map<string, string[]>): Candidate {
  const { holderId, severity } = stored;
  const subordinate = holderId.startsWith('person:') || (change.after.actorId === holderId && spokenFor !== null);
  return { change, holderId, subordinate, subject, broader: broader.get(subject.id) ?? [], severity };
}

function toAlert({ id, episodeId, severity }: StoredChange, candidate: Candidate, subscription: Subscription, now: Date): NewAlert | null {
  const reasons = matchInterest(candidate, subscription);
  const createdAt = now.toISOString();
  return reasons && { subscriptionId: subscription.id, changeId: id, episodeId, severity, reasons, createdAt };
}

function isToldAtOnce(subscription: Subscription): boolean {
  return subscription.channel !== 'none' && subscription.schedule === 'immediate';
}

async function queueDeliveries(db: Database, alerts: { id: number; subscriptionId: number }[], now: Date): Promise<void> {
  const at = now.toISOString();
  const deliveries = await insertDeliveries(
    db,
    alerts.map(({ id, subscriptionId }) => ({
      subscriptionId,
      dedupeKey: `alert:${id}`,
      kind: 'alert' as const,
      alertId: id,
      webhookId: `msg_${randomUUID().replaceAll('-', '')}`,
      nextAttemptAt: at,
      createdAt: at,
    })),
  );
  await addOutbox(
    db,
    deliveries.map(({ id }) => ({ job: deliverJob.name, payload: { deliveryId: id } })),
  );
}
