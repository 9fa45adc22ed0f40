import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, real, smallint, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ChangeKind } from '../../domain/change.ts';
import type { Mute } from '../../domain/holding.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import type { SeverityParts } from '../../domain/severity.ts';
import type { Stance } from '../../domain/statement.ts';
import type { TellWhen, WebhookFormat } from '../../domain/subscription.ts';
import { createdAt, identity, instant, reference } from '../columns.ts';
import { actors, statements, subjects } from './positions.ts';
import { articles, feedNotices } from './sources.ts';

// What changed, and who is told.

export const changes = pgTable(
  'changes',
  {
    id: identity(),
    /** holder, subject, kind, article: the same change is never recorded twice, whoever finds it. */
    key: text().notNull().unique(),
    holderId: text('holder_id')
      .notNull()
      .references(() => actors.id),
    subjectId: text('subject_id')
      .notNull()
      .references(() => subjects.id),
    kind: text().$type<ChangeKind>().notNull(),
    fromStance: text('from_stance').$type<Stance>(),
    toStance: text('to_stance').$type<Stance>().notNull(),
    beforeStatementId: reference('before_statement_id').references(() => statements.id),
    afterStatementId: reference('after_statement_id')
      .notNull()
      .references(() => statements.id),
    articleId: reference('article_id')
      .notNull()
      .references(() => articles.id),
    episodeId: text('episode_id').notNull(),
    severity: real().notNull(),
    severityParts: jsonb('severity_parts').$type<SeverityParts>().notNull(),
    /** The severity in one sentence. */
    severityReason: text('severity_reason').notNull(),
    /** False when it is too vague to tell anybody about. */
    clear: boolean().notNull().default(true),
    /** Found in an article that arrived after newer words: history, never an alert. */
    late: boolean().notNull().default(false),
    /** A person's change that is told as the change of the state or body that they speak for. */
    toldAsId: reference('told_as_id'),
    reasons: jsonb().$type<string[]>().notNull(),
    saidOn: instant('said_on').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Since when enough independent origins report it; null while it is provisional. */
    confirmedAt: instant('confirmed_at'),
    /** Set when a corrected or late article showed that it never happened. */
    withdrawnAt: instant('withdrawn_at'),
  },
  t => [
    index('changes_holder').on(t.holderId, t.subjectId, t.saidOn),
    index('changes_article').on(t.articleId),
    index('changes_created').on(t.createdAt),
  ],
);

export const subscriptions = pgTable(
  'subscriptions',
  {
    id: identity(),
    name: text().notNull().unique(),
    enabled: boolean().notNull().default(true),
    /** Why it was switched off, when not by its owner. */
    disabledReason: text('disabled_reason'),
    /** Actor ids; empty is everybody. */
    who: text().array().notNull().default([]),
    /** Subject ids; empty is everything. */
    what: text().array().notNull().default([]),
    kinds: text().array().$type<ChangeKind[]>().notNull().default(['reversal', 'hardening', 'softening', 'contested']),
    /** Only what these publishers, or articles in these languages, report; empty is all. */
    publishers: text().array().notNull().default([]),
    languages: text().array().notNull().default([]),
    minSeverity: real('min_severity').notNull().default(0),
    /** Tell of a change at the first word of it, or once enough independent origins report it. */
    tellWhen: text('tell_when').$type<TellWhen>().notNull().default('first'),
    /** none: alerts are recorded for the page and the command line and sent nowhere. */
    channel: text().$type<'webhook' | 'email' | 'none'>().notNull(),
    /** Address of the webhook or mailbox; empty for none. */
    recipient: text().notNull().default(''),
    /** Webhook: signing secret, `whsec_…`. Email: what the unsubscribe link carries. Encrypted when DEMARCHE_SECRET_KEY is set. */
    secret: text(),
    /** The signing secret before the last rotation: signs as well until the instant below, so that receivers can change over. */
    previousSecret: text('previous_secret'),
    previousSecretUntil: instant('previous_secret_until'),
    format: text().$type<WebhookFormat>().notNull().default('standard'),
    schedule: text().$type<'immediate' | 'daily' | 'weekdays' | 'weekly'>().notNull().default('immediate'),
    /** Local time of digests, "07:00". */
    localTime: text('local_time').notNull().default('07:00'),
    zone: text().notNull().default('UTC'),
    /** Send a digest that says "nothing changed" too. */
    evenWhenQuiet: boolean('even_when_quiet').notNull().default(false),
    /** Tell of feeds that cannot be read, too. Digests name them in any case. */
    feeds: boolean().notNull().default(false),
    language: text().$type<'de' | 'en'>().notNull().default('en'),
    /** Local times between which alerts are held back, "22:00" and "07:00"; null for none. */
    quietFrom: text('quiet_from'),
    quietTo: text('quiet_to'),
    /** Messages in an hour at most; the rest is bundled into one. Null for no cap. */
    capPerHour: integer('cap_per_hour'),
    /** Mailbox of whoever is told when the subscription had to be switched off. */
    contact: text(),
    nextDigestAt: instant('next_digest_at'),
    /** When the alerts that are held back are looked at again; null while there are none. */
    releaseAt: instant('release_at'),
    createdAt: createdAt(),
  },
  t => [index('subscriptions_digest_due').on(t.nextDigestAt).where(sql`${t.enabled} and ${t.nextDigestAt} is not null`)],
);

