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
  ])('%s is %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  it.each(['https://www.example.org/story?id=42', 'https://example.org/camp/', 'https://m.de/a', 'http://127.0.0.1:8080/a.html'])(
    '%s stays',
    address => {
      expect(canonicalUrl(address)).toBe(address);
    },
  );
});
