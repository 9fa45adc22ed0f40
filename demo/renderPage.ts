import { escapeMarkup as esc } from './escapeMarkup.ts';
import type { NewsArticle, Newspaper } from './newspaper.ts';

const words = {
  de: {
    consent: 'Wir und unsere 214 Partner verwenden Cookies. Die Bundesregierung lehnt Werbung ab, wir nicht.',
    accept: 'Alle akzeptieren',
    sections: ['Startseite', 'Politik', 'Wirtschaft', 'Kultur', 'Sport', 'Abo'],
    by: 'Von',
    more: 'Mehr zum Thema',
    newsletter: 'Der Morgen in fünf Minuten: Bestellen Sie unseren kostenlosen Newsletter.',
    share: 'Teilen',
    comments: [
      ['kiebitz_47', 'Deutschland unterstützt den Nato-Beitritt der Ukraine, das hat Scholz doch gesagt!'],
      ['Frau Holle', 'Die USA lehnen alles ab. Danke für den ausgewogenen Artikel.'],
    ],
    footer: 'Impressum · Datenschutz · Kontakt · Alle Rechte vorbehalten',
  },
  en: {
    consent: 'We and our 214 partners store cookies on your device. The United States rejects tracking; we do not.',
    accept: 'Accept all',
    sections: ['Home', 'Politics', 'Business', 'Culture', 'Sport', 'Subscribe'],
    by: 'By',
    more: 'More on this',
    newsletter: 'The morning in five minutes: sign up for our free newsletter.',
    share: 'Share',
    comments: [
      ['harbour_rat', 'Germany supports Ukraine’s membership in NATO, President Biden said so himself!'],
      ['M. Teller', 'France rejects everything on principle. Good article, thank you.'],
    ],
    footer: 'Imprint · Privacy · Contact · All rights reserved',
  },
};

/**
 * The page of an article with everything that stands around the text on real pages: consent banner, navigation, teasers of `others`, a newsletter
 * box amid the text, related links, readers’ comments. Much of it takes positions that the article does not report.
 */
export function renderPage(paper: Newspaper, article: NewsArticle, others: NewsArticle[], site: string): string {
  const { name, slug, language } = paper;
  const said = words[language];
  const teasers = others.map(one => `<li><a href="${one.path}">${esc(one.title)}</a></li>`).join('');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${esc(article.title)} | ${esc(name)}</title>
<link rel="canonical" href="${site}${article.path}">
<link rel="alternate" type="application/${paper.feed}+xml" href="/${slug}/feed.xml">
<link rel="stylesheet" href="/style.css">
<meta property="og:site_name" content="${esc(name)}">
${describe(paper, article, site)}
</head>
<body>
<div id="cmp" class="cookie-banner" role="dialog"><p>${said.consent}</p><button>${said.accept}</button></div>
<header><a href="/${slug}/" class="logo">${esc(name)}</a>
<nav><ul>${said.sections.map(section => `<li><a href="/${slug}/${section.toLowerCase()}">${section}</a></li>`).join('')}</ul></nav></header>
<main>
${renderBody(paper, article)}
<aside class="related"><h2>${said.more}</h2><ul>${teasers}</ul></aside>
</main>
<section class="comments" id="comments">${said.comments.map(([who, text]) => `<div class="comment"><b>${who}</b><p>${text}</p></div>`).join('\n')}</section>
<footer><p>${said.footer}</p><script>window.dataLayer=[{"page":"${slug}"}]</script></footer>
</body>
</html>
`;
}

/** What the page says of itself: JSON-LD at some newspapers, meta elements at others. */
function describe(
  { name, jsonLd, language }: Newspaper,
  { title, standfirst, author, published, path }: NewsArticle,
  site: string,
): string {
  if (!jsonLd) {
    return `<meta property="og:type" content="article">
<meta property="og:title" content="${esc(title)}"><meta property="og:description" content="${esc(standfirst)}">
<meta property="article:published_time" content="${published}"><meta name="author" content="${esc(author)}">`;
  }
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: standfirst,
    inLanguage: language,
    datePublished: published,
    author: { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name },
    mainEntityOfPage: `${site}${path}`,
  };
  return `<script type="application/ld+json">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>`;
}

function renderBody({ language }: Newspaper, { title, standfirst, author, published, paragraphs }: NewsArticle): string {
  const said = words[language];
  const date = new Date(published).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' });
  const texts = paragraphs.map(text => `<p>${esc(text.replace(/\s*\n\s*/g, ' '))}</p>`);
  const box = `<div class="newsletter-box"><p>${said.newsletter}</p><form><input type="email"><button>OK</button></form></div>`;
  return `<article>
<h1>${esc(title)}</h1>
<p class="standfirst">${esc(standfirst)}</p>
<p class="byline">${said.by} ${esc(author)} · <time datetime="${published}">${date}</time></p>
<div class="share"><a href="#">${said.share}</a></div>
<div class="article-body">
${[...texts.slice(0, 2), box, ...texts.slice(2)].join('\n')}
</div>
</article>`;
}