/** What a subscription does not want to hear of for a while. */
export const mutes = pgTable(
  'mutes',
  {
    id: identity(),
    subscriptionId: reference('subscription_id')
      .notNull()
      .references(() => subscriptions.id, { onDelete: 'cascade' }),
    kind: text().$type<Mute['kind']>().notNull(),
    /** Id of the actor, subject or episode. */
    target: text().notNull(),
    until: instant().notNull(),
    createdAt: createdAt(),
  },
  t => [unique('mutes_once').on(t.subscriptionId, t.kind, t.target)],
);

export const alerts = pgTable(
  'alerts',
  {
    id: identity(),
    subscriptionId: reference('subscription_id')
      .notNull()
      .references(() => subscriptions.id, { onDelete: 'cascade' }),
    changeId: reference('change_id')
      .notNull()
      .references(() => changes.id),
    episodeId: text('episode_id').notNull(),
    /** How much the change matters to this subscription: the change's severity and how central the subject is (0..1). */
    severity: real().notNull(),
    centrality: real().notNull().default(0.5),
    /** Which rule of the subscription matched, in words. */
    reasons: jsonb().$type<string[]>().notNull().default([]),
    /** The digest that told it; null while none has, or when it is told at once. */
    digestId: reference('digest_id').references(() => digests.id, { onDelete: 'set null' }),
    /** held: waits for the end of quiet hours or of a full hour; muted: is told by nothing. */
    state: text().$type<'open' | 'held' | 'muted'>().notNull().default('open'),
    acknowledgedAt: instant('acknowledged_at'),
    acknowledgedBy: text('acknowledged_by'),
    assignee: text(),
    createdAt: instant('created_at').notNull(),
  },
  t => [
    unique('alerts_once').on(t.subscriptionId, t.changeId),
    index('alerts_created').on(t.createdAt),
    index('alerts_change').on(t.changeId),
    index('alerts_untold').on(t.subscriptionId).where(sql`${t.digestId} is null`),
    index('alerts_digest').on(t.digestId).where(sql`${t.digestId} is not null`),
  ],
);

/** What became of an alert after it was raised: its change was confirmed, corrected, or did not hold. Append-only. */
export const notices = pgTable(
  'notices',
  {
    id: identity(),
    alertId: reference('alert_id')
      .notNull()
      .references(() => alerts.id, { onDelete: 'cascade' }),
    kind: text().$type<NoticeKind>().notNull(),
    /** Why, in words. */
    reason: text().notNull(),
    /** The article that brought it; null when a person's correction or a new reading did. */
    articleId: reference('article_id').references(() => articles.id),
    createdAt: instant('created_at').notNull(),
  },
  t => [index('notices_alert').on(t.alertId)],
);

