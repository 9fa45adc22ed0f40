import type { CheerioAPI } from 'cheerio';
import { parseDate } from '../domain/parseDate.ts';
import { type LinkedData, stringOf } from './jsonLd.ts';
import { readMetas } from './metadata.ts';

/** Where a date was found; the later ones are the weaker ones. */
export type DateBasis = 'json-ld' | 'meta' | 'time' | 'text' | 'url';
export type FoundDate = { iso: string; basis: DateBasis };

const publishedNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'last-modified',
];
const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'revision_date',
];

/** When the article was published, as ISO date-time with offset; times without a zone are read in `zone`. */
export function readPublished(
  $: CheerioAPI,
  linked: LinkedData[],
  article: LinkedData | undefined,
  url: string,
  zone: string,
): FoundDate | undefined {
  const fromData = [article, ...linked].map(object => stringOf(object?.datePublished) ?? stringOf(object?.dateCreated));
  return (
    firstDate(fromData, 'json-ld', zone) ??
    firstDate(
      publishedNames.flatMap(name => readMetas($, [name])),
      'meta',
      zone,
    ) ??
    firstDate(timesOf($), 'time', zone) ??
    firstDate(datedText($), 'text', zone) ??
    firstDate([/\/(20\d\d[/-]\d\d?[/-]\d\d?)(?:\/|-|$)/.exec(url)?.[1]], 'url', zone)
  );
}

/** When the page was last changed, where it says so. */
export function readModified($: CheerioAPI, article: LinkedData | undefined, zone: string): FoundDate | undefined {
  return (
    firstDate([stringOf(article?.dateModified)], 'json-ld', zone) ??
    firstDate(
      modifiedNames.flatMap(name => readMetas($, [name])),
      'meta',
      zone,
    )
  );
}

function firstDate(candidates: (string | undefined)[], basis: DateBasis, zone: string): FoundDate | undefined {
  for (const candidate of candidates) {
    const iso = candidate && parseDate(candidate, zone);
    if (iso) return { iso, basis };
  }
  return undefined;
}

function timesOf($: CheerioAPI): string[] {
  const times = $('[itemprop=datePublished], article time, main time, header time, time').slice(0, 8).get();
  return times.map(({ attribs, children }) => attribs.datetime ?? attribs.content ?? $(children).text());
}

function datedText($: CheerioAPI): string[] {
  return $('[class*=date], [class*=time], [class*=publish], [class*=datum]')
    .slice(0, 12)
    .map((_, element) => $(element).text().slice(0, 200))
    .get();
}
