import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const instant = z.union([z.string(), z.date()]).transform(value => new Date(value).toISOString());

const article = z.strictObject({
  slug: z.string(),
  title: z.string(),
  standfirst: z.string(),
  author: z.string(),
  /** The date that the article bears. */
  published: instant,
  /** When it is first seen in the feed, where that is later. */
  appears: instant.optional(),
  agency: z.string().optional(),
  /** Paragraphs with a blank line between them. */
  text: z.string().optional(),
  /** The article (`newspaper/slug`) whose text it has word for word. */
  copyOf: z.string().optional(),
});

const newspaper = z.strictObject({
  name: z.string(),
  slug: z.string(),
  language: z.enum(['de', 'en']),
  feed: z.enum(['rss', 'atom']),
  /** Whether its pages carry JSON-LD. */
  jsonLd: z.boolean(),
  articles: z.array(article),
});

/** An article of the demo's news site; `path` is its address on the site, `visibleFrom` (ISO) when its feed first names it. */
export type NewsArticle = Omit<z.infer<typeof article>, 'text' | 'copyOf'> & { path: string; paragraphs: string[]; visibleFrom: string };
export type Newspaper = Omit<z.infer<typeof newspaper>, 'articles'> & { articles: NewsArticle[] };

const folder = new URL('site/articles/', import.meta.url);

/** Reads the newspapers of `demo/site/articles`, each with its articles in the order in which they appear. Throws where a file is not as described above. */
export function loadNewspapers(): Newspaper[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.yaml'));
  const papers = files.sort().map(name => newspaper.parse(parse(readFileSync(new URL(name, folder), 'utf8'))));
  const texts = new Map(papers.flatMap(paper => paper.articles.map(one => [`${paper.slug}/${one.slug}`, one.text] as const)));
  return papers.map(paper => ({ ...paper, articles: paper.articles.map(one => complete(one, paper.slug, texts)).sort(byAppearance) }));
}

function complete(one: z.infer<typeof article>, paper: string, texts: Map<string, string | undefined>): NewsArticle {
  const { text, copyOf, ...rest } = one;
  const words = text ?? (copyOf && texts.get(copyOf));
  if (!words) throw new Error(`${paper}/${one.slug} has neither a text nor one to copy`);
  const paragraphs = words.trim().split(/\n\s*\n/);
  return { ...rest, path: `/${paper}/${one.slug}.html`, paragraphs, visibleFrom: one.appears ?? one.published };
}

const byAppearance = (a: NewsArticle, b: NewsArticle) => Date.parse(a.visibleFrom) - Date.parse(b.visibleFrom);
