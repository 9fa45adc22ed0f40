import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Statement } from '../../domain/statement.ts';
import { identity, instant, reference } from '../columns.ts';
import { revisions } from './sources.ts';

// How stored texts would be read anew.

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
