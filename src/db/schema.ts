import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, jsonb, pgTable, primaryKey, real, smallint, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ActorKind, Rank } from '../domain/actor.ts';
import type { ChangeKind } from '../domain/change.ts';
import type { Correction } from '../domain/correction.ts';
import type { FeedNoticeKind } from '../domain/feedNotice.ts';
import type { Mute } from '../domain/holding.ts';
import type { NoticeKind } from '../domain/notice.ts';
import type { Level, Position } from '../domain/position.ts';
import type { FeedWishes } from '../domain/schedule.ts';
import type { SeverityParts } from '../domain/severity.ts';
import type { Directness, Modality, Precision, Stance, Statement, Subject } from '../domain/statement.ts';
import type { TellWhen, WebhookFormat } from '../domain/subscription.ts';
import { identity, instant, reference } from './columns.ts';

// Postgres is the memory. Every job is safe to run twice because of the unique constraints below, never because of the queue.

const createdAt = () => instant('created_at').notNull().default(sql`now()`);

// ── what is read ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const feeds = pgTable(
  'feeds',
  {
    id: identity(),
    url: text().notNull().unique(),
    site: text(),
    title: text(),
    /** disabled: by its owner, or because it answered 410; `lastError` says which. */
    state: text().$type<'active' | 'failing' | 'disabled'>().notNull().default('active'),
    /** Validators byte for byte as the server sent them. */
    etag: text(),
    lastModified: text('last_modified'),
    /** Where the last poll was sent for good; kept as the address once a second poll is sent there too. */
    movedTo: text('moved_to'),
    nextPollAt: instant('next_poll_at').notNull().default(sql`now()`),
    pollIntervalMs: integer('poll_interval_ms'),
    /** When the feed itself wants to be asked, as its last reading said. */
    rhythm: jsonb().$type<FeedWishes>().notNull().default({}),
    lastPolledAt: instant('last_polled_at'),
    failingSince: instant('failing_since'),
    failures: integer().notNull().default(0),
    lastError: text('last_error'),
    createdAt: createdAt(),
  },
  t => [index('feeds_due').on(t.nextPollAt).where(sql`${t.state} <> 'disabled'`)],
);

/** What was told about a feed: that it is blind since then, that it can be read again. Each once. */
export const feedNotices = pgTable(
  'feed_notices',
  {
    id: identity(),
    feedId: reference('feed_id')
      .notNull()
      .references(() => feeds.id, { onDelete: 'cascade' }),
    kind: text().$type<FeedNoticeKind>().notNull(),
    /** How the feed stood then. */
    state: text().$type<'active' | 'failing' | 'disabled'>().notNull(),
    since: instant().notNull(),
    reason: text().notNull(),
    nextPollAt: instant('next_poll_at'),
    createdAt: instant('created_at').notNull(),
  },
  t => [unique('feed_notices_once').on(t.feedId, t.since, t.kind)],
);

/** A subscription to pushes of a feed at the hub that it names (WebSub). */
export const pushes = pgTable(
  'pushes',
  {
    feedId: reference('feed_id')
      .primaryKey()
      .references(() => feeds.id, { onDelete: 'cascade' }),
    hub: text().notNull(),
    /** The feed's address as the hub knows it. */
    topic: text().notNull(),
    /** The unguessable last part of the callback's address. */
    token: text().notNull().unique(),
    /** What the hub signs with; encrypted when DEMARCHE_SECRET_KEY is set. */
    secret: text().notNull(),
    /** asked: not yet verified; denied: the hub or its server said no. */
    state: text().$type<'asked' | 'verified' | 'denied'>().notNull(),
    /** Why it was denied, or what went wrong last. */
    reason: text(),
    /** When to ask (again): before the lease ends, or after a failure. */
    askAt: instant('ask_at').notNull(),
    /** Until when the hub pushes; null before it is verified. */
    leaseUntil: instant('lease_until'),
    lastPushAt: instant('last_push_at'),
  },
  t => [index('pushes_due').on(t.askAt)],
);

