import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../src/domain/canonicalUrl.ts';

describe('one article has one address', () => {
  it.each([
    ['https://www.example.org/a?utm_source=rss&utm_medium=feed#top', 'https://www.example.org/a'],
    ['https://www.example.org/a?b=2&a=1&fbclid=x', 'https://www.example.org/a?a=1&b=2'],
    ['https://amp.example.org/a', 'https://www.example.org/a'],
    ['https://m.example.org/a', 'https://www.example.org/a'],
    ['https://www.example.org/politik/artikel.amp.html', 'https://www.example.org/politik/artikel.html'],
    ['https://www.example.org/politik/artikel/amp/', 'https://www.example.org/politik/artikel/'],
    ['https://www.example.org/politik/artikel/drucken', 'https://www.example.org/politik/artikel/'],
    ['https://www.example.org/politik/artikel/komplettansicht?wt_zmc=x', 'https://www.example.org/politik/artikel/'],
    ['https://www.example.org/politik/artikel-a-12-druck.html', 'https://www.example.org/politik/artikel-a-12.html'],
    ['https://www.example.org/politik/artikel-amp.html', 'https://www.example.org/politik/artikel.html'],
    ['https://www.example.org/politik/artikel.html?outputType=amp', 'https://www.example.org/politik/artikel.html'],
    ['https://www.example.org/artikel-1.23!amp', 'https://www.example.org/artikel-1.23'],
    ['https://www.google.com/amp/s/www.example.org/a/amp/', 'https://www.example.org/a/'],
    ['https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a?utm_source=x', 'https://www.example.org/a'],
  ])('%s is %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  it.each([
    'https://www.example.org/story?id=42',
    'https://example.org/camp/',
    'https://www.example.org/the-amp-story.html',
    'https://www.google.com/search?q=amp',
    'https://www.example.org/druck.html',
    'https://m.de/a',
    'http://127.0.0.1:8080/a.html',
  ])('%s stays', address => {
    expect(canonicalUrl(address)).toBe(address);
  });
});
