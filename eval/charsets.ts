import { readFileSync } from 'node:fs';
import { parseFeed } from '../src/feeds/parseFeed.ts';
import { type Row, share } from './row.ts';

type Case = { how: string; encoding: string; contentType: string | null; title: string; bytes: string };

/** Feeds of our own, encoded by other means than those that read them (Python's codecs): marks, headers, declarations, and bytes that say nothing. */
export const charsetCases: Case[] = JSON.parse(readFileSync(new URL('./charsets.json', import.meta.url), 'utf8'));

/** The title that is read in a feed of the set. */
export async function readCharset({ bytes, contentType }: Case): Promise<string | undefined> {
  const url = 'https://news.example/feed';
  const { entries } = await parseFeed(Buffer.from(bytes, 'base64'), { url, contentType: contentType ?? undefined, now: new Date(0) });
  return entries[0]?.title;
}

/** How many feeds are read in the encoding that they are in. */
export async function measureCharsets(): Promise<Row[]> {
  const titles = await Promise.all(charsetCases.map(readCharset));
  const right = titles.filter((title, index) => title === charsetCases[index]!.title).length;
  return [share('charsets', 'own feeds read in their encoding', right, charsetCases.length, { atLeast: 1 })];
}