/** Hosts that asked for patience, and until when nothing is asked of them: neither feeds nor pages. */
export const hosts = pgTable('hosts', {
  host: text().primaryKey(),
  pausedUntil: instant('paused_until').notNull(),
  reason: text().notNull(),
});

export const articles = pgTable(
  'articles',
  {
    id: identity(),
    /** Canonical: one article however many feeds name it. */
    url: text().notNull().unique(),
    publisher: text(),
    /** As detected in the text, else as declared; both are kept. */
    language: text(),
    declaredLanguage: text('declared_language'),
    detectedLanguage: text('detected_language'),
    title: text(),
    /** What the last scrape made of the page: article, paywalled, consent, gone …; null until it was scraped. */
    outcome: text(),
    outcomeReason: text('outcome_reason'),
    /** Came with the first fetch of a feed: its statements make history and raise no alert. */
    backfill: boolean().notNull().default(false),
    publishedAt: instant('published_at'),
    firstSeenAt: instant('first_seen_at').notNull(),
    scrapedAt: instant('scraped_at'),
    nextVisitAt: instant('next_visit_at'),
    /** Validators of the page last fetched, byte for byte as the server sent them, and its address after redirects. */
    etag: text(),
    lastModified: text('last_modified'),
    fetchedUrl: text('fetched_url'),
  },
  t => [
    index('articles_revisit').on(t.nextVisitAt).where(sql`${t.nextVisitAt} is not null`),
    index('articles_first_seen').on(t.firstSeenAt),
  ],
);

export const feedEntries = pgTable(
  'feed_entries',
  {
    id: identity(),
    feedId: reference('feed_id')
      .notNull()
      .references(() => feeds.id, { onDelete: 'cascade' }),
    guid: text().notNull(),
    url: text().notNull(),
    title: text(),
    summary: text(),
    publishedAt: instant('published_at'),
    firstSeenAt: instant('first_seen_at').notNull(),
    backfill: boolean().notNull().default(false),
    articleId: reference('article_id').references(() => articles.id),
  },
  t => [
    unique('feed_entries_guid').on(t.feedId, t.guid),
    index('feed_entries_article').on(t.articleId),
    index('feed_entries_first_seen').on(t.firstSeenAt),
  ],
);

