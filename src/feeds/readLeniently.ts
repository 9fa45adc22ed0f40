import { Parser } from 'htmlparser2';
import { maxEntries } from './checkLimits.ts';
import type { RawEntry, RawFeed } from './feed.ts';
import { formatOf, nameSpace } from './formats.ts';

type Frame = { name: string; base: string | undefined; text: string; attributes: Record<string, string> };

const dateNames = [
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'date',
  'created',
  'dcterms:issued',
  'dcterms:created',
  'updated',
  'modified',
  'dcterms:modified',
];
const summaryNames = ['description', 'summary', 'tagline', 'abstract', 'content:encoded', 'content', 'fullitem', 'body'];
/** Text longer than this is no summary anybody reads. */
const maxText = 200_000;

/** Reads any feed as a stream of tags, well-formed or not, in bounded memory. Null when the document has no root element of a feed. */
export function readLeniently(xml: string): RawFeed | null {
  const frames: Frame[] = [];
  const prefixes = new Map<string, string>();
  let feed: RawFeed | null = null;
  let root: string | null = null;
  let entry: { raw: RawEntry; depth: number; found: Map<string, string> } | null = null;

  const open = (tag: string, attributes: Record<string, string>) => {
    for (const [key, value] of Object.entries(attributes)) if (key.startsWith('xmlns:')) prefixes.set(key.slice(6), value);
    const name = nameSpace(tag, prefixes);
    const above = frames.at(-1)?.base;
    const base = attributes['xml:base'] ? resolve(attributes['xml:base'], above) : above;
    frames.push({ name, base, text: '', attributes });
    if (root === null) {
      root = name;
      feed = formatOf(name, attributes);
    }
    if (!feed) return;
    if (name === 'feed' || name === 'channel' || name === 'rss') feed.base ??= base;
    if (name === 'item' || name === 'entry') {
      keep(); // an entry inside another one is a closing tag that was forgotten
      entry = { raw: { dates: [], base }, depth: frames.length, found: new Map() };
    } else if (name === 'link' || name === 'atom:link') readLink(attributes, base);
  };

  const keep = () => {
    if (entry && feed && feed.entries.length < maxEntries) feed.entries.push(finish(entry));
    entry = null;
  };

  const readLink = (attributes: Record<string, string>, base: string | undefined) => {
    const { href, rel = 'alternate', type = 'text/html' } = attributes;
    if (!href || !feed) return;
    const address = resolve(href, base);
    if (rel === 'hub') feed.hub ??= address;
    if (rel === 'self' && !entry) feed.self ??= address;
    if (rel !== 'alternate' && rel !== '') return;
    if (entry && frames.length === entry.depth + 1) {
      if (!entry.raw.link || /html/.test(type)) entry.raw.link ??= address;
    } else if (!entry) feed.link ??= address;
  };

  const close = () => {
    const frame = frames.pop();
    if (!frame || !feed) return;
    const text = frame.text.trim();
    if (entry && frames.length < entry.depth) {
      keep();
    } else if (entry && frames.length === entry.depth) {
      if (text && !entry.found.has(frame.name)) entry.found.set(frame.name, text);
      if (frame.name === 'guid') entry.raw.permaLink = frame.attributes.ispermalink !== 'false';
      if (frame.name === 'title') entry.raw.plainTitle = /^(?:text(?:\/plain)?|xhtml)$/.test(frame.attributes.type ?? '');
      if (frame.name === 'link' && text) entry.raw.link ??= resolve(text, frame.base);
    } else if (!entry && text) readFeedField(feed, frame, text, frames.at(-1)?.name ?? '');
    // Markup inside a text (xhtml titles) counts as its text.
    const parent = /^(?:script|style)$/.test(frame.name) ? undefined : frames.at(-1);
    if (parent && entry && frames.length > entry.depth && parent.text.length < maxText) parent.text += frame.text;
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(name.toLowerCase(), lowerKeys(attributes)),
      ontext: data => {
        const frame = frames.at(-1);
        if (frame && frame.text.length < maxText) frame.text += data;
      },
      onclosetag: () => close(),
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: false, recognizeCDATA: true },
  );
  parser.write(xml);
  parser.end();
  return feed;
}

function finish({ raw, found }: { raw: RawEntry; found: Map<string, string> }): RawEntry {
  const first = (names: string[]) => names.map(name => found.get(name)).find(Boolean);
  raw.guid = first(['guid', 'id', 'dc:identifier']);
  raw.title = first(['title', 'dc:title', 'media:title']);
  raw.dates = dateNames.map(name => found.get(name)).filter(date => date !== undefined);
  raw.summary = first(summaryNames);
  return raw;
}

function readFeedField(feed: RawFeed, { name, base }: Frame, text: string, parent: string): void {
  if (name === 'title' && ['channel', 'feed', 'rss', 'rdf'].includes(parent)) feed.title ??= text;
  if (name === 'link' && ['channel', 'feed', 'rss'].includes(parent)) feed.link ??= resolve(text, base);
  if (name === 'ttl') feed.ttl ??= text;
  if (name === 'sy:updateperiod') feed.updatePeriod ??= text;
  if (name === 'sy:updatefrequency') feed.updateFrequency ??= text;
  if (name === 'hour') feed.skipHours.push(text);
  if (name === 'day') feed.skipDays.push(text);
}

function resolve(address: string, base: string | undefined): string {
  const trimmed = address.trim();
  return base && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : trimmed;
}

function lowerKeys(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]));
}
