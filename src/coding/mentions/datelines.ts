import type { Token } from '../../language/types.ts';
import type { NameIndex } from './names.ts';

/**
 * "N'DJAMENA - ", "Baku/Tiflis –", "SEOUL, Sept 10 (Meridian Wire) - ", "NELSON, New Zealand - ": the country from which an article is sent; null where it opens
 * otherwise.
 */
export function findDateline(tokens: Token[], names: NameIndex): string | null {
  const dash = tokens.slice(0, longest).findIndex(({ text }) => /^[-–—]$/.test(text));
  if (dash <= 0 || !isPlaceAndDay(tokens.slice(0, dash))) return null;
  const land = tokens[1]?.text === ',' || tokens[2]?.text === ',' ? tokens.findIndex(({ text }) => text === ',') + 1 : 0;
  const found = names.find(tokens, 0, dash, ['metonym'])[0] ?? names.find(tokens, land, dash, land > 0 ? ['body'] : [])[0];
  const [id, ...others] = found?.entry.ids ?? [];
  return id?.startsWith('country:') && others.length === 0 ? id : null;
}

const longest = 14;

/** Before the dash no more than a place, a day and a news service stand, which have capitals. */
const isPlaceAndDay = (words: readonly Token[]): boolean =>
  words.length < 6 || words.every(({ text, lower }) => !/^\p{Ll}/u.test(text) || /^(?:and|und|von|vom|am|den|of)$/.test(lower));
