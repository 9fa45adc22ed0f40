import { decodePage } from '../articles/decodePage.ts';
import { addFeed, loadFeed } from '../db/feeds.ts';
import { InputError } from '../domain/errors.ts';
import { fastestPollMs } from '../domain/schedule.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import { findFeeds } from '../feeds/findFeeds.ts';
import type { Outline } from '../feeds/opml.ts';
import type { Fetched } from '../net/fetch.ts';
import { fetchInTurn } from './fetchInTurn.ts';
import { parseFeedApart } from './parsing.ts';
import { accept, type PollDeps } from './pollFeed.ts';
import { takeFeed } from './takeFeed.ts';

/** A feed that was found, with the answer that it was read in. */
export type FoundFeed = Outline & { parsed: ParsedFeed; answer: Extract<Fetched, { kind: 'ok' }> };

const maxTried = 5;

/**
 * The feed at an address, or the first readable feed that the web page there announces. Throws an InputError that says what was found instead.
 */
export async function discoverFeed(address: string, deps: PollDeps): Promise<FoundFeed> {
  const url = toUrl(address);
  const first = await read(url, deps);
  if ('feed' in first) return first.feed;
  if (first.html === null) throw new InputError(`${url} cannot be added: ${first.reason}. Check the address.`);
  const candidates = findFeeds(first.html, first.url).slice(0, maxTried);
  for (const candidate of candidates) {
    const found = await read(candidate, deps);
    if ('feed' in found) return found.feed;
  }
  const tried = candidates.length ? `the feeds it names cannot be read (${candidates.join(', ')})` : 'it is a web page that names no feed';
  throw new InputError(`${url} cannot be added: ${tried}. Look for the address of the feed on the site and add that.`);
}

function toUrl(address: string): string {
  const named = /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[\w.-]+:\d+(?:\/|$)/.test(address) ? address : `https://${address}`;
  if (URL.canParse(named) && /^https?:$/.test(new URL(named).protocol)) return new URL(named).href;
  throw new InputError(`"${address}" is no address of a feed or site. Give one like https://www.tagesschau.de/index~rss2.xml.`);
}

type Read = { feed: FoundFeed } | { html: string | null; url: string; reason: string };

async function read(url: string, deps: PollDeps): Promise<Read> {
  const { userAgent, allowAddresses } = deps.config;
  const answer = await fetchInTurn(url, { userAgent, allowAddresses, accept: `${accept}, text/html;q=0.7` }, deps);
  if (answer.kind !== 'ok') return { html: null, url, reason: answer.reason };
  const parsed = await parseFeedApart({ ...answer, body: Buffer.from(answer.body) }, deps.now()); // it may be the page of a site, and is read again then
  if (parsed.outcome === 'feed') {
    const { title, site } = parsed;
    return { feed: { url: answer.movedTo ?? url, title, site, parsed, answer: { ...answer, movedTo: null } } };
  }
  return { html: decodePage(answer.body, answer.contentType), url: answer.url, reason: parsed.error ?? 'it is no feed' };
}

/**
 * Adds a feed that was found. The answer that it was found in is its first poll, so that it is not asked twice; one that was gone is polled again.
 * `entries` counts the new ones.
 */
export async function addFoundFeed(
  { parsed, answer, ...outline }: FoundFeed,
  deps: PollDeps,
): Promise<{ id: number; added: boolean; entries: number }> {
  // Not due until its answer is taken in, so that no worker asks it meanwhile.
  const nextPollAt = new Date(deps.now().getTime() + fastestPollMs).toISOString();
  const { id, added } = await addFeed(deps.db, { ...outline, nextPollAt });
  const feed = await loadFeed(deps.db, id);
  const taken = feed && (await takeFeed(feed, parsed, answer, deps));
  return { id, added, entries: Number(taken?.detail?.added ?? 0) };
}
