import { type Feed, listEntryDates, loadFeed, recordPoll } from '../db/feeds.ts';
import { nextPoll, nextRetry } from '../domain/schedule.ts';
import type { PollFeedPayload } from '../jobs/pollFeed.ts';
import type { Fetched } from '../net/fetch.ts';
import type { Deps, Outcome } from './deps.ts';
import { fetchInTurn } from './fetchInTurn.ts';
import { parseFeedApart } from './parsing.ts';
import { healthy, pollOrPush, stableAddress, takeFeed } from './takeFeed.ts';
import { tellBlind, tellRecovered } from './tellFeedTrouble.ts';

/** All that a poll needs of the world: no coder. */
export type PollDeps = Omit<Deps, 'coder'>;

/** Feeds are served under many wrong names, but never under these. */
const unreadable = /^\s*(?:image|audio|video|font)\/|application\/(?:pdf|zip|gzip|x-tar|wasm|msword)/i;
/** Over how long the feeds of a host that asked for patience are spread afterwards. */
const spreadMs = 5 * 60_000;
/** What we ask a feed's server for. */
export const accept = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.8';

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
  const answer = await fetchInTurn(feed.url, { userAgent, allowAddresses, accept, etag, lastModified }, deps);
  if (answer.kind === 'ok') return read(feed, answer, deps);
  if (answer.kind === 'not-modified') return leaveAlone(feed, answer, deps);
  if (answer.kind === 'gone') return disable(feed, answer.reason, deps);
  if (answer.kind === 'retry-later' && answer.unasked) return wait(feed, answer.afterMs, deps);
  return postpone(feed, answer.reason, answer.kind === 'retry-later' ? answer.afterMs : 0, deps);
}

async function read(feed: Feed, answer: Extract<Fetched, { kind: 'ok' }>, deps: PollDeps): Promise<Outcome> {
  if (unreadable.test(answer.contentType ?? '')) return postpone(feed, `the answer is ${answer.contentType}, not a feed`, 0, deps);
  const parsed = await parseFeedApart(answer, deps.now());
  if (parsed.outcome !== 'feed') return postpone(feed, parsed.error ?? 'the answer is not a feed', 0, deps);
  return takeFeed(feed, parsed, answer, deps);
}

type NotModified = Extract<Fetched, { kind: 'not-modified' }>;

async function leaveAlone(feed: Feed, { freshForMs, movedTo }: NotModified, deps: PollDeps): Promise<Outcome> {
  const now = deps.now();
  const entryDates = await listEntryDates(deps.db, feed.id);
  const planned = nextPoll({ ...feed.rhythm, entryDates, freshForMs }, now, deps.random());
  const at = await pollOrPush(feed, planned.at, null, deps);
  await deps.db.transaction(async tx => {
    // What is unchanged is the same feed, wherever it is now.
    const url = (await stableAddress(tx, feed, movedTo)) ?? feed.url;
    await recordPoll(tx, feed.id, { ...healthy(now), url, movedTo, nextPollAt: at.toISOString() });
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
    await tellBlind(tx, { id: feed.id, state, failingSince, lastError, nextPollAt: feed.nextPollAt }, deps.config, now);
  });
  deps.log.warn('feed is gone', { feedId: feed.id, url: feed.url });
  return { outcome: 'gone', detail: { feedId: feed.id } };
}

/** Its host asked for patience when something else was fetched: no fault of this feed. */
async function wait(feed: Feed, ms: number, deps: PollDeps): Promise<Outcome> {
  const nextPollAt = new Date(deps.now().getTime() + ms + deps.random() * spreadMs).toISOString();
  await recordPoll(deps.db, feed.id, { nextPollAt });
  return { outcome: 'host-paused', detail: { feedId: feed.id, nextPollAt } };
}

async function postpone(feed: Feed, reason: string, afterMs: number, deps: PollDeps): Promise<Outcome> {
  const now = deps.now();
  const failures = feed.failures + 1;
  const nextPollAt = nextRetry(failures, afterMs, now, deps.random()).toISOString();
  const failingSince = feed.failingSince ?? now.toISOString();
  const trouble = { state: 'failing' as const, failingSince, lastError: reason, nextPollAt };
  await deps.db.transaction(async tx => {
    await recordPoll(tx, feed.id, { ...trouble, lastPolledAt: now.toISOString(), failures });
    await tellBlind(tx, { id: feed.id, ...trouble }, deps.config, now);
  });
  deps.log.warn('feed cannot be read', { feedId: feed.id, url: feed.url, reason, nextPollAt });
  return { outcome: 'failing', detail: { feedId: feed.id, reason, nextPollAt } };
}
