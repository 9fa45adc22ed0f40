import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, jsonb, pgTable, primaryKey, real, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ActorKind, Rank } from '../../domain/actor.ts';
import type { Correction } from '../../domain/correction.ts';
import type { Level, Position } from '../../domain/position.ts';
import type { Directness, Modality, Precision, Stance, Statement, Subject } from '../../domain/statement.ts';
import { identity, instant, reference } from '../columns.ts';
import { articles, revisions } from './sources.ts';

// Who holds what.

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
    /** The words tell of no news and overturn no position by themselves. */
    steady: boolean().notNull().default(false),
    /** How many signs the article gives that the holder has turned. */
    turnSigns: integer('turn_signs').notNull().default(0),
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
    // One sentence may tell of both sides: "the country, which had rejected the treaty, now backs it".
    uniqueIndex('statements_span')
      .on(t.revisionId, t.coderVersion, t.evidenceStart, t.evidenceEnd, t.evidenceIn, t.actorId, t.subjectId, t.stance, t.modality)
      .where(sql`${t.withdrawnAt} is null`),
    index('statements_root').on(t.rootId).where(sql`${t.rootId} is not null`),
    index('statements_actor').on(t.actorId, t.subjectId, t.saidOn),
    index('statements_on_behalf').on(t.onBehalfOfId, t.subjectId, t.saidOn).where(sql`${t.onBehalfOfId} is not null`),
    index('statements_article').on(t.articleId),
  ],
);

/** What was set right, by people and as names of one matter, in order. An undone correction stays, for whoever wants to know. */
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
  t => [index('corrections_active').on(t.articleId).where(sql`${t.undoneAt} is null`), index('corrections_article').on(t.articleId)],
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
