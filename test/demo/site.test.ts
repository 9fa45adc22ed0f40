import { describe, expect, it } from 'vitest';
import { loadNewspapers } from '../../demo/newspaper.ts';
import { renderFeed } from '../../demo/renderFeed.ts';
import { renderPage } from '../../demo/renderPage.ts';
import { extractArticle } from '../../src/articles/extractArticle.ts';
import { parseFeed } from '../../src/feeds/parseFeed.ts';

const site = 'http://127.0.0.1:8080';
const papers = loadNewspapers();
const pages = papers.flatMap(paper => paper.articles.map(article => ({ paper, article, path: article.path })));

describe('the news site of the demo', () => {
  it.each(pages)('$path is read without the noise around it', ({ paper, article }) => {
    const others = paper.articles.filter(one => one !== article).slice(-4);
    const extracted = extractArticle(renderPage(paper, article, others, site), `${site}${article.path}`);
    expect(extracted).toMatchObject({ outcome: 'article', title: article.title, publisher: paper.name, language: paper.language });
    expect(new Date(extracted.publishedAt!).toISOString()).toBe(article.published);
    for (const paragraph of article.paragraphs) expect(extracted.text).toContain(paragraph.replace(/\s*\n\s*/g, ' '));
    expect(extracted.text).not.toMatch(/214|Newsletter|newsletter|Biden said so|Scholz doch gesagt|Impressum|Imprint/);
    for (const { title } of others) expect(extracted.text).not.toContain(title);
  });

  it.each(papers)('the feed of $name names every article', async paper => {
    const { body, contentType } = renderFeed(paper, paper.articles, site);
    const feed = await parseFeed(Buffer.from(body), { url: `${site}/feed.xml`, contentType, now: new Date('2025-03-01') });
    expect(feed).toMatchObject({ outcome: 'feed', title: paper.name });
    expect(feed.entries.map(({ title }) => title).sort()).toEqual(paper.articles.map(({ title }) => title).sort());
  });
});
