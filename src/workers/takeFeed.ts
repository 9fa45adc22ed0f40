import type { Database } from '../db/client.ts';
import { type Feed, findFeed, insertEntries, type NewEntry, recordPoll } from '../db/feeds.ts';
import { addOutbox } from '../db/outbox.ts';
import { pushedPollAt } from '../domain/push.ts';
import { nextPoll } from '../domain/schedule.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import { type HubLink, readHubLink } from '../feeds/hub.ts';
import { scrapeArticleJob } from '../jobs/scrapeArticle.ts';
import type { Fetched } from '../net/fetch.ts';
import type { Outcome } from './deps.ts';
import { keepPush } from './keepPush.ts';
import type { PollDeps } from './pollFeed.ts';
import { tellRecovered } from './tellFeedTrouble.ts';

/** Keeps what an answer taught about its feed, stores the unseen entries together with the work of scraping them, and plans the next poll. */
export async function takeFeed(feed: Feed, parsed: ParsedFeed, answer: Extract<Fetched, { kind: 'ok' }>, deps: PollDeps): Promise<Outcome> {
  const now = deps.now();
  const planned = nextPoll({ ...datesOf(parsed), freshForMs: answer.freshForMs }, now, deps.random());
  const at = await pollOrPush(feed, planned.at, hubOf(parsed, answer), deps);
  // Only to a feed of the same name, so that no error page, hotel network or parked domain takes its place.
  const isStranger = answer.movedTo !== null && feed.title !== null && parsed.title !== feed.title;
  const movedTo = isStranger || feed.title === null ? null : answer.movedTo;
  const added = await deps.db.transaction(async tx => {
    const added = await storeEntries(tx, feed, parsed, now);
    await recordPoll(tx, feed.id, {
      ...healthy(now),
      url: (await stableAddress(tx, feed, movedTo)) ?? feed.url,
      movedTo,
      rhythm: parsed.rhythm,
      title: isStranger ? feed.title : (parsed.title ?? feed.title),
      site: parsed.site ?? feed.site,
      etag: answer.etag,
      lastModified: answer.lastModified,
      nextPollAt: at.toISOString(),
      pollIntervalMs: planned.intervalMs,
    });
    await tellRecovered(tx, feed, at.toISOString(), now);
    return added;
  });
  return { outcome: 'polled', detail: { feedId: feed.id, entries: parsed.entries.length, added, nextPollAt: at.toISOString() } };
}

/** Stores the unseen entries of a feed, in one transaction with the work of scraping them. Returns how many. */
export async function storeEntries(db: Database, feed: Feed, parsed: ParsedFeed, now: Date): Promise<number> {
  // Only a successful poll knows its interval, so a feed without one is read for the first time.
  const backfill = feed.pollIntervalMs === null;
  const rows = await insertEntries(db, feed.id, newEntries(parsed, backfill, now));
  await addOutbox(
    db,
    rows.map(({ id }) => ({ job: scrapeArticleJob.name, payload: { entryId: id } })),
  );
  return rows.length;
}

/** The address that two polls in a row were sent to for good, unless another feed has it. */
export async function stableAddress(db: Database, feed: Feed, movedTo: string | null): Promise<string | null> {
  if (movedTo === null || movedTo !== feed.movedTo) return null;
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

/** What a poll that went well says of its feed. */
export function healthy(now: Date) {
  return { state: 'active' as const, lastPolledAt: now.toISOString(), failingSince: null, failures: 0, lastError: null };
}

/** The hub that pushes the feed, as the answer says or else the feed itself. */
function hubOf({ hub, self }: ParsedFeed, { link, url }: { link: string | undefined; url: string }): HubLink | null {
  return readHubLink(link, url) ?? (hub ? { hub, topic: self ?? url } : null);
}

/** When to poll next: as planned, or rarely while a hub pushes the feed. */
export async function pollOrPush(feed: Feed, planned: Date, link: HubLink | null, deps: PollDeps): Promise<Date> {
  const push = await keepPush(feed.id, link, deps);
  const isPushed = push?.state === 'verified' && push.leaseUntil !== null && Date.parse(push.leaseUntil) > deps.now().getTime();
  return isPushed ? pushedPollAt(planned, new Date(push.askAt), deps.now()) : planned;
}
