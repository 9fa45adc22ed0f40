import { sql } from 'drizzle-orm';
import type { Database } from '../src/db/client.ts';

/** Ids of the actors and subjects that come up most; all others of the codebook follow them. */
export type Favourites = { holders: string[]; subjects: string[] };

/**
 * Fills a database with so many statements of ten years, five an article, and the positions that they are about. Who speaks and what about falls off as the square
 * of the rank: as in news, a few hold much of it, and those that the measured articles speak of are the first.
 */
export async function fillHistory(db: Database, count: number, { holders, subjects }: Favourites): Promise<void> {
  await db.transaction(async tx => {
    await tx.execute(sql`set local session_replication_role = replica`); // references are right by construction
    await tx.execute(sql`select setseed(0.5)`);
    await rank(tx, 'ranked_holders', 'actors', holders);
    await rank(tx, 'ranked_subjects', 'subjects', subjects);
    await addArticles(tx, Math.ceil(count / 5));
    await addStatements(tx, count);
    await tx.execute(sql`
      insert into positions (holder_id, subject_id, stance, score, level, since, last_said_on, evidence, updated_at)
      select actor_id, subject_id, 'support', 1, 'plain', min(said_on), max(said_on), '[]', max(said_on)
      from statements group by actor_id, subject_id`);
  });
  await db.execute(sql`vacuum analyze`); // as autovacuum does
}

async function rank(db: Database, into: string, from: string, first: string[]): Promise<void> {
  const favourites = sql`array[${sql.join(
    first.map(id => sql`${id}`),
    sql`, `,
  )}]::text[]`;
  await db.execute(sql`
    create temporary table ${sql.identifier(into)} on commit drop as
    select row_number() over (order by array_position(${favourites}, id), id) - 1 as rank, id from ${sql.identifier(from)}`);
  await db.execute(sql`create index on ${sql.identifier(into)} (rank)`);
  await db.execute(sql`analyze ${sql.identifier(into)}`);
}

/** A minute apart from the year 2015 on where there are five million statements, farther apart where there are fewer. */
async function addArticles(db: Database, count: number): Promise<void> {
  const when = sql`'2015-01-01'::timestamptz + i * (interval '3600 days' / ${sql.raw(String(count))})`;
  await db.execute(sql`
    insert into articles (url, publisher, language, title, outcome, published_at, first_seen_at, scraped_at)
    select 'https://news.example/history/' || i, 'News', 'en', 'An article', 'article', ${when}, ${when}, ${when}
    from generate_series(1, ${sql.raw(String(count))}) i`);
  await db.execute(sql`
    insert into revisions (article_id, number, content_hash, title, text, language, published_at, fetched_at, fingerprint)
    select id, 1, md5(id::text), title, 'Its text is not read.', 'en', published_at, published_at, array['a' || id, 'b' || id] from articles`);
}

async function addStatements(db: Database, count: number): Promise<void> {
  await db.execute(sql`
    insert into statements (revision_id, article_id, origin_id, coder_version, actor_id, subject_id, subject_label, stance, intensity, modality, directness,
      said_on, said_on_basis, quote, evidence_start, evidence_end, evidence_in, confidence, reasons, published_at, first_seen_at, recorded_at)
    select r.id, r.article_id, r.article_id, 'history', h.id, s.id, 'label', case when n % 9 = 0 then 'oppose' else 'support' end, 0.75, 'asserted', 'own',
      r.published_at, 'published', repeat('The minister said that his government would support it. ', 3), n % 5 * 200, n % 5 * 200 + 168, 'text', 0.7,
      '["cue \\"support\\" (position, for)", "issue \\"Ukraine joins NATO\\" by \\"nato membership\\"", "in the words of the minister"]',
      r.published_at, r.published_at, r.published_at
    from (
      select i as n, 1 + (i - 1) / 5 as article,
        floor(random() ^ 2 * (select count(*) from ranked_holders))::int as holder,
        floor(random() ^ 2 * (select count(*) from ranked_subjects))::int as subject
      from generate_series(1, ${sql.raw(String(count))}) i
    ) drawn
    join revisions r on r.article_id = drawn.article
    join ranked_holders h on h.rank = drawn.holder
    join ranked_subjects s on s.rank = drawn.subject`);
}

/** What statements and positions take with their indexes. */
export async function sizeInMb(db: Database): Promise<number> {
  const [size] = await db.execute<{ bytes: string }>(
    sql`select pg_total_relation_size('statements') + pg_total_relation_size('positions') as bytes`,
  );
  return Number(size!.bytes) / 1e6;
}
