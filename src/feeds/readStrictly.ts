import Parser from 'rss-parser';
import { z } from 'zod';
import type { RawFeed } from './feed.ts';

// rss-parser hands on whatever xml2js made of a tag: a string, an object with text and attributes, or a list.
const text = z
  .union([
    z.string(),
    z.object({ _: z.string() }).transform(node => node._),
    z.array(z.unknown()).transform(list => (typeof list[0] === 'string' ? list[0] : undefined)),
  ])
  .optional()
  .catch(undefined);
const item = z.object({
  guid: text,
  id: text,
  link: text,
  title: text,
  pubDate: text,
  isoDate: text,
  date: text,
  content: text,
  summary: text,
  'content:encoded': text,
  'dc:date': text,
});
const feed = z.object({ title: text, link: text, ttl: text, items: z.array(item) });

const parser = new Parser({ defaultRSS: 2 });

/** Reads a well-formed feed with rss-parser. Throws for what is not well-formed XML or no feed. */
export async function readStrictly(xml: string): Promise<RawFeed> {
  const read = feed.parse(await parser.parseString(xml));
  const entries = read.items.map(one => ({
    guid: one.guid ?? one.id,
    link: one.link,
    title: one.title,
    dates: [one.pubDate, one['dc:date'], one.isoDate, one.date].filter(date => date !== undefined),
    summary: one.summary ?? one.content ?? one['content:encoded'],
  }));
  return { format: 'xml', title: read.title, link: read.link, ttl: read.ttl, entries, skipHours: [], skipDays: [] };
}
