import { load } from 'cheerio';
import { absolute } from './cleanFeed.ts';

const feedTypes = /^(?:application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json)|text\/xml|application\/xml)\b/i;

/** Addresses of the feeds that a web page announces, in its own order, those of comments last. `url` is where the page came from. */
export function findFeeds(html: string, url: string): string[] {
  const $ = load(html.slice(0, 2_000_000));
  const announced = $('link[rel~=alternate][href]')
    .get()
    .filter(({ attribs }) => feedTypes.test(attribs.type ?? '') && !/oembed|wp-json/.test(attribs.href ?? ''));
  const linked = $('a[href]')
    .get()
    .filter(({ attribs }) => /(?:\/|\b)(?:rss|atom|feed)(?:\.xml|\.rss|\/|$)|\.rss$/i.test(attribs.href ?? ''));
  const addresses = [...announced, ...linked].map(({ attribs }) => absolute(attribs.href, url)).filter(address => address !== null);
  const isComments = (address: string) => Number(/comment|kommentar/i.test(address));
  return [...new Set(addresses)].sort((one, other) => isComments(one) - isComments(other));
}
