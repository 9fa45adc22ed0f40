import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extractArticle } from '../../src/articles/extractArticle.ts';
import { findSiteRule, siteRules } from '../../src/articles/siteRules.ts';

const folder = fileURLToPath(new URL('../fixtures/sites/', import.meta.url));
const golden = z.object({ url: z.string(), title: z.string().optional(), text: z.array(z.string()) });
const read = (name: string) => readFileSync(folder + name, 'utf8');
const pagesOf = ({ hosts, version }: (typeof siteRules)[number]) => `${hosts[0]}.v${version}`;

describe('the rule of a publisher', () => {
  it('has a page of its present version, and every page has a rule', () => {
    const pages = readdirSync(folder).filter(name => name.endsWith('.html'));
    expect(siteRules.filter(rule => !pages.includes(`${pagesOf(rule)}.html`))).toEqual([]);
    expect(pages.filter(page => !siteRules.some(({ hosts }) => page.startsWith(`${hosts[0]}.v`)))).toEqual([]);
  });

  it.each(siteRules.map(rule => [pagesOf(rule), rule] as const))(
    '%s gives the article, which the general rules alone do not',
    (page, rule) => {
      const { url, ...expected } = golden.parse(JSON.parse(read(`${page}.json`)));
      expect(findSiteRule(url)).toBe(rule);
      const readWith = (one: typeof rule) => {
        const { title, text } = extractArticle(read(`${page}.html`), url, one);
        return { ...(expected.title !== undefined && { title }), text: text.split('\n\n') };
      };
      expect(readWith(rule)).toEqual(expected);
      expect(readWith({ hosts: [], version: 0 })).not.toEqual(expected);
    },
  );

  it('drops elements and names the one that holds the article', () => {
    const sentence = (name: string, number: number) =>
      `<p>Speaker number ${number} of the ${name} house said on Monday that the vote would take place before the end of the week.</p>`;
    const part = (name: string) => `<div class="${name}">${[1, 2, 3].map(number => sentence(name, number)).join('')}</div>`;
    const extra = '<p class="x">Read our other pages about the vote of this week.</p></div>';
    const html = `<body><h1>Vote this week</h1>${part('second').replace('</div>', extra)}${part('first')}</body>`;
    const text = extractArticle(html, 'https://a.example/x', { hosts: ['a.example'], version: 1, body: '.second', drop: '.x' }).text;
    expect(text).toContain('of the second house');
    expect(text).not.toMatch(/of the first house|other pages/);
  });

  it('is found for hosts below its own, and for no other', () => {
    const rules = [{ hosts: ['paper.example'], version: 1 }];
    for (const url of ['https://paper.example/a', 'https://www.paper.example/a', 'https://amp.paper.example/a'])
      expect(findSiteRule(url, rules)).toBe(rules[0]);
    for (const url of ['https://newspaper.example/a', 'https://paper.example.org/a', 'nonsense', ''])
      expect(findSiteRule(url, rules)).toBeUndefined();
  });
});
