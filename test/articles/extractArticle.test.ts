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

describe('the title is the headline of the article', () => {
  const sentence = 'The council of Harbourne voted on Tuesday to close the ferry terminal for the winter.';
  const titleOf = ({ h1, data, sharing, page }: Record<'h1' | 'data' | 'sharing' | 'page', string>) => {
    const linked = JSON.stringify({ '@type': 'NewsArticle', headline: data });
    const head = `<title>${page} | Harbour Post</title><meta property="og:site_name" content="Harbour Post"><meta property="og:title" content="${sharing}">`;
    const html = `<head>${head}<script type="application/ld+json">${linked}</script></head><h1>${h1}</h1>${`<p>${sentence}</p>`.repeat(4)}`;
    return extractArticle(html, 'https://post.example/a').title;
  };
  const [headline, other] = ['Ferry terminal to close for the winter', 'Harbourne ferry terminal closure: all you need to know'];

  it.each([
    [
      'of the data where the one for sharing was filled in from the one for search engines',
      { h1: headline, data: headline, sharing: other, page: other },
    ],
    [
      'for sharing where somebody wrote one, and the data repeat the heading with its kicker',
      { h1: other, data: other, sharing: headline, page: other },
    ],
    ['of the data where they have one of their own', { h1: other, data: headline, sharing: other, page: other }],
    ['that all agree on', { h1: headline, data: headline, sharing: headline, page: headline }],
  ])('%s', (_, titles) => {
    expect(titleOf(titles)).toBe(headline);
  });
});

describe('what stands apart on the page', () => {
  const long = (name: string) => `${name} said on Tuesday that the ferry terminal would be closed for the whole of the winter.`;
  it('is apart in the text: no words are glued, captions and links to other articles are left out', () => {
    const html = `<article><h1>Ferry closes</h1><div>${long('One')}</div><div>${long('Two')}</div><p>${long('Three')}<br><br>${long('Four')}</p>
<figure><img src="a.jpg"><figcaption>A ferry. Photo: Somebody</figcaption></figure><p><a href="/b">Read also: the bridge is closed as well</a></p>
<ul><li>${long('Five')}</li><li>${long('Six')}</li></ul><p>${long('Seven')}<br>It rained.</p></article>`;
    const { text } = extractArticle(html, 'https://post.example/a');
    const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
    expect(text.split('\n\n')).toEqual([...names.map(long), `${long('Seven')} It rained.`]);
  });

  it('is a subtitle when it stands between title and text', () => {
    const html = `<main><h1>Ferry closes</h1><p class="standfirst">The far bank is cut off until spring, and nobody asked it.</p><div><p>${long('One')}</p><p>${long('Two')}</p><p>${long('Three')}</p></div></main>`;
    const { subtitle, text } = extractArticle(html, 'https://post.example/a');
    expect(subtitle).toBe('The far bank is cut off until spring, and nobody asked it.');
    expect(text.startsWith(subtitle!)).toBe(true);
  });

  it('makes a video no article', () => {
    const html =
      '<head><meta property="og:type" content="video.other"></head><h1>Watch: ferry closes</h1><p>Pictures of the last ferry of the year.</p>';
    expect(extractArticle(html, 'https://post.example/video/a')).toMatchObject({
      outcome: 'video',
      reason: expect.stringContaining('video'),
    });
  });
});

describe('the language of a page', () => {
  const words = 'The council of the town voted on Tuesday to close the ferry terminal for the winter, and nobody was surprised by it.';
  const languagesOf = (html: string) => {
    const { language, declaredLanguage, detectedLanguage } = extractArticle(html, 'https://post.example/a');
    return { language, declaredLanguage, detectedLanguage };
  };

  it.each([
    ['both say the same', `<html lang="en-GB"><p>${words}</p>`, { language: 'en', declaredLanguage: 'en', detectedLanguage: 'en' }],
    [
      'the text counts, and what the page says is kept',
      `<html lang="de"><p>${words}</p>`,
      { language: 'en', declaredLanguage: 'de', detectedLanguage: 'en' },
    ],
    ['nothing is declared', `<html><p>${words}</p>`, { language: 'en', declaredLanguage: null, detectedLanguage: 'en' }],
    ['there is no text', '<html lang="de"><p></p>', { language: 'de', declaredLanguage: 'de', detectedLanguage: null }],
  ])('is declared and detected: %s', (_, html, languages) => {
    expect(languagesOf(html)).toEqual(languages);
  });
});

describe('a page', () => {
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

describe('an agency named in brackets', () => {
  const paragraph = 'Der Rat von Hafenstadt hat am Dienstag beschlossen, den Anleger der Fähre im Winter zu schließen.';
  const sentences = [
    paragraph,
    'Die Fähre fährt bis März nur noch am Wochenende, teilte die Reederei mit.',
    'Der Rat will im Frühjahr neu beraten.',
  ];
  const body = sentences.map(sentence => `<p>${sentence}</p>`).join('');
  const textWith = (last: string) =>
    extractArticle(`<h1>Anleger schließt</h1>${`<p>${paragraph}</p>`.repeat(4)}<p>${last}</p>`, 'https://post.example/a').text;

  it.each(['(dpa)', '(Reuters)', '(AFP/dpa)'])('takes no sentence with it that it ends: %s', credit => {
    const last = `Wann der Anleger wieder öffnet, soll sich erst im Frühjahr entscheiden, sagte die Bürgermeisterin. ${credit}`;
    expect(textWith(last)).toContain('sagte die Bürgermeisterin');
  });

  it.each([
    ['dpa', '<p>Quelle: dpa</p>'],
    ['Reuters', '<div class="source">(Reuters)</div>'],
    ['dpa', '<div>Anzeige</div><p class="copyright">dpa/AFP</p>'],
  ])('or anyhow in a line below the text is credited, and no part of the text: %s in %s', (agency, below) => {
    const article = extractArticle(`<h1>Anleger schließt</h1><div>${body}${below}</div>`, 'https://post.example/a');
    expect(article).toMatchObject({ agency, text: sentences.join('\n\n') });
  });

  it.each([
    '<h3>Mehr zum Thema</h3><p>Quelle: dpa</p>',
    `<figure><figcaption>(Reuters)</figcaption></figure><p>${'Nächste Meldung. '.repeat(8)}</p><p>dpa</p>`,
  ])('for what follows the article is not credited for it: %s', below => {
    const page = `<h1>Anleger schließt</h1><div>${body}</div><section class="teaser">${below}</section>`;
    expect(extractArticle(page, 'https://post.example/a').agency).toBeNull();
  });

  it('is left out with the words under a picture', () => {
    expect(textWith('Der Anleger im vergangenen Winter (dpa)')).not.toContain('im vergangenen Winter');
  });
});
