import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extractArticle } from '../../src/articles/extractArticle.ts';

const folder = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));
const golden = z.object({ url: z.string(), expected: z.record(z.string(), z.unknown()), text: z.array(z.string()).optional() });
const names = readdirSync(folder);
const pages = names.filter(name => name.endsWith('.html')).map(name => name.slice(0, -5));

describe('a page gives the article and nothing else', () => {
  it('every page has what is expected of it, and nothing is expected of a missing page', () => {
    expect(names.sort()).toEqual(pages.flatMap(page => [`${page}.html`, `${page}.json`]).sort());
  });

  it.each(pages)('%s', page => {
    const { url, expected, text } = golden.parse(JSON.parse(readFileSync(`${folder}${page}.json`, 'utf8')));
    const article = extractArticle(readFileSync(`${folder}${page}.html`, 'utf8'), url);
    expect(article).toMatchObject(expected);
    if (text) expect(article.text.split('\n\n')).toEqual(text);
  });
});

describe('a hostile page ends soon', () => {
  const hostile: [string, string][] = [
    ['200 000 nested elements', '<div>'.repeat(200_000)],
    ['nested formatting', '<b><i><a>'.repeat(50_000)],
    ['a tag with 100 000 attributes', `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' ')}>`],
    ['nothing but controls', '\0'.repeat(500_000)],
    ['an endless script', '<script>'.repeat(50_000)],
  ];
  it.each(hostile)('%s', (_, html) => {
    const start = performance.now();
    expect(extractArticle(html, 'https://example.org/a').outcome).not.toBe('article');
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('what Postgres cannot hold never leaves the page', () => {
    const sentence = 'The speaker of the house said on Monday that the vote would take place before the end of the week.';
    const article = extractArticle(
      `<h1>A\ud800B</h1>${`<p>${sentence}\u0000\u0085\udc00 ${sentence}</p>`.repeat(3)}`,
      'https://example.org/a',
    );
    expect(`${article.title}${article.text}`).not.toMatch(
      /[\u0000\u0080-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
    );
  });
});
