import type { CheerioAPI } from 'cheerio';
import { cleanText, lettersOf } from '../domain/cleanText.ts';
import { type LinkedData, stringOf } from './jsonLd.ts';
import { readMeta, readMetas, unescaped } from './metadata.ts';

const bylineSelector = [
  '[rel=author]',
  '[itemprop=author] [itemprop=name]',
  '[itemprop=author]',
  '[class*=byline] a',
  '[class*=author-name]',
  '[class*=authorName]',
  '[class*=author__name]',
  '[class*=byline]',
  '[class*=autor]',
  '[class*=author]',
].join(',');

const metaNames = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'cxenseparse:author'];

/**
 * Names of the authors, agencies included: from JSON-LD, else from meta elements, else from the byline.
 * Where the data names only the paper itself, the byline is asked, too.
 */
export function readAuthors($: CheerioAPI, article: LinkedData | undefined): string[] {
  const linked = unique(namesIn(article?.author).concat(namesIn(article?.creator)).flatMap(splitNames));
  const declared = readMetas($, metaNames)
    .filter(name => !/^https?:|^www\.|facebook\.com/.test(name))
    .flatMap(splitNames);
  const publisher = lettersOf(namesIn(article?.publisher)[0] ?? readMeta($, ['og:site_name']) ?? '');
  const isPaper = (name: string) => publisher.length > 1 && (publisher.includes(lettersOf(name)) || lettersOf(name).includes(publisher));
  for (const names of [linked, unique(declared), unique(bylines($))]) {
    if (names.some(name => !isPaper(name))) return names;
  }
  return linked.length ? linked : unique(declared);
}

function bylines($: CheerioAPI): string[] {
  for (const selector of bylineSelector.split(',')) {
    const names = $(selector)
      .slice(0, 6)
      .map((_, element) => cleanText($(element).text()))
      .get()
      .filter(text => text.length > 2 && text.length < 120)
      .flatMap(splitNames);
    if (names.length) return names.slice(0, 8);
  }
  return [];
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { name } = value as LinkedData;
  return Array.isArray(name) ? name.filter(one => typeof one === 'string') : [stringOf(name) ?? ''];
}

/** One name a string: `Von Anna Meyer und Jan Roth, Berlin` holds two. */
function splitNames(raw: string): string[] {
  return cleanText(unescaped(raw))
    .replace(/^(?:von|by|ein(?:e)? .{3,25} von|text|autor(?:in|en)?|author)s?:?\s+/i, '')
    .split(/\s*(?:,|;|\||\/|•|&|\bund\b|\band\b|\bwith\b)\s*/i)
    .map(name => name.replace(/^(?:von|by)\s+/i, '').replace(/^[^\p{L}]+|[^\p{L}\p{M}.)]+$/gu, ''))
    .filter(name => name.length > 1 && name.length < 60 && !/^https?:|\.(?:com|de)\/|@|^\d|null|undefined/i.test(name));
}

function unique(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter(name => {
    const key = lettersOf(name);
    return key && !seen.has(key) && seen.add(key);
  });
}