export const revisions = pgTable(
  'revisions',
  {
    id: identity(),
    articleId: reference('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    contentHash: text('content_hash').notNull(),
    title: text().notNull(),
    subtitle: text(),
    text: text().notNull(),
    language: text(),
    authors: jsonb().$type<string[]>().notNull().default([]),
    section: text(),
    publishedAt: instant('published_at'),
    /** Where the date was found: json-ld, meta, time, text, url of the page, or its feed. */
    publishedBasis: text('published_basis'),
    modifiedAt: instant('modified_at'),
    modifiedBasis: text('modified_basis'),
    fetchedAt: instant('fetched_at').notNull(),
    agency: text(),
    /** Min-hash bands; two revisions that share one are candidates for being copies. */
    fingerprint: text().array(),
    /** The article that this one is a copy of; null when it is its own origin. */
    originId: reference('origin_id').references(() => articles.id),
  },
  t => [
    unique('revisions_number').on(t.articleId, t.number),
    unique('revisions_content').on(t.articleId, t.contentHash),
    index('revisions_fingerprint').using('gin', t.fingerprint),
  ],
);

/** One row for each text that was read by each coder version, so that reading twice adds nothing. */
export const codedRevisions = pgTable(
  'coded_revisions',
  {
    revisionId: reference('revision_id')
      .notNull()
      .references(() => revisions.id, { onDelete: 'cascade' }),
    coderVersion: text('coder_version').notNull(),
    outcome: text().notNull(),
    note: text(),
    statements: integer().notNull().default(0),
    codedAt: instant('coded_at').notNull(),
  },
  t => [primaryKey({ columns: [t.revisionId, t.coderVersion] })],
);

// ── how stored texts would be read anew ─────────────────────────────────────────────────────────────────────────────────────

/** Readings of stored texts by another coder, kept beside those that count until somebody switches over. One at a time. */
export const recodings = pgTable(
  'recodings',
  {
    id: identity(),
    coderVersion: text('coder_version').notNull(),
    state: text().$type<'open' | 'switched' | 'dropped'>().notNull().default('open'),
    /** Texts to read. */
    total: integer().notNull(),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
  },
  t => [uniqueIndex('recodings_open').on(t.state).where(sql`${t.state} = 'open'`)],
);

/** One row for each text that was read anew; `differs` when something else was read than what counts. */
export const recodedRevisions = pgTable(
  'recoded_revisions',
  {
    recodingId: reference('recoding_id')
      .notNull()
      .references(() => recodings.id, { onDelete: 'cascade' }),
    revisionId: reference('revision_id')
      .notNull()
      .references(() => revisions.id, { onDelete: 'cascade' }),
    outcome: text().notNull(),
    note: text(),
    differs: boolean().notNull(),
    /** What was read, where it differs. */
    statements: jsonb().$type<Statement[]>().notNull().default([]),
    /** The positions, "holder subject", that it bears on after corrections. */
    pairs: text().array().notNull().default([]),
    codedAt: instant('coded_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.recodingId, t.revisionId] }),
    index('recoded_revisions_pairs').using('gin', t.pairs).where(sql`${t.differs}`),
  ],
);

// ── who holds what ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export const actors = pgTable('actors', {
  id: text().primaryKey(),
  kind: text().$type<ActorKind>().notNull(),
  name: text().notNull(),
  aliases: jsonb().$type<string[]>().notNull().default([]),
});

/** The codebook whose actors, roles and issues stand in the tables: the one saved last. */
export const codebooks = pgTable('codebooks', { version: text().primaryKey(), savedAt: instant('saved_at').notNull() });

/** Dated roles of the codebook: `fromDate` inclusive, `toDate` exclusive, null is open. */
export const roles = pgTable(
  'roles',
  {
    actorId: text('actor_id')
      .notNull()
      .references(() => actors.id),
    forId: text('for_id').notNull(),
    role: text().notNull(),
    fromDate: date('from_date'),
    toDate: date('to_date'),
  },
  t => [unique('roles_dated').on(t.actorId, t.forId, t.role, t.fromDate).nullsNotDistinct(), index('roles_for').on(t.forId)],
);

/** What positions are about: issues of the codebook, actors, and open issues (noun phrases of the text). */
export const subjects = pgTable('subjects', {
  id: text().primaryKey(),
  kind: text().$type<Subject['kind']>().notNull(),
  label: text().notNull(),
  labels: jsonb().$type<Subject['labels']>().notNull().default({}),
  /** The more general issue: who subscribes to that one hears of this one too. */
  broaderId: text('broader_id'),
});

/**
 * What was said. Append-only: a corrected article, a new reading or a correction by people withdraws what stood before (`withdrawnAt`); what was said is
 * never edited or deleted.
 */
