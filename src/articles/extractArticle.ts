import { cleanText } from '../domain/cleanText.ts';
import { detectLanguage } from '../language/detect.ts';
import { findAgency } from './agency.ts';
import { readAuthors } from './authors.ts';
import { readBody } from './body.ts';
import { articleOf, readLinkedData, stringOf } from './jsonLd.ts';
import { loadBounded } from './loadBounded.ts';
import { readDescription, readMeta, readTitle, unescaped } from './metadata.ts';
import { judgePage, type PageOutcome } from './outcome.ts';
import { type DateBasis, readModified, readPublished } from './published.ts';
import { applySiteRule, findSiteRule } from './siteRules.ts';

/** What a page says, as far as it can be read. Dates are ISO date-times with offset; `text` has paragraphs and headings separated by blank lines. */
export type ExtractedArticle = {
  outcome: PageOutcome;
  /** Why it is that outcome, in words for a person. */
  reason: string;
  title: string;
  text: string;
  /** The summary printed between title and text; it is the first paragraph of the text, too. */
  subtitle: string | null;
  description: string | null;
  authors: string[];
  publishedAt: string | null;
  publishedBasis: DateBasis | null;
  modifiedAt: string | null;
  modifiedBasis: DateBasis | null;
  /** ISO 639-1: detected in the text, else as declared. */
  language: string | null;
  /** What the page says its language is, and what its text seems to be in; null where either says nothing. */
  declaredLanguage: string | null;
  detectedLanguage: string | null;
  /** The address the page gives itself, absolute, without fragment; null when it gives none. */
  canonicalUrl: string | null;
  section: string | null;
  publisher: string | null;
  /** News agency that is credited: dpa, AFP, Reuters, AP … */
  agency: string | null;
};

/** Longer texts are no articles; the rest of one is dropped. */
const maxTextLength = 400_000;
const zones: Record<string, string> = { de: 'Europe/Berlin', at: 'Europe/Vienna', ch: 'Europe/Zurich', uk: 'Europe/London' };

/** Reads the article out of an HTML page. `url` is where the page came from; its site's rule applies. Never throws for what a page holds. */
export function extractArticle(html: string, url = '', rule = findSiteRule(url)): ExtractedArticle {
  const { $, refused } = loadBounded(html);
  const container = rule && applySiteRule($, rule);
  const linked = readLinkedData($);
  const article = articleOf(linked);
  const declared =
    languageCode($('html').attr('lang')) ?? languageCode(stringOf(article?.inLanguage) ?? readMeta($, ['og:locale', 'language']));
  const zone = zoneFor(url, declared);
  const title = readTitle($, article, rule?.title === 'printed');
  const description = readDescription($, article);
  const authors = readAuthors($, article);
  const linkedBody = unescaped(stringOf(article?.articleBody) ?? '');
  const { paragraphs: found, standfirst: subtitle, closing } = readBody($, { title, description, authors, linkedBody, container });
  const paragraphs = rule?.lines ? found.filter(paragraph => !rule.lines!.test(paragraph)) : found;
  const text = paragraphs
    .join('\n\n')
    .slice(0, maxTextLength)
    .replace(/[\ud800-\udbff]$/, '');
  const published = readPublished($, linked, article, url, zone);
  const modified = readModified($, article, zone);
  const detected = detectLanguage(text);
  const detectedLanguage = detected === 'und' ? null : detected;
  return {
    ...(refused
      ? { outcome: 'not-an-article', reason: refused }
      : judgePage($, { url, title, text, article, linked, dated: published !== undefined })),
    title,
    text,
    subtitle,
    description: description ?? null,
    authors,
    publishedAt: published?.iso ?? null,
    publishedBasis: published?.basis ?? null,
    modifiedAt: modified?.iso ?? null,
    modifiedBasis: modified?.basis ?? null,
    language: detectedLanguage ?? declared ?? null,
    declaredLanguage: declared ?? null,
    detectedLanguage,
    canonicalUrl: absoluteUrl($('link[rel=canonical]').attr('href') ?? readMeta($, ['og:url']), url),
    section: readMeta($, ['article:section']) ?? (cleanText(stringOf(article?.articleSection) ?? '') || null),
    publisher: readMeta($, ['og:site_name']) ?? null,
    agency: findAgency(paragraphs, authors, closing) ?? null,
  };
}

function zoneFor(url: string, language: string | undefined): string {
  const tld = /^https?:\/\/[^/:]+\.([a-z]{2})(?:[/:]|$)/.exec(url)?.[1] ?? '';
  return zones[tld] ?? (language === 'de' ? 'Europe/Berlin' : 'utc');
}

function absoluteUrl(href: string | undefined, base: string): string | null {
  if (!href || !URL.canParse(href, base || undefined)) return null;
  const url = new URL(href, base || undefined);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
}

/** ISO 639-1 code of what a page declares: `de-AT` and `en_GB` give `de` and `en`. */
function languageCode(declared: string | undefined): string | undefined {
  return /^[a-z]{2}(?=$|[-_])/.exec(declared?.trim().toLowerCase() ?? '')?.[0];
}
