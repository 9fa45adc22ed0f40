import type { Database } from '../db/client.ts';
import { type Feed, findFeed, insertEntries, loadFeed, type NewEntry, recordPoll } from '../db/feeds.ts';
import { addOutbox } from '../db/outbox.ts';
import { nextPoll, nextRetry } from '../domain/schedule.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import type { PollFeedPayload } from '../jobs/pollFeed.ts';
import { scrapeArticleJob } from '../jobs/scrapeArticle.ts';
import { type Fetched, fetchSafely } from '../net/fetch.ts';
import type { Deps, Outcome } from './deps.ts';
import { parseFeedApart } from './parsing.ts';
import { tellBlind, tellRecovered } from './tellFeedTrouble.ts';

/** All that a poll needs of the world: no coder. */
export type PollDeps = Omit<Deps, 'coder'>;

const accept = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.8';

/**
 * One poll of one feed: asks with the validators of the last answer, stores unseen entries together with the work of scraping them, and plans
 * the next poll. What the first poll finds is history (`backfill`). A feed in trouble is not an error of the job: it says so in its row.
 */
export async function pollFeed({ feedId }: PollFeedPayload, deps: PollDeps): Promise<Outcome> {
  const feed = await loadFeed(deps.db, feedId);
  if (!feed) return { outcome: 'no-such-feed' };
  if (feed.state === 'disabled') return { outcome: 'disabled' };
  if (new Date(feed.nextPollAt) > deps.now()) return { outcome: 'not-due' };
  const { userAgent, allowAddresses } = deps.config;
  const { etag, lastModified } = feed;
  const answer = await fetchSafely(feed.url, { userAgent, allowAddresses, accept, etag, lastModified });
  if (answer.kind === 'ok') return takeIn(feed, answer, deps);
  if (answer.kind === 'not-modified') return leaveAlone(feed, answer.freshForMs, deps);
  if (answer.kind === 'gone') return disable(feed, answer.reason, deps);
  return postpone(feed, answer.reason, answer.kind === 'retry-later' ? answer.afterMs : 0, deps);
}

async function takeIn(feed: Feed, answer: Extract<Fetched, { kind: 'ok' }>, deps: PollDeps): Promise<Outcome> {
  const now = deps.now();
  const parsed = await parseFeedApart(answer, now);
  if (parsed.outcome !== 'feed') return postpone(feed, parsed.error ?? 'the answer is not a feed', 0, deps);
  const { at, intervalMs } = nextPoll({ ...datesOf(parsed), freshForMs: answer.freshForMs }, now, deps.random());
  // Only a successful poll knows its interval, so a feed without one is polled for the first time.
  const backfill = feed.pollIntervalMs === null;
  const added = await deps.db.transaction(async tx => {
    const rows = await insertEntries(tx, feed.id, newEntries(parsed, backfill, now));
    await addOutbox(
      tx,
      rows.map(({ id }) => ({ job: scrapeArticleJob.name, payload: { entryId: id } })),
    );
    await recordPoll(tx, feed.id, {
      ...healthy(now),
      url: (await newAddress(tx, feed, answer.movedTo, parsed)) ?? feed.url,
      title: parsed.title ?? feed.title,
      site: parsed.site ?? feed.site,
      etag: answer.etag,
      lastModified: answer.lastModified,
      nextPollAt: at.toISOString(),
      pollIntervalMs: intervalMs,
    });
    await tellRecovered(tx, feed, at.toISOString(), now);
    return rows.length;
  });
  return { outcome: 'polled', detail: { feedId: feed.id, entries: parsed.entries.length, added, nextPollAt: at.toISOString() } };
}

/** Where the feed has moved for good: only to a feed of the same name, so that no error page or parked domain takes its place. */
async function newAddress(db: Database, feed: Feed, movedTo: string | null, parsed: ParsedFeed): Promise<string | null> {
  if (movedTo === null || feed.title === null || parsed.title !== feed.title) return null;
  return (await findFeed(db, movedTo)) ? null : movedTo;
}

/** Oldest first, so that articles are read in the order in which they were written. Entries that lead nowhere are left out. */
function newEntries({ entries }: ParsedFeed, backfill: boolean, now: Date): NewEntry[] {
  const seen = new Set<string>();
  const firstSeenAt = now.toISOString();
  return [...entries].reverse().flatMap(({ guid, url, title, summary, publishedAt }) => {
    if (!url || seen.has(guid)) return [];
    seen.add(guid);
    return [{ guid, url, title, summary, publishedAt, firstSeenAt, backfill }];
  });
}

function datesOf({ entries, rhythm }: ParsedFeed) {
  return { ...rhythm, entryDates: entries.map(entry => entry.publishedAt).filter(date => date !== null) };
}

function healthy(now: Date) {
  return { state: 'active' as const, lastPolledAt: now.toISOString(), failingSince: null, failures: 0, lastError: null };
}

async function leaveAlone(feed: Feed, freshForMs: number, deps: PollDeps): Promise<Outcome> {
  const now = deps.now();
  const usual = feed.pollIntervalMs ?? 0;
  const { at } = nextPoll({ entryDates: [], updatePeriodMs: usual, freshForMs }, now, deps.random());
  await deps.db.transaction(async tx => {
    await recordPoll(tx, feed.id, { ...healthy(now), nextPollAt: at.toISOString() });
    await tellRecovered(tx, feed, at.toISOString(), now);
  });
  return { outcome: 'not-modified', detail: { feedId: feed.id, nextPollAt: at.toISOString() } };
}

async function disable(feed: Feed, reason: string, deps: PollDeps): Promise<Outcome> {
  const lastError = `${reason}; it is not polled any more`;
  const now = deps.now();
  const failingSince = feed.failingSince ?? now.toISOString();
  const state = 'disabled';
  await deps.db.transaction(async tx => {
    await recordPoll(tx, feed.id, { state, failingSince, lastPolledAt: now.toISOString(), lastError });
    await tellBlind(tx, { id: feed.id, state, failingSince, lastError, nextPollAt: feed.nextPollAt }, now);
  });
  deps.log.warn('feed is gone', { feedId: feed.id, url: feed.url });
  return { outcome: 'gone', detail: { feedId: feed.id } };
}

async function postpone(feed: Feed, reason: string, afterMs: number, deps: PollDeps): Promise<Outcome> {
  const now = deps.now();
  const failures = feed.failures + 1;
  const nextPollAt = nextRetry(failures, afterMs, now, deps.random()).toISOString();
  const failingSince = feed.failingSince ?? now.toISOString();
  const trouble = { state: 'failing' as const, failingSince, lastError: reason, nextPollAt };
  await deps.db.transaction(async tx => {
    await recordPoll(tx, feed.id, { ...trouble, lastPolledAt: now.toISOString(), failures });
    await tellBlind(tx, { id: feed.id, ...trouble }, now);
  });
  deps.log.warn('feed cannot be read', { feedId: feed.id, url: feed.url, reason, nextPollAt });
  return { outcome: 'failing', detail: { feedId: feed.id, reason, nextPollAt } };
}
