import { loadConfig } from '../../src/config.ts';
import { type Delivery, insertDeliveries, listAttempts, loadDelivery } from '../../src/db/deliveries.ts';
import { alerts, changes } from '../../src/db/schema/alerts.ts';
import { actors, statements, subjects } from '../../src/db/schema/positions.ts';
import { articles, revisions } from '../../src/db/schema/sources.ts';
import { addSubscription, type NewSubscription, type Subscription } from '../../src/db/subscriptions.ts';
import type { Stance } from '../../src/domain/statement.ts';
import { createLog } from '../../src/log.ts';
import { createWebhookKeys } from '../../src/net/sign.ts';
import { deliver } from '../../src/workers/deliver.ts';
import type { Deps, Outcome } from '../../src/workers/deps.ts';
import { createTestDatabase, type TestDatabase } from '../db/database.ts';

/** A database with actors and an issue in it, a clock that tests move, and what it takes to raise alerts. */
export type DeliveryWorld = {
  deps: Deps;
  databaseUrl: string;
  clock: { now: Date };
  subscribe(more?: Partial<NewSubscription>): Promise<Subscription>;
  /** A change of the United States on the issue; the quotes carry `words`. */
  recordChange(words?: string): Promise<number>;
  /** Such a change and the alert of it for the subscription. */
  raiseAlert(subscription: Subscription, words?: string): Promise<number>;
  /** The delivery of an alert, due now. */
  addDelivery(subscription: Subscription, alertId: number | null): Promise<Delivery>;
  /** One attempt, and how the delivery stands after it. */
  attempt(delivery: Delivery): Promise<{ outcome: Outcome; delivery: Delivery; attempts: Awaited<ReturnType<typeof listAttempts>> }>;
  close(): Promise<void>;
};

export async function createDeliveryWorld(settings: Record<string, string> = {}, given?: TestDatabase): Promise<DeliveryWorld> {
  const database = given ?? (await createTestDatabase());
  const { db } = database;
  const clock = { now: new Date() };
  const config = loadConfig({ DATABASE_URL: database.url, DEMARCHE_ALLOW_ADDRESSES: '127.0.0.1/32', ...settings });
  const coder = { version: 'none', code: () => Promise.reject(new Error('no coder in these tests')) } as unknown as Deps['coder'];
  const deps: Deps = { db, now: () => clock.now, random: () => 0, coder, config, log: createLog('silent') };
  const at = () => clock.now.toISOString();
  await db.insert(actors).values([
    { id: 'country:USA', kind: 'country', name: 'United States', aliases: ['USA'] },
    { id: 'person:pete-hegseth', kind: 'person', name: 'Pete Hegseth' },
  ]);
  const labels = { de: 'Nato-Beitritt der Ukraine', en: 'NATO membership of Ukraine' };
  await db.insert(subjects).values({ id: 'issue:ukraine-nato-membership', kind: 'issue', label: labels.en, labels });
  let count = 0;

  const say = async (stance: Stance, saidOn: string, words: string) => {
    const url = `https://beispielzeitung.example/${++count}`;
    const [article] = await db.insert(articles).values({ url, publisher: 'Beispielzeitung', title: words, firstSeenAt: at() }).returning();
    const common = { articleId: article!.id, fetchedAt: at(), title: words, text: words };
    const [revision] = await db
      .insert(revisions)
      .values({ ...common, number: 1, contentHash: url })
      .returning();
    const [statement] = await db
      .insert(statements)
      .values({
        revisionId: revision!.id,
        articleId: article!.id,
        originId: article!.id,
        coderVersion: 'test',
        actorId: 'person:pete-hegseth',
        onBehalfOfId: 'country:USA',
        rank: 'minister',
        subjectId: 'issue:ukraine-nato-membership',
        subjectLabel: labels.de,
        stance,
        intensity: 0.8,
        modality: 'asserted',
        directness: 'own',
        saidOn,
        saidOnBasis: 'text',
        quote: words,
        evidenceStart: 0,
        evidenceEnd: words.length,
        evidenceIn: 'text',
        confidence: 0.9,
        turnSigns: 2,
        reasons: ['test'],
        publishedAt: saidOn,
        firstSeenAt: saidOn,
        recordedAt: saidOn,
      })
      .returning();
    return statement!;
  };

  const recordChange = async (words = 'Nein') => {
    const before = await say('support', '2024-04-04T12:00:00.000Z', `Ja, bis ${words}`);
    const after = await say('oppose', '2025-02-12T14:30:00.000Z', words);
    const [change] = await db
      .insert(changes)
      .values({
        key: `test ${++count}`,
        holderId: 'country:USA',
        subjectId: 'issue:ukraine-nato-membership',
        kind: 'reversal',
        fromStance: 'support',
        toStance: 'oppose',
        beforeStatementId: before.id,
        afterStatementId: after.id,
        articleId: after.articleId,
        episodeId: 'episode-1',
        severity: 0.86,
        severityParts: { rank: 0.95, distance: 0.9, firmness: 0.9, confirmation: 0.5 },
        severityReason: 'A minister reverses a firm position.',
        reasons: ['the side changed'],
        saidOn: after.saidOn,
        createdAt: at(),
      })
      .returning();
    return change!.id;
  };

  return {
    deps,
    recordChange,
    databaseUrl: database.url,
    clock,
    async subscribe(more = {}) {
      const subscription = {
        name: `test ${++count}`,
        channel: 'webhook' as const,
        recipient: '',
        secret: createWebhookKeys()[0]!,
        ...more,
      };
      return (await addSubscription(db, subscription))!;
    },
    async raiseAlert(subscription, words) {
      const changeId = await recordChange(words);
      const [alert] = await db
        .insert(alerts)
        .values({ subscriptionId: subscription.id, changeId, episodeId: 'episode-1', severity: 0.86, createdAt: at() })
        .returning();
      return alert!.id;
    },
    async addDelivery(subscription, alertId) {
      const key = alertId === null ? `test:${++count}` : `alert:${alertId}`;
      const kind = alertId === null ? ('test' as const) : ('alert' as const);
      const row = { subscriptionId: subscription.id, kind, alertId, dedupeKey: key, webhookId: `msg_${key}` };
      return (await insertDeliveries(db, [{ ...row, nextAttemptAt: at(), createdAt: at() }]))[0]!;
    },
    async attempt({ id }) {
      const outcome = await deliver({ deliveryId: id }, deps);
      return { outcome, delivery: (await loadDelivery(db, id))!, attempts: await listAttempts(db, id) };
    },
    close: database.close,
  };
}
