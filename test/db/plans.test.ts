import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as articles from '../../src/db/articles.ts';
import * as changes from '../../src/db/changes.ts';
import * as claims from '../../src/db/claims.ts';
import type { Database } from '../../src/db/client.ts';
import * as feeds from '../../src/db/feeds.ts';
import * as matters from '../../src/db/matters.ts';
import * as outbox from '../../src/db/outbox.ts';
import * as positions from '../../src/db/positions.ts';
import * as statements from '../../src/db/statements.ts';
import { codeArticle } from '../../src/workers/codeArticle.ts';
import { arrive, createTableCoder } from '../workers/newsroom.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

const rows = 20_000;
const now = new Date('2025-06-01T00:00:00Z');
const issue = { id: 'issue:7', kind: 'issue' as const, label: 'Issue 7', labels: {} };
const pair = { holderId: 'country:7', subjectId: 'issue:7' };
let test: TestDatabase;
let client: postgres.Sql;
let db: Database;
let asked: { sql: string; parameters: unknown[] }[] = [];

/** Many rows, of which each lookup wants a few: the planner has a choice, and a wrong one shows. */
const fill = `
  insert into actors (id, kind, name) select 'country:' || i, 'country', 'Country ' || i from generate_series(1, ${rows}) i;
  insert into roles (actor_id, for_id, role) select 'country:' || i, 'org:' || i, 'member' from generate_series(1, ${rows}) i;
  insert into subjects (id, kind, label) select 'issue:' || i, 'issue', 'Issue ' || i from generate_series(1, ${rows}) i;
  insert into feeds (url, next_poll_at) select 'https://f.example/' || i, '2025-05-31'::timestamptz + i * interval '1 hour' from generate_series(1, 2000) i;
  insert into articles (url, first_seen_at) select 'https://a.example/' || i, '2025-01-01' from generate_series(1, ${rows}) i;
  insert into feed_entries (feed_id, guid, url, first_seen_at) select 1 + i % 2000, 'g' || i, 'https://a.example/' || i, '2025-01-01' from generate_series(1, ${rows}) i;
  insert into revisions (article_id, number, content_hash, title, text, fetched_at, fingerprint)
    select i, 1, 'h' || i, 't', 't', '2025-05-31', array['a' || i, 'b' || i] from generate_series(1, ${rows}) i;
  insert into statements (revision_id, article_id, origin_id, coder_version, actor_id, on_behalf_of_id, subject_id, subject_label, stance, intensity, modality,
    directness, said_on, said_on_basis, quote, evidence_start, evidence_end, evidence_in, confidence, reasons, published_at, first_seen_at, recorded_at)
    select i, i, i, 'v', 'country:' || (1 + i % 200), 'country:' || (1 + i / 200 % 200), 'issue:' || (1 + i / 7 % 200), 'l', 'support', 1, 'asserted', 'own', '2025-01-01',
    'published', 'q', 0, 1, 'text', 1, '[]', '2025-01-01', '2025-01-01', '2025-01-01' from generate_series(1, ${rows}) i;
  insert into positions (holder_id, subject_id, stance, score, level, since, last_said_on, evidence, updated_at)
    select 'country:' || i, 'issue:' || j, 'support', 1, 'plain', '2025-01-01', '2025-01-01', '[]', '2025-01-01' from generate_series(1, 200) i, generate_series(1, 100) j;
  insert into changes (key, holder_id, subject_id, kind, to_stance, after_statement_id, article_id, episode_id, severity, severity_parts, severity_reason, reasons, said_on, created_at)
    select 'k' || i, 'country:' || (1 + i % 200), 'issue:' || (1 + i / 200 % 200), 'new', 'support', i, i, 'e', 1, '{}', 's', '[]', '2025-01-01', '2025-01-01'
    from generate_series(1, ${rows}) i;
  insert into subscriptions (name, channel) values ('all', 'webhook');
  insert into deliveries (subscription_id, dedupe_key, kind, webhook_id, state, next_attempt_at, created_at)
    select 1, 'd' || i, 'test', 'm' || i, case when i % 500 = 0 then 'pending' else 'delivered' end, '2025-01-01', '2025-01-01' from generate_series(1, ${rows}) i;
  insert into outbox (job, payload, available_at, relayed_at, done_at)
    select 'j', '{}', '2025-01-01', r, r from (select case when i % 500 = 0 then null else '2025-01-01'::timestamptz end as r from generate_series(1, ${rows}) i) s;`;

