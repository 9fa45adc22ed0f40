import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type Listening, listen } from './listen.ts';
import type { Newspaper } from './newspaper.ts';
import { renderFeed } from './renderFeed.ts';
import { renderPage } from './renderPage.ts';

const teaserCount = 4;

/**
 * A news site on loopback with a feed and pages for each newspaper. What has appeared by `now()`, the clock of the demo, is in the feeds; `port` 0
 * takes a free one. Feeds answer `not modified` like real ones do.
 */
export async function startSite(papers: Newspaper[], now: () => Date, port: number): Promise<Listening> {
  const style = readFileSync(new URL('site/style.css', import.meta.url));
  const server = createServer((request, response) => {
    const site = `http://${request.headers.host}`;
    const path = new URL(request.url ?? '/', site).pathname;
    const found = answer(papers, path, site, now());
    if (path === '/style.css') response.writeHead(200, { 'content-type': 'text/css' }).end(style);
    else if (!found) response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    else if (found.etag && request.headers['if-none-match'] === found.etag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': found.contentType, ...(found.etag && { etag: found.etag }) }).end(found.body);
  });
  return listen(server, port);
}

type Answer = { contentType: string; body: string; etag?: string };

function answer(papers: Newspaper[], path: string, site: string, now: Date): Answer | null {
  const paper = papers.find(({ slug }) => path.startsWith(`/${slug}/`));
  if (!paper) return null;
  const visible = paper.articles.filter(({ visibleFrom }) => Date.parse(visibleFrom) <= now.getTime());
  if (path === `/${paper.slug}/feed.xml`) return { ...renderFeed(paper, visible, site), etag: `"${visible.length}"` };
  const article = visible.find(one => one.path === path);
  if (!article) return null;
  const others = visible.filter(one => one !== article).slice(-teaserCount);
  return { contentType: 'text/html; charset=utf-8', body: renderPage(paper, article, others, site) };
}
