import { z } from 'zod';
import { maxEntries } from './checkLimits.ts';
import type { RawFeed } from './feed.ts';

const text = z.string().optional().catch(undefined);
const item = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional().catch(undefined),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_text: text,
  content_html: text,
  date_published: text,
  date_modified: text,
});
const jsonFeed = z.object({
  version: z.string().regex(/jsonfeed\.org\/version\//),
  title: text,
  home_page_url: text,
  feed_url: text,
  hubs: z
    .array(z.object({ type: text, url: text }))
    .optional()
    .catch(undefined),
  items: z.array(z.unknown()).optional().catch(undefined),
});

/** Reads JSON Feed 1.0 and 1.1; null when the text is not one. Items that are no objects are left out. */
export function readJsonFeed(json: string): RawFeed | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const feed = jsonFeed.safeParse(value);
  if (!feed.success) return null;
  const { version, title, home_page_url, feed_url, hubs, items = [] } = feed.data;
  const entries = items.slice(0, maxEntries).flatMap(one => {
    const { success, data } = item.safeParse(one);
    if (!success) return [];
    const dates = [data.date_published, data.date_modified].filter(date => date !== undefined);
    const summary = data.summary ?? data.content_text ?? data.content_html;
    return [{ guid: data.id, link: data.url ?? data.external_url, title: data.title, plainTitle: true, dates, summary }];
  });
  return {
    format: `json ${version.replace(/^.*\/version\//, '')}`,
    title,
    link: home_page_url,
    hub: hubs?.find(({ type }) => /^websub$/i.test(type ?? ''))?.url ?? hubs?.[0]?.url,
    self: feed_url,
    entries,
    skipHours: [],
    skipDays: [],
  };
}
