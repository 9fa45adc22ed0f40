import type { CheerioAPI } from 'cheerio';
import { decodeHTML } from 'entities';
import { cleanText, lettersOf } from '../domain/cleanText.ts';
import { type LinkedData, stringOf } from './jsonLd.ts';

/** Content of the first meta element with one of these names or properties, best name first. */
export function readMeta($: CheerioAPI, names: string[]): string | undefined {
  return readMetas($, names)[0];
}

/** Contents of all meta elements with the first of these names that has any. */
export function readMetas($: CheerioAPI, names: string[]): string[] {
  const metas = metasOf($);
  return names.map(name => metas.get(name)).find(Boolean) ?? [];
}

const known = new WeakMap<CheerioAPI, Map<string, string[]>>();

/** Contents of the meta elements by name or property, lower case; read once a page. */
function metasOf($: CheerioAPI): Map<string, string[]> {
  const read = known.get($);
  if (read) return read;
  const metas = new Map<string, string[]>();
  known.set($, metas);
  for (const { attribs } of $('meta').get()) {
    const content = cleanText(unescaped(attribs.content ?? ''));
    if (!content) continue;
    for (const name of new Set([attribs.property, attribs.name, attribs.itemprop, attribs['http-equiv']])) {
      if (name) metas.set(name.toLowerCase(), [...(metas.get(name.toLowerCase()) ?? []), content]);
    }
  }
  return metas;
}

/** The title of the article without the publisher's name behind it; with `printed` the one that readers see, whatever the page's data say. */
export function readTitle($: CheerioAPI, article: LinkedData | undefined, printed = false): string {
  const site = readMeta($, ['og:site_name', 'application-name']) ?? '';
  const declared = readMeta($, ['og:title', 'twitter:title', 'title', 'dc.title']);
  const headline = cleanText(unescaped(stringOf(article?.headline) ?? ''));
  const page = cleanText($('head title').first().text());
  const headings = $('h1')
    .slice(0, 50)
    .map((_, h1) => cleanText($(h1).text()))
    .get()
    .filter(text => text.length > 3);
  const shared = [declared, headline, page].filter((text): text is string => Boolean(text));
  const confirmed = headings.find(h1 => shared.some(text => agree(text, h1)));
  if (printed && confirmed) return confirmed;
  // Papers write up to three titles: in print, for sharing, for machines. Heads carry kickers, so a title that only repeats the heading comes last, and one
  // for sharing that only repeats the one for search engines was filled in by a program.
  const isSame = (one: string | undefined, other: string | undefined) =>
    lettersOf(withoutSite(one ?? '', site)) === lettersOf(withoutSite(other ?? '', site));
  const repeats = (text: string) => confirmed !== undefined && isSame(text, confirmed);
  const candidates = [headline, headline && isSame(declared, page) ? undefined : declared]
    .map(text => withoutSite(text ?? '', site))
    .filter(text => text && !/(?:\.\.\.|…)$/.test(text) && lettersOf(text) !== lettersOf(site));
  return candidates.find(text => !repeats(text)) ?? candidates[0] ?? confirmed ?? headings[0] ?? withoutSite(page, site);
}

/** What the page says of itself in a sentence or two. */
export function readDescription($: CheerioAPI, article: LinkedData | undefined): string | undefined {
  const declared = readMeta($, ['og:description', 'description', 'twitter:description']);
  return declared ?? (cleanText(unescaped(stringOf(article?.description) ?? '')) || undefined);
}

/** Plain text of a string in which many sites leave `&quot;` or `&uuml;`. */
export function unescaped(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

function agree(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return a.includes(b) || b.includes(a) || sharedWords(one, other) > 0.6;
}

function sharedWords(one: string, other: string): number {
  const words = new Set(one.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const others = other.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return others.filter(word => words.has(word)).length / Math.max(1, words.size, others.length);
}

function withoutSite(title: string, site: string): string {
  const match = /^(.{15,}?)\s+(?:[|–—·•»]|-|::)\s+([^|–—·•»]{2,40})$/.exec(title);
  if (!match) return title;
  const [, head = title, tail = ''] = match;
  const isSite = site && (lettersOf(tail).includes(lettersOf(site)) || lettersOf(site).includes(lettersOf(tail)));
  return isSite || /[|·•»]|::/.test(title) || /\.(?:de|com|at|ch|net|org)$/i.test(tail) ? head : title;
}
