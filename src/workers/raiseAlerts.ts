import { insertAlerts, type NewAlert } from '../db/alerts.ts';
import { listToldAlone, type StoredChange, setToldAs } from '../db/changes.ts';
import type { Database } from '../db/client.ts';
import { listMutes } from '../db/mutes.ts';
import { listEnabledSubscriptions, type Subscription } from '../db/subscriptions.ts';
import { type Candidate, isAside, isDouble, matchInterest } from '../domain/alert.ts';
import { isMuted } from '../domain/holding.ts';
import { loadChangeContext } from './changeContext.ts';
import { tellAlerts } from './tellAlerts.ts';

/** What may be told: changes that are news, and changes (new or not) that have just been confirmed. */
export type Tellable = { news: StoredChange[]; confirmed: StoredChange[] };

type Told = { change: StoredChange; candidate: Candidate; isNews: boolean; isConfirmed: boolean };

/**
 * Raises an alert for every subscription that asked for one of the changes, at the first word or when confirmed as it chose, and queues what is to be
 * told at once; digests gather the rest. The change of a person and that of the state they speak for are one change: the state's is told.
 * Returns the number of alerts.
 */
export async function raiseAlerts(db: Database, { news, confirmed }: Tellable, deliver: boolean, now: Date): Promise<number> {
  const both = [...new Map([...news, ...confirmed].map(change => [change.id, change])).values()];
  const candidates = await toCandidates(db, both);
  const told = both.map((change, index) => ({
    change,
    candidate: candidates[index]!,
    isNews: news.some(({ id }) => id === change.id),
    isConfirmed: confirmed.some(({ id }) => id === change.id),
  }));
  const single = await withoutDoubles(db, told);
  if (single.length === 0) return 0;
  const subscriptions = await listEnabledSubscriptions(db);
  const mutes = await listMutes(
    db,
    subscriptions.map(({ id }) => id),
  );
  const wanted = single.flatMap(one =>
    subscriptions.flatMap(subscription => {
      const alert = toAlert(one, subscription, now);
      const own = mutes.filter(({ subscriptionId }) => subscriptionId === subscription.id);
      return alert && isMuted(toMutable(one), own, now) ? { ...alert, state: 'muted' as const } : (alert ?? []);
    }),
  );
  const raised = await insertAlerts(db, wanted);
  const atOnce = subscriptions.filter(isToldAtOnce);
  const open = raised.filter(({ state, subscriptionId }) => state === 'open' && atOnce.some(({ id }) => id === subscriptionId));
  if (deliver) await tellAlerts(db, open, atOnce, now);
  return raised.length;
}

/** Changes as subscriptions see them, in order. */
export async function toCandidates(db: Database, changes: StoredChange[]): Promise<Candidate[]> {
  if (changes.length === 0) return [];
  const { speakerOf, broaderOf } = await loadChangeContext(db, changes);
  const alone = await listToldAlone(db, changes);
  return changes.map(change => {
    const { kind, holderId, subjectId, severity } = change;
    const { actorId, onBehalfOfId, offices, publisher, language } = speakerOf(change);
    const about = { subjectId, broader: broaderOf(change), toldAlone: alone.has(change.id) };
    // Of whom memory has read nothing else, what one article says was held before is too little to tell anybody.
    const clear = change.clear && alone.get(change.id) !== false;
    return { kind, holderId, ...about, clear, severity, speakerId: actorId, spokenForId: onBehalfOfId, offices, publisher, language };
  });
}

async function withoutDoubles(db: Database, all: Told[]): Promise<Told[]> {
  const single: Told[] = [];
  for (const one of all) {
    if (one.change.toldAsId !== null || one.change.late || one.change.withdrawnAt !== null) continue;
    const ofArticle = all.filter(({ change }) => change.articleId === one.change.articleId).map(({ candidate }) => candidate);
    if (isAside(one.candidate, ofArticle)) continue;
    const same = all.find(other => isDouble(one.candidate, [other.candidate]));
    if (same) await setToldAs(db, one.change.id, same.change.id);
    else single.push(one);
  }
  return single;
}

function toAlert({ change, candidate, isNews, isConfirmed }: Told, subscription: Subscription, now: Date): NewAlert | null {
  if (subscription.tellWhen === 'first' ? !isNews : !isConfirmed) return null;
  const match = matchInterest(candidate, subscription);
  const { id: changeId, episodeId } = change;
  return match && { subscriptionId: subscription.id, changeId, episodeId, ...match, createdAt: now.toISOString() };
}

function isToldAtOnce(subscription: Subscription): boolean {
  return subscription.channel !== 'none' && subscription.schedule === 'immediate';
}

function toMutable({ change, candidate }: Told) {
  const { holderId, speakerId, offices, subjectId, broader } = candidate;
  return { actorIds: [holderId, speakerId, ...offices], subjectIds: [subjectId, ...broader], episodeId: change.episodeId };
}
