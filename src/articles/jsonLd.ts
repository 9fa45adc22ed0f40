import type { CheerioAPI } from 'cheerio';

/** A JSON-LD object: nothing about it may be trusted, so every value is unknown until looked at. */
export type LinkedData = { [key: string]: unknown };

const articleType = /^(?:\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report|Review|ClaimReview)$/;

/** Every object of every JSON-LD script of the page, nested ones included. Broken scripts are mended where that is easy, else left out. */
export function readLinkedData($: CheerioAPI): LinkedData[] {
  const found: LinkedData[] = [];
  $('script[type*="ld+json"]').each((_, element) => {
    const first = element.children[0];
    if (first?.type === 'text') collect(parseLenient(first.data), found, 0);
  });
  return found;
}

/** The object that describes the article of the page: the one of an article type that says most. */
export function articleOf(objects: LinkedData[]): LinkedData | undefined {
  const score = (object: LinkedData) =>
    ['headline', 'datePublished', 'author', 'articleBody'].reduce((sum, key) => sum + (object[key] ? 1 : 0), 0);
  return objects
    .filter(object => typesOf(object).some(type => articleType.test(type)))
    .reduce<LinkedData | undefined>((best, object) => (best && score(best) >= score(object) ? best : object), undefined);
}

/** Type names of an object, without schema.org in front. */
export function typesOf(object: LinkedData): string[] {
  const type = object['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter(one => typeof one === 'string').map(one => one.replace(/^.*[/:#]/, ''));
}

/** The string behind a property, also when it is wrapped in an array. */
export function stringOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() ? one : undefined;
}

function parseLenient(json: string): unknown {
  const bare = json.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, '');
  for (const text of [
    bare,
    bare
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(text);
    } catch {
      // The mended text is tried next; a script that stays broken tells us nothing.
    }
  }
  return undefined;
}

function collect(value: unknown, into: LinkedData[], depth: number): void {
  if (depth > 6 || into.length > 2000 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, into, depth + 1);
    return;
  }
  const object = value as LinkedData;
  if (object['@type']) into.push(object);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'hasPart']) collect(object[key], into, depth + 1);
}
