import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/articles/extractArticle.ts';
import { parseFeed } from '../../src/feeds/parseFeed.ts';
import { parseFeedApart, parsePage } from '../../src/workers/parsing.ts';
import { createThreads } from '../../src/workers/threads.ts';

const url = 'https://www.beispielkurier.example/a';
const now = new Date('2025-03-10T12:00:00Z');
const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url));

describe('away from the main thread', () => {
  it('a page gives what it gives here', async () => {
    const body = fixture('articles/de-nachricht.html');
    expect(await parsePage({ body, url, contentType: 'text/html; charset=utf-8' })).toEqual(extractArticle(body.toString('utf8'), url));
  });

  it('a feed gives what it gives here', async () => {
    const body = fixture('feeds/rss2.xml');
    expect(await parseFeedApart({ body, url }, now)).toEqual(await parseFeed(body, { url, now }));
  });

  it('many documents at once each get their own answer', async () => {
    const titles = Array.from({ length: 30 }, (_, index) => `Title number ${index}`);
    const pages = await Promise.all(titles.map(title => parsePage({ body: Buffer.from(`<h1>${title}</h1>`), url })));
    expect(pages.map(page => 'title' in page && page.title)).toEqual(titles);
  });

  it.each([
    ['page', '<div><p>word, word, word.'],
    ['page', '<table><tr><td><b>x'],
    ['page', '<h1>word word</h1>'],
    ['page', '<span class="byline">By A</span>'],
    ['feed', '<rss><channel><item>'],
    ['feed', '<item><title>x</title></item>'],
  ])('a %s that is 14 MB of %s holds up nobody and is answered', async (kind, piece) => {
    const body = Buffer.from(`${kind === 'feed' ? '<rss version="2.0"><channel>' : ''}${piece.repeat((14 * 1024 * 1024) / piece.length)}`);
    let turns = 0;
    const turn = setInterval(() => turns++, 1);
    const answer = kind === 'feed' ? await parseFeedApart({ body, url }, now) : await parsePage({ body, url });
    clearInterval(turn);
    expect(answer).toSatisfy(
      (one: object) => 'outcome' in one || ('refused' in one && /^the page takes more than \d+ (?:s|MB)/.test(String(one.refused))),
    );
    expect(turns).toBeGreaterThan(0); // the main thread went on: what is read there lets no timer in
  });
});

describe('a thread', () => {
  const threads = createThreads(new URL('./stubbornThread.ts', import.meta.url), 32, 1);
  it.each([
    ['never end', /^takes more than 0.2 s/],
    ['fill the memory', /^takes more than (?:32 MB|20 s)/],
    ['leave', /^cannot be read/],
    ['throw', /thrown on purpose/],
    ['fail', /^cannot be read \(it failed on purpose\)$/],
  ])('that is told to %s costs that task only, and the next gets another', async (task, reason) => {
    const [stubborn, next] = await Promise.all([threads.run(task, task === 'never end' ? 200 : 20_000), threads.run('the next', 20_000)]);
    expect(stubborn).toMatchObject({ refused: expect.stringMatching(reason) });
    expect(next).toEqual({ result: 'did the next' });
  });
});
