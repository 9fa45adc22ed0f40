import type { CheerioAPI } from 'cheerio';
import { cleanText, lettersOf } from '../domain/cleanText.ts';
import { type LinkedData, stringOf, typesOf } from './jsonLd.ts';
import { readMeta, readMetas, unescaped } from './metadata.ts';

/** Where bylines stand, surest first. */
const bylineSelectors = [
  '[rel~=author]',
  '[itemprop=author] [itemprop=name]',
  '[itemprop=author]',
  '[class*=byline] a',
  'article a[href*="/autor"], main a[href*="/autor"], article a[href*="/author"], main a[href*="/author"]',
  '[class*=author-name], [class*=authorName], [class*=author__name]',
  '[class*=byline]',
  '[class*=autor], [class*=author]',
];
const metaNames = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'cxenseparse:author'];

/**
 * Names of the authors, agencies included: from the JSON-LD unless that names only the paper itself, else the meta elements or the printed byline,
 * whichever has full names.
 */
export function readAuthors($: CheerioAPI, article: LinkedData | undefined): string[] {
  const linked = creditsIn(article?.author).concat(creditsIn(article?.creator));
  const declared = readMetas($, metaNames).filter(name => !/^https?:|^www\.|facebook\.com/.test(name));
  const publisher = lettersOf(creditsIn(article?.publisher)[0]?.name ?? readMeta($, ['og:site_name']) ?? '');
  const isPaper = (name: string) => publisher.length > 1 && (publisher.includes(lettersOf(name)) || lettersOf(name).includes(publisher));
  const credits = linked.flatMap(({ name, isBody }) => (isBody ? [cleanText(unescaped(name))] : splitNames(name)));
  if (credits.some(name => !isPaper(name))) return unique(credits);
  const named = declared.flatMap(splitNames);
  const isFull = (name: string) => /^\p{Lu}\S*\s+\S*\p{Lu}/u.test(name) && !isPaper(name);
  const isGood = (names: string[]) => names.length > 0 && !names.some(isPaper) && names.some(isFull);
  if (isGood(named)) return unique(named);
  const printed = printedByline($);
  return unique(isGood(printed) ? printed : ([credits, named, printed].find(names => names.length > 0) ?? []));
}

type Credit = { name: string; isBody: boolean };

function creditsIn(value: unknown): Credit[] {
  if (typeof value === 'string') return [{ name: value, isBody: false }];
  if (Array.isArray(value)) return value.flatMap(creditsIn);
  if (typeof value !== 'object' || value === null) return [];
  const object = value as LinkedData;
  const isBody = typesOf(object).some(type => /Organization$/.test(type));
  const names = Array.isArray(object.name) ? object.name.filter(one => typeof one === 'string') : [stringOf(object.name) ?? ''];
  return names.filter(Boolean).map(name => ({ name, isBody }));
}

function printedByline($: CheerioAPI): string[] {
  for (const selector of bylineSelectors) {
    const texts = $(selector)
      .slice(0, 6)
      .map((_, element) => cleanText($(element).text()))
      .get()
      .filter(text => text.length > 2 && text.length < 120);
    const names = texts.flatMap(splitNames).filter(name => /^\p{Lu}/u.test(name));
    if (names.length > 0) return names.slice(0, 8);
  }
  return openingByline($);
}

/** A line that begins with `Von` or `By` near the top of the page. */
function openingByline($: CheerioAPI): string[] {
  const lines = $('p, div, span, li, address').filter((_, element) => {
    const first = element.children.find(child => child.type !== 'text' || child.data.trim() !== '');
    return first?.type === 'text' && /^\s*(?:von|by)\s*:?\s/i.test(first.data);
  });
  const texts = lines
    .slice(0, 5)
    .map((_, element) => cleanText($(element).text()))
    .get();
  const line = texts.find(text => text.length < 120 && /^(?:von|by):?\s+(?:(?:dr|prof)\.\s+)*\p{Lu}/iu.test(text));
  return line ? splitNames(line) : [];
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