export const digests = pgTable(
  'digests',
  {
    id: identity(),
    subscriptionId: reference('subscription_id')
      .notNull()
      .references(() => subscriptions.id, { onDelete: 'cascade' }),
    /** The period's name, unique for the subscription: local date of its end, "2025-02-13"; of a bundle of alerts that were held back, when it was made. */
    period: text().notNull(),
    fromAt: instant('from_at').notNull(),
    toAt: instant('to_at').notNull(),
    /** Earlier digests that could not be sent and that this one makes up for. */
    missed: integer('missed').notNull().default(0),
    createdAt: instant('created_at').notNull(),
  },
  t => [unique('digests_once').on(t.subscriptionId, t.period)],
);

export const deliveries = pgTable(
  'deliveries',
  {
    id: identity(),
    subscriptionId: reference('subscription_id')
      .notNull()
      .references(() => subscriptions.id, { onDelete: 'cascade' }),
    /** What may be sent once only: `alert:<id>`, `notice:<id>`, `digest:<id>`, `feed:<id>:<subscription>`, `test:<uuid>` … */
    dedupeKey: text('dedupe_key').notNull().unique(),
    kind: text().$type<'alert' | 'notice' | 'digest' | 'feed' | 'test' | 'disabled' | 'confirm'>().notNull(),
    alertId: reference('alert_id').references(() => alerts.id, { onDelete: 'cascade' }),
    noticeId: reference('notice_id').references(() => notices.id, { onDelete: 'cascade' }),
    digestId: reference('digest_id').references(() => digests.id, { onDelete: 'cascade' }),
    feedNoticeId: reference('feed_notice_id').references(() => feedNotices.id, { onDelete: 'cascade' }),
    /** Stable over all attempts: `msg_…`. */
    webhookId: text('webhook_id').notNull().unique(),
    /** withdrawn: what it would have told did not hold before the first attempt. */
    state: text().$type<'pending' | 'delivered' | 'failed' | 'dead' | 'withdrawn'>().notNull().default('pending'),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    /** While an attempt is under way nobody else may start one before this instant. */
    claimedUntil: instant('claimed_until'),
    claimedBy: text('claimed_by'),
    attemptCount: integer('attempt_count').notNull().default(0),
    lastError: text('last_error'),
    createdAt: instant('created_at').notNull(),
    deliveredAt: instant('delivered_at'),
  },
  t => [
    index('deliveries_subscription').on(t.subscriptionId, t.createdAt),
    index('deliveries_due').on(t.subscriptionId, t.nextAttemptAt).where(sql`${t.state} = 'pending'`),
    index('deliveries_claimed').on(t.subscriptionId, t.claimedUntil).where(sql`${t.state} = 'pending' and ${t.claimedUntil} is not null`),
    index('deliveries_failing').on(t.subscriptionId).where(sql`${t.state} = 'pending' and ${t.lastError} is not null`),
    uniqueIndex('deliveries_alert').on(t.alertId).where(sql`${t.alertId} is not null`),
  ],
);

export const attempts = pgTable(
  'attempts',
  {
    deliveryId: reference('delivery_id')
      .notNull()
      .references(() => deliveries.id, { onDelete: 'cascade' }),
    number: smallint().notNull(),
    /** HTTP or SMTP status; null when there was no answer. */
    status: integer(),
    durationMs: integer('duration_ms').notNull(),
    response: text(),
    error: text(),
    startedAt: instant('started_at').notNull(),
  },
  t => [primaryKey({ columns: [t.deliveryId, t.number] })],
);

/** Follow-up work, written in the same transaction as the data it follows from and relayed to the queue. */
export const outbox = pgTable(
  'outbox',
  {
    id: identity(),
    job: text().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
    availableAt: instant('available_at').notNull().default(sql`now()`),
    relayedAt: instant('relayed_at'),
    timesPutOff: integer('times_put_off').notNull().default(0),
    doneAt: instant('done_at'),
    /** Why the work was given up, for a person to see and to retry; null when it succeeded. */
    error: text(),
  },
  t => [
    index('outbox_failed').on(t.doneAt).where(sql`${t.error} is not null`),
    index('outbox_unrelayed').on(t.availableAt).where(sql`${t.relayedAt} is null and ${t.doneAt} is null`),
    index('outbox_unfinished').on(t.relayedAt).where(sql`${t.doneAt} is null`),
  ],
);
