import { decodePage } from '../articles/decodePage.ts';
import type { Config } from '../config.ts';
import { InputError } from '../domain/errors.ts';
import { findFeeds } from '../feeds/findFeeds.ts';
import type { Outline } from '../feeds/opml.ts';
import { fetchSafely } from '../net/fetch.ts';
import { parseFeedApart } from './parsing.ts';

const maxTried = 5;

/**
 * The feed at an address, or the first readable feed that the web page there announces. Throws an InputError that says what was found instead.
 */
export async function discoverFeed(address: string, config: Config, now: Date): Promise<Outline> {
  const url = toUrl(address);
  const first = await read(url, config, now);
  if ('feed' in first) return first.feed;
  if (first.html === null) throw new InputError(`${url} cannot be added: ${first.reason}. Check the address.`);
  const candidates = findFeeds(first.html, first.url).slice(0, maxTried);
  for (const candidate of candidates) {
    const found = await read(candidate, config, now);
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

type Read = { feed: Outline } | { html: string | null; url: string; reason: string };

async function read(url: string, { userAgent, allowAddresses }: Config, now: Date): Promise<Read> {
  const answer = await fetchSafely(url, {
    userAgent,
    allowAddresses,
    accept: 'application/rss+xml, application/atom+xml, text/html;q=0.9',
  });
  if (answer.kind !== 'ok') return { html: null, url, reason: answer.reason };
  const feed = await parseFeedApart(answer, now);
  if (feed.outcome === 'feed') return { feed: { url: answer.movedTo ?? url, title: feed.title, site: feed.site } };
  return { html: decodePage(answer.body, answer.contentType), url: answer.url, reason: feed.error ?? 'it is no feed' };
}
