import { createHash } from 'node:crypto';
import { decodeHTML } from 'entities';
import { canonicalUrl } from '../domain/canonicalUrl.ts';
import { cleanText } from '../domain/cleanText.ts';
import { parseDate } from '../domain/parseDate.ts';
import type { FeedEntry, FeedRhythm, RawEntry, RawFeed } from './feed.ts';

const dayMs = 24 * 3600_000;
const maxSummary = 2000;
const periods: Record<string, number> = { hourly: dayMs / 24, daily: dayMs, weekly: 7 * dayMs, monthly: 30 * dayMs, yearly: 365 * dayMs };

/** Entries with absolute links, plain titles, repaired dates and stable identities, newest first. `url` is where the feed came from. */
export function cleanEntries(feed: RawFeed, url: string, now: Date): FeedEntry[] {
  const entries = feed.entries.map(entry => cleanEntry(entry, feed, url, now));
  const at = (entry: FeedEntry) => (entry.publishedAt ? Date.parse(entry.publishedAt) : 0);
  // The sort is stable: entries without a date keep the order of the feed, last.
  return entries.sort((one, other) => at(other) - at(one));
}

function cleanEntry(entry: RawEntry, feed: RawFeed, url: string, now: Date): FeedEntry {
  const base = absolute(entry.base ?? feed.base, url) ?? url;
  const guid = cleanText(entry.guid ?? '');
  const link = absolute(entry.link, base) ?? (entry.permaLink !== false && /^https?:\/\//.test(guid) ? absolute(guid, base) : null);
  const title = entry.plainTitle ? cleanText(entry.title ?? '') : plainText(entry.title ?? '');
  const publishedAt = readDate(entry.dates, now);
  const summary = plainText((entry.summary ?? '').slice(0, 50_000)).slice(0, maxSummary);
  return {
    guid: guid || (link && canonicalUrl(link)) || hashOf(`${title}\n${entry.dates[0] ?? ''}\n${summary}`),
    url: link,
    title,
    publishedAt,
    summary: summary || null,
  };
}

/** The text that a piece of HTML shows; a text without tags or entities stays as it is. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return cleanText(html);
  const bare = html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?(?:p|div|br|li|ul|ol|h[1-6]|td|tr|table|blockquote|figure|figcaption)\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '');
  return cleanText(decodeHTML(bare));
}

/** When the feed wants to be asked again, as far as it says so. */
export function cleanRhythm(feed: RawFeed): FeedRhythm {
  const ttl = Number(feed.ttl);
  const period = periods[feed.updatePeriod?.trim().toLowerCase() ?? ''];
  return {
    ...(ttl > 0 && { ttlMinutes: ttl }),
    ...(period && { updatePeriodMs: period / Math.max(1, Number(feed.updateFrequency) || 1) }),
    skipHours: feed.skipHours.map(Number).filter(hour => hour >= 0 && hour <= 24),
    skipDays: feed.skipDays.map(day => day.toLowerCase()),
  };
}

/** An absolute http(s) address; null for anything else. */
export function absolute(address: string | undefined, base: string): string | null {
  const trimmed = cleanText(address ?? '').replaceAll(' ', '%20');
  if (!trimmed || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** The first readable date; one that lies more than a day ahead is a mistake and counts as unknown. */
function readDate(dates: string[], now: Date): string | null {
  for (const date of dates) {
    const iso = parseDate(date, 'utc');
    if (iso && Date.parse(iso) <= now.getTime() + dayMs) return new Date(iso).toISOString();
  }
  return null;
}

function hashOf(text: string): string {
  return `sha1:${createHash('sha1').update(text).digest('hex')}`;
}
