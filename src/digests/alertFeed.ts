import type { StanceChanged } from '../domain/stanceChanged.ts';
import { chatMessage } from './formats/chatMessage.ts';
import { type Html, html, plain } from './markup.ts';
import type { Language } from './words.ts';

/** Alerts as a feed: `selfUrl` is where this feed stands, `homeUrl` the web page. Newest first. */
export type AlertFeed = {
  title: string;
  selfUrl: string;
  homeUrl: string;
  language: Language;
  changes: (StanceChanged & { raisedAt: string })[];
};

type Entry = { id: string; title: string; url: string; raisedAt: string; kind: string; text: string; markup: string };

/** RFC 4287. */
export function atomFeed(feed: AlertFeed): string {
  const entries = feed.changes.map(change => {
    const { id, title, url, raisedAt, kind, markup } = toEntry(change, feed);
    return html`<entry><id>${id}</id><title>${title}</title><link href="${url}"/><published>${raisedAt}</published><updated>${raisedAt}</updated><category term="${kind}"/><content type="html">${markup}</content></entry>
`;
  });
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${feed.selfUrl}</id><title>${plain(feed.title)}</title><updated>${lastRaised(feed)}</updated><author><name>demarche</name></author>
<link rel="self" href="${feed.selfUrl}"/><link href="${feed.homeUrl}"/>
${entries}</feed>
`.markup;
}

/** RSS 2.0. */
export function rssFeed(feed: AlertFeed): string {
  const items = feed.changes.map(change => {
    const { id, title, url, raisedAt, kind, markup } = toEntry(change, feed);
    const date = new Date(raisedAt).toUTCString();
    return html`<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>${url}</link><pubDate>${date}</pubDate><category>${kind}</category><description>${markup}</description></item>
`;
  });
  return html`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${plain(feed.title)}</title><link>${feed.homeUrl}</link><description>${plain(feed.title)}</description><language>${feed.language}</language>
<lastBuildDate>${new Date(lastRaised(feed)).toUTCString()}</lastBuildDate><atom:link rel="self" type="application/rss+xml" href="${feed.selfUrl}"/>
${items}</channel></rss>
`.markup;
}

/** JSON Feed 1.1. */
export function jsonFeed(feed: AlertFeed): string {
  const items = feed.changes.map(change => {
    const { id, title, url, raisedAt, kind, text, markup } = toEntry(change, feed);
    return { id, url, title, content_html: markup, content_text: text, date_published: raisedAt, tags: [kind] };
  });
  const { title, homeUrl, selfUrl, language } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: plain(title),
    home_page_url: homeUrl,
    feed_url: selfUrl,
    language,
    items,
  });
}

/** An alert keeps its id in every format and for good, so that readers show it once. */
function toEntry(change: AlertFeed['changes'][number], { language, homeUrl }: AlertFeed): Entry {
  const { title, voices, note, sourceLabel } = chatMessage(change, language);
  const paragraphs: Html[] = voices.map(({ label, quote, byline, link }) => {
    const source = link ? html` · <a href="${link}">${sourceLabel}</a>` : null;
    return html`<p><b>${label}</b></p><blockquote>${quote}</blockquote><p>${byline}${source}</p>`;
  });
  return {
    id: `urn:demarche:change:${change.changeId}`,
    title,
    url: voices.at(-1)?.link ?? homeUrl,
    raisedAt: change.raisedAt,
    kind: change.kind,
    text: [...voices.map(({ label, quote, byline }) => `${label}: ${quote}\n${byline}`), note].join('\n\n'),
    markup: html`${paragraphs}<p>${note}</p>`.markup,
  };
}

/** Changes with the alerts only, so that a reader who asks again is told that nothing is new. */
function lastRaised({ changes }: AlertFeed): string {
  const raised = changes.map(({ raisedAt }) => raisedAt).sort();
  return raised.at(-1) ?? '1970-01-01T00:00:00.000Z';
}