export const statements = pgTable(
  'statements',
  {
    id: identity(),
    revisionId: reference('revision_id')
      .notNull()
      .references(() => revisions.id),
    articleId: reference('article_id')
      .notNull()
      .references(() => articles.id),
    /** The article that copies of one story count as: the article itself unless it is a copy. */
    originId: reference('origin_id').notNull(),
    coderVersion: text('coder_version').notNull(),
    actorId: text('actor_id')
      .notNull()
      .references(() => actors.id),
    onBehalfOfId: text('on_behalf_of_id').references(() => actors.id),
    rank: text().$type<Rank>(),
    subjectId: text('subject_id')
      .notNull()
      .references(() => subjects.id),
    /** Label in the language of the article. */
    subjectLabel: text('subject_label').notNull(),
    stance: text().$type<Stance>().notNull(),
    intensity: real().notNull(),
    modality: text().$type<Modality>().notNull(),
    directness: text().$type<Directness>().notNull(),
    saidOn: instant('said_on').notNull(),
    saidOnBasis: text('said_on_basis').$type<Statement['saidOnBasis']>().notNull(),
    saidOnPrecision: text('said_on_precision').$type<Precision>().notNull().default('minute'),
    quote: text().notNull(),
    evidenceStart: integer('evidence_start').notNull(),
    evidenceEnd: integer('evidence_end').notNull(),
    evidenceIn: text('evidence_in').$type<'text' | 'title'>().notNull(),
    confidence: real().notNull(),
    reasons: jsonb().$type<string[]>().notNull(),
    publishedAt: instant('published_at').notNull(),
    firstSeenAt: instant('first_seen_at').notNull(),
    /** From when to when it counted: since it was read, until a newer reading or a person's correction took its place. */
    recordedAt: instant('recorded_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnFor: text('withdrawn_for').$type<'reading' | 'correction'>(),
    /** The coded statement that this one is as people corrected it, and their corrections; null for what a coder read. */
    rootId: reference('root_id'),
    correctionIds: jsonb('correction_ids').$type<number[]>().notNull().default([]),
  },
  t => [
    uniqueIndex('statements_span')
      .on(t.revisionId, t.coderVersion, t.evidenceStart, t.evidenceEnd, t.evidenceIn, t.actorId, t.subjectId)
      .where(sql`${t.withdrawnAt} is null`),
    index('statements_root').on(t.rootId).where(sql`${t.rootId} is not null`),
    index('statements_actor').on(t.actorId, t.subjectId, t.saidOn),
    index('statements_on_behalf').on(t.onBehalfOfId, t.subjectId, t.saidOn).where(sql`${t.onBehalfOfId} is not null`),
    index('statements_article').on(t.articleId),
  ],
);

/** What people have set right, in order. An undone correction stays, for whoever wants to know. */
export const corrections = pgTable(
  'corrections',
  {
    id: identity(),
    correction: jsonb().$type<Correction>().notNull(),
    /** The article of a correction of one statement; null for those of actors and subjects, which concern every article. */
    articleId: reference('article_id').references(() => articles.id, { onDelete: 'cascade' }),
    author: text().notNull(),
    note: text(),
    createdAt: instant('created_at').notNull(),
    undoneAt: instant('undone_at'),
    undoneBy: text('undone_by'),
  },
  t => [index('corrections_active').on(t.articleId).where(sql`${t.undoneAt} is null`)],
);

/** Derived from statements by domain/position.ts: may be thrown away and folded again at any time. */
export const positions = pgTable(
  'positions',
  {
    holderId: text('holder_id')
      .notNull()
      .references(() => actors.id),
    subjectId: text('subject_id')
      .notNull()
      .references(() => subjects.id),
    stance: text().$type<Stance>().notNull(),
    /** -1 (against) … 1 (for). */
    score: real().notNull(),
    level: text().$type<Level>().notNull(),
    /** False while it rests on what others claim. */
    established: boolean().notNull().default(true),
    contested: boolean().notNull().default(false),
    since: instant().notNull(),
    lastSaidOn: instant('last_said_on').notNull(),
    evidence: jsonb().$type<number[]>().notNull(),
    /** When the holder, vocal so far, will have fallen silent; null while there is no telling, or after it was recorded. */
    silentAt: instant('silent_at'),
    /** The whole fold, to be continued by newer words, and the rules it was folded by. */
    fold: jsonb().$type<{ version: number; position: Position }>(),
    version: integer().notNull().default(1),
    updatedAt: instant('updated_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.holderId, t.subjectId] }),
    index('positions_subject').on(t.subjectId),
    index('positions_updated').on(t.updatedAt),
    index('positions_silent').on(t.silentAt).where(sql`${t.silentAt} is not null`),
  ],
);

// ── what changed, and who is told ────────────────────────────────────────────────────────────────────────────────────────────

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
