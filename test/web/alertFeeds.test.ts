import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Subscription } from '../../src/db/subscriptions.ts';
import { alertFeeds } from '../../src/web/alertFeeds.ts';
import { createDeliveryWorld, type DeliveryWorld } from '../workers/deliveryWorld.ts';

let world: DeliveryWorld;
let watched: Subscription;
beforeAll(async () => {
  world = await createDeliveryWorld();
  watched = await world.subscribe({ name: 'Ukraine & <b>Nahost</b>' });
  await world.raiseAlert(watched, 'Nein & <script>alert(1)</script>');
  await world.raiseAlert(await world.subscribe(), 'Nochmals nein.');
});
afterAll(() => world?.close());

const get = (path: string, headers = {}) =>
  alertFeeds(world.deps.db, { publicUrl: 'https://demarche.example.org' }).request(`http://127.0.0.1/${path}`, { headers });
const title = 'Reversal: United States · NATO membership of Ukraine (for → against)';

it('Atom, RSS and JSON Feed tell the same alerts under the same ids, as an independent reader sees them', async () => {
  const atom = parseAtomFeed(await (await get('alerts.atom')).text());
  const rss = parseRssFeed(await (await get('alerts.rss')).text());
  const json = parseJsonFeed(await (await get('alerts.json')).text());
  const ids = atom.entries!.map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
  expect(rss.items!.map(({ guid }) => guid?.value)).toEqual(ids);
  expect(json.items!.map(({ id }) => id)).toEqual(ids);
  for (const titles of [rss.items!.map(item => item.title), json.items!.map(item => item.title)]) expect(titles).toEqual([title, title]);
  expect(json.items![0]!.content_text).toContain('Nochmals nein.');
  expect(atom.links!.find(({ rel }) => rel === 'self')!.href).toBe('https://demarche.example.org/alerts.atom');
});

it('the feed reader of this project reads them too', async () => {
  for (const path of ['alerts.atom', 'alerts.rss']) {
    const { items } = await new Parser().parseString(await (await get(path)).text());
    expect(items.map(item => item.title)).toEqual([title, title]);
  }
});

it('so does node-feedparser, under the same ids and dates', async () => {
  const read = async (path: string) => {
    const parser = new FeedParser({ feedurl: 'https://demarche.example.org/' });
    Readable.from([await (await get(path)).text()]).pipe(parser);
    const items: FeedParser.Item[] = [];
    for await (const item of parser as AsyncIterable<FeedParser.Item>) items.push(item);
    return items.map(({ guid, title, date }) => ({ guid, title, date }));
  };
  const atom = await read('alerts.atom');
  expect(atom.map(item => item.title)).toEqual([title, title]);
  expect(atom[0]!.date).toBeInstanceOf(Date);
  const toSeconds = (items: typeof atom) => items.map(item => ({ ...item, date: Math.floor(item.date!.getTime() / 1_000) }));
  expect(toSeconds(await read('alerts.rss'))).toEqual(toSeconds(atom)); // RSS knows no milliseconds
});

it('a subscription has a feed of its own, in its language or another, and hostile texts stay text', async () => {
  const feed = parseJsonFeed(await (await get(`alerts.json?subscription=${watched.id}&language=de`)).text());
  expect(feed.items).toHaveLength(1);
  expect(feed.title).toBe('demarche: Ukraine & <b>Nahost</b>');
  expect(feed.items![0]!.title).toBe('Kehrtwende: Vereinigte Staaten · Nato-Beitritt der Ukraine (dafür → dagegen)');
  expect(feed.items![0]!.content_html).not.toContain('<script>');
  const atom = parseAtomFeed(await (await get(`alerts.atom?subscription=${watched.id}`)).text());
  expect(JSON.stringify(atom)).not.toContain('<script>');
});

it('a reader who asks again is told that nothing is new', async () => {
  const first = await get('alerts.atom');
  expect(first.headers.get('content-type')).toContain('application/atom+xml');
  const again = await get('alerts.atom', { 'if-none-match': first.headers.get('etag')! });
  expect(again.status).toBe(304);
});

it.each(['alerts.atom?subscription=99999', 'alerts.atom?subscription=x'])('%s is not found', async path => {
  expect((await get(path)).status).toBe(404);
});
