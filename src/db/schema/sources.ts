import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { FeedNoticeKind } from '../../domain/feedNotice.ts';
import type { FeedWishes } from '../../domain/schedule.ts';
import { createdAt, identity, instant, reference } from '../columns.ts';

// What is read: feeds, articles and their revisions.
// Every job is safe to run twice because of the unique constraints of the tables, here and beside, never because of the queue.

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

/** The requests under way at a host, of all processes together: one slot each, taken until the request must have ended. */
export const hostSlots = pgTable(
  'host_slots',
  {
    host: text().notNull(),
    slot: integer().notNull(),
    takenUntil: instant('taken_until').notNull(),
  },
  t => [primaryKey({ columns: [t.host, t.slot] })],
);

/** When a host may be asked next for a feed, and when for a page, by all processes together: a long crawl-delay is for pages, and keeps no feed waiting. */
export const hostTurns = pgTable(
  'host_turns',
  {
    host: text().notNull(),
    use: text().$type<'feed' | 'page'>().notNull(),
    nextAt: instant('next_at').notNull(),
  },
  t => [primaryKey({ columns: [t.host, t.use] })],
);

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
    /** Of title and text: an article that says what it said last has no new revision, one that returns to what it said before has. */
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
  t => [unique('revisions_number').on(t.articleId, t.number), index('revisions_fingerprint').using('gin', t.fingerprint)],
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
