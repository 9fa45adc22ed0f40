import { escapeMarkup } from './escapeMarkup.ts';
import type { NewsArticle, Newspaper } from './newspaper.ts';

/** How many entries a feed holds: what is older has left it, as in real feeds. */
const longest = 20;

/** The feed of a newspaper with the articles given, newest first. `site` is the address of the news site, without a slash at its end. */
export function renderFeed(paper: Newspaper, articles: NewsArticle[], site: string): { contentType: string; body: string } {
  const latest = articles.slice(-longest).reverse();
  return paper.feed === 'rss'
    ? { contentType: 'application/rss+xml; charset=utf-8', body: renderRss(paper, latest, site) }
    : { contentType: 'application/atom+xml; charset=utf-8', body: renderAtom(paper, latest, site) };
}

function renderRss({ name, slug, language }: Newspaper, articles: NewsArticle[], site: string): string {
  const items = articles.map(
    ({ title, standfirst, path, author, published }) => `  <item>
    <title>${escapeMarkup(title)}</title>
    <link>${site}${path}?utm_source=rss</link>
    <guid isPermaLink="false">${slug}${path}</guid>
    <dc:creator>${escapeMarkup(author)}</dc:creator>
    <description><![CDATA[<p>${escapeMarkup(standfirst)}</p>]]></description>
    <pubDate>${new Date(published).toUTCString()}</pubDate>
  </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
  <title>${escapeMarkup(name)}</title>
  <link>${site}/${slug}/</link>
  <description>${escapeMarkup(name)}</description>
  <language>${language}</language>
${items.join('\n')}
</channel></rss>
`;
}

function renderAtom({ name, slug, language }: Newspaper, articles: NewsArticle[], site: string): string {
  const entries = articles.map(
    ({ title, standfirst, path, author, published }) => `  <entry>
    <title>${escapeMarkup(title)}</title>
    <link href="${site}${path}"/>
    <id>tag:${slug}.example,2025:${path}</id>
    <author><name>${escapeMarkup(author)}</name></author>
    <published>${published}</published>
    <updated>${published}</updated>
    <summary>${escapeMarkup(standfirst)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <title>${escapeMarkup(name)}</title>
  <link href="${site}/${slug}/"/>
  <id>tag:${slug}.example,2025:feed</id>
  <updated>${articles[0]?.published ?? '2025-01-01T00:00:00Z'}</updated>
${entries.join('\n')}
</feed>
`;
}