beforeAll(async () => {
  test = await createTestDatabase();
  client = postgres(test.url, { max: 1, onnotice: () => {} });
  db = drizzle(client, { logger: { logQuery: (sql, parameters) => void asked.push({ sql, parameters }) } });
  await client.unsafe(fill);
  await client.unsafe('vacuum analyze'); // as autovacuum does; the fingerprint index takes its new entries in then
});
afterAll(async () => {
  await client.end();
  await test?.close();
});

/** The plans of the queries that a function sends, one line a step. */
async function plansOf(ask: (db: Database) => Promise<unknown>): Promise<string> {
  asked = [];
  await ask(db);
  const plans = [];
  for (const { sql, parameters } of [...asked]) {
    if (!/^\s*(select|update|delete|insert)/i.test(sql)) continue;
    plans.push(...(await client.unsafe(`explain ${sql}`, parameters as never[])).map(row => row['QUERY PLAN'] as string));
  }
  return plans.join('\n');
}

const lookups: [string, (db: Database) => Promise<unknown>][] = [
  ['the feeds that are due', db => feeds.findDueFeeds(db, now)],
  ['an article by its address', db => articles.upsertArticle(db, { url: 'https://a.example/9', firstSeenAt: now.toISOString() })],
  ['a revision with its article', db => articles.loadRevision(db, 9)],
  ['the newest revision of an article', db => articles.latestRevisionNumber(db, 9)],
  ['texts that share a fingerprint', db => articles.findSharedFingerprints(db, 9, ['a8', 'b7'], new Date('2025-05-01'))],
  ['what earlier readings of an article said', db => statements.findOutdated(db, 9, 8, 'v')],
  ['everything said by and for a holder on a subject', db => statements.loadSaid(db, pair)],
  ['matters that a holder spoke of', db => matters.listMatters(db, 'country:7', { articleId: 9, at: now.toISOString() })],
  ['a position', db => positions.loadPosition(db, pair)],
  ['the change before', db => changes.findPreviousChange(db, pair, now.toISOString())],
  [
    'whether anything was heard of a holder',
    db => changes.wasHeard(db, { holderId: 'country:7', articleId: 500, saidOn: now.toISOString() }),
  ],
  ['whether nothing was', db => changes.wasHeard(db, { holderId: 'country:19999', articleId: 500, saidOn: now.toISOString() })],
  ['the changes of a position', db => changes.listChanges(db, pair)],
  ['follow-up work that waits', db => outbox.takeUnrelayed(db, now)],
  ['the deliveries that are due', db => claims.findDueDeliveries(db, now)],
  ['a delivery to attempt', db => claims.claimDelivery(db, 500, { token: 'a', now, until: now, slowMs: 5_000, perEndpoint: 4 })],
];

describe('a lookup of the hot path reads an index, not the table:', () => {
  it.each(lookups)('%s', async (_what, ask) => {
    const plans = await plansOf(ask);
    expect(plans).toMatch(/Index|Bitmap/);
    expect(plans.replaceAll('Seq Scan on subscriptions', '')).not.toContain('Seq Scan'); // a few rows, of which all are meant
  });

  it('and so does all that is asked to read one article and tell of what it changed', async () => {
    const { revision, now } = await arrive(db, { on: '05-31', words: [{ stance: 'oppose', subject: issue }] });
    const plans = await plansOf(one => codeArticle({ revisionId: revision.id }, { db: one, coder: createTableCoder(), now: () => now }));
    expect(asked.length).toBeGreaterThan(15);
    expect(plans.replaceAll(/Seq Scan on (?:subscriptions|corrections|mutes)/g, '')).not.toContain('Seq Scan');
  });

  it('and a lookup without an index would be noticed', async () => {
    expect(await plansOf(db => db.execute(`select * from statements where quote = 'x'`))).toContain('Seq Scan');
  });
});
