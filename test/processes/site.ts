import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An article of the test's news site. `hoursAgo` is when it was published. */
type Story = { hoursAgo: number; title: string; paragraphs: string[] };

const filler =
  'The talks were held behind closed doors and lasted until the late evening, as participants told reporters after they had left the building.';
const closing =
  'A further round is planned for next week. Observers from several countries followed the meeting and spoke to reporters at the door.';

const story = (hoursAgo: number, title: string, first: string): Story => ({ hoursAgo, title, paragraphs: [first, filler, closing] });

/** The past, in the first fetch of the feed, and then what happens while the processes are killed. */
const past: Story[] = [
  story(90, 'Washington backs Kyiv', '“We support Ukraine’s membership in NATO,” US President Joe Biden said on Monday in Washington.'),
  story(
    80,
    'Berlin für Sanktionen',
    'Deutschland unterstützt die Sanktionen gegen Russland. „Wir unterstützen die Sanktionen gegen Russland“, sagte Bundeskanzler Friedrich Merz am Montag in Berlin.',
  ),
  story(
    70,
    'Paris on enlargement',
    'France supports Ukraine’s membership in the European Union. President Emmanuel Macron said: “We support Ukraine’s accession to the European Union.”',
  ),
  story(60, 'Ankara on Sweden', 'Turkey rejects Sweden’s membership in NATO, President Recep Tayyip Erdogan said on Monday.'),
];
const news: Story[] = [
  story(
    20,
    'Washington turns',
    'The United States rejects Ukraine’s membership in NATO, US Secretary of State Marco Rubio said on Thursday.',
  ),
  story(
    18,
    'Paris gegen Beitritt',
    'Frankreich lehnt den EU-Beitritt der Ukraine ab. „Wir lehnen den Beitritt der Ukraine zur Europäischen Union ab“, sagte Präsident Emmanuel Macron.',
  ),
  story(
    16,
    'Ankara gives way',
    'Turkey supports Sweden’s membership in NATO. “We support Sweden’s accession to NATO,” President Recep Tayyip Erdogan said.',
  ),
  story(
    14,
    'Berlin gegen Sanktionen',
    'Deutschland lehnt die Sanktionen gegen Russland ab. „Wir lehnen die Sanktionen gegen Russland ab“, sagte Bundeskanzler Friedrich Merz.',
  ),
  story(12, 'Warsaw speaks', 'Poland supports sanctions against Russia, Prime Minister Donald Tusk said on Thursday.'),
  story(
    10,
    'A quiet day',
    'The weather in the capital was mild, and the parks were full of people who enjoyed the sun after a long week of rain.',
  ),
];

export type Site = {
  url: string;
  /** From now on the feed has the news too. */
  publishNews(): void;
  /** Called with the path of each request, before it is answered. */
  onRequest: (path: string) => void;
  stories: number;
  close(): Promise<void>;
};

/** A news site on loopback: an RSS feed and its pages, with dates relative to now so that nothing is stale. */
export async function startSite(): Promise<Site> {
  const began = Date.now();
  let shown = past;
  const all = [...past, ...news];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    site.onRequest(path);
    const page = /^\/story-(\d+)$/.exec(path);
    const told = page && all[Number(page[1])];
    if (path === '/feed.xml') response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(shown, site.url, began));
    else if (told) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html(told, began));
    else response.writeHead(404).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const site: Site = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publishNews: () => {
      shown = all;
    },
    onRequest: () => {},
    stories: all.length,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}

const dateOf = (told: Story, began: number) => new Date(began - told.hoursAgo * 3_600_000);

function feed(shown: Story[], url: string, began: number): string {
  const items = shown.map(
    (told, number) => `<item><guid isPermaLink="false">story-${number}</guid><title>${told.title}</title><link>${url}/story-${number}</link>
<pubDate>${dateOf(told, began).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Test news</title><link>${url}/</link>
<description>News of the test</description>${items.join('')}</channel></rss>`;
}

function html(told: Story, began: number): string {
  const date = dateOf(told, began).toISOString();
  const german = /\b(der|die|und)\b/.test(told.paragraphs[0]!);
  return `<!doctype html><html lang="${german ? 'de' : 'en'}"><head><meta charset="utf-8"><title>${told.title}</title>
<meta property="og:title" content="${told.title}"><meta property="article:published_time" content="${date}"></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>${told.title}</h1><time datetime="${date}">${date}</time>
${told.paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n')}</article></main><footer>Imprint</footer></body></html>`;
}
