import { cleanText } from '../domain/cleanText.ts';
import { decodeBytes } from '../domain/decodeBytes.ts';
import { findHostility, maxEntries, maxFeedBytes } from './checkLimits.ts';
import { absolute, cleanEntries, cleanRhythm, plainText } from './cleanFeed.ts';
import type { ParsedFeed, RawFeed } from './feed.ts';
import { readJsonFeed } from './readJsonFeed.ts';
import { readLeniently } from './readLeniently.ts';
import { readStrictly } from './readStrictly.ts';

const xmlEncoding = /<\?xml[^>]*?encoding\s*=\s*["']\s*([\w:.-]+)/i;

/**
 * Reads a feed (RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed) from its bytes. `url` is where it came from, `contentType` the HTTP header.
 * Never throws for what the bytes hold: what cannot be read, or must not be, comes back as `malformed` or `not-a-feed` with the reason.
 */
export async function parseFeed(
  bytes: Buffer,
  { url, contentType, now }: { url: string; contentType?: string | undefined; now: Date },
): Promise<ParsedFeed> {
  if (bytes.length > maxFeedBytes) return refuseFeed('malformed', `the feed is larger than ${maxFeedBytes / 1024 / 1024} MB`, null);
  const { text, encoding } = decodeBytes(bytes, contentType, xmlEncoding);
  const hostility = findHostility(text);
  if (hostility) return refuseFeed('malformed', hostility, encoding);
  const json = /^\s*\{/.test(text) ? readJsonFeed(text) : null;
  if (json) return describe(json, url, now, encoding, false);
  const { feed, broken } = await readXml(text);
  if (feed) return describe(feed, url, now, encoding, broken !== null);
  return refuseFeed(
    /^\s*(?:<\?xml|<rss|<feed)/i.test(text) && broken ? 'malformed' : 'not-a-feed',
    broken ?? 'the document is not a feed',
    encoding,
  );
}

/** rss-parser's reading where it found every entry, else the lenient one; `broken` says what was wrong with the document. */
async function readXml(text: string): Promise<{ feed: RawFeed | null; broken: string | null }> {
  const lenient = readLeniently(text);
  if (!lenient) return { feed: null, broken: null };
  // rss-parser builds every entry in memory before it hands out the first.
  if (lenient.entries.length >= maxEntries) return { feed: lenient, broken: null };
  try {
    const strict = await readStrictly(text);
    const better = strict.entries.length === lenient.entries.length && !text.includes('xml:base') && !/<title[^>]*type=/i.test(text);
    return { feed: better ? { ...lenient, entries: merge(strict, lenient) } : lenient, broken: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    // Formats that rss-parser does not know are no fault of the feed.
    return { feed: lenient, broken: /not recognized/i.test(reason) ? null : reason };
  }
}

/** The entries as rss-parser read them; where it left a field out, as the lenient reading has it. */
function merge(strict: RawFeed, lenient: RawFeed): RawFeed['entries'] {
  return strict.entries.map((entry, index) => {
    const other = lenient.entries[index]!;
    const dates = [...other.dates, ...entry.dates];
    return {
      ...other,
      guid: entry.guid ?? other.guid,
      link: other.link ?? entry.link,
      title: other.title ?? entry.title,
      dates,
      summary: entry.summary ?? other.summary,
    };
  });
}

function describe(feed: RawFeed, url: string, now: Date, encoding: string, recovered: boolean): ParsedFeed {
  return {
    outcome: 'feed',
    format: feed.format,
    encoding,
    title: plainText(feed.title ?? '') || null,
    site: absolute(feed.link, feed.base ?? url),
    hub: absolute(feed.hub, url),
    self: absolute(feed.self, feed.base ?? url),
    entries: cleanEntries(feed, url, now),
    rhythm: cleanRhythm(feed),
    recovered,
    error: null,
  };
}

/** The answer for bytes that are not, or must not be, read as a feed. */
export function refuseFeed(outcome: 'not-a-feed' | 'malformed', error: string, encoding: string | null): ParsedFeed {
  const rhythm = { skipHours: [], skipDays: [] };
  return {
    outcome,
    format: null,
    encoding,
    title: null,
    site: null,
    hub: null,
    self: null,
    entries: [],
    rhythm,
    recovered: false,
    error: cleanText(error).slice(0, 300),
  };
}
