import type { Said } from './observation.ts';
import type { Stance } from './statement.ts';
import { leadCharacters } from './thresholds.ts';

/**
 * Which side an article makes something of: its headline or its first sentences take it, or more than one sentence does. A turn is news, and the article that
 * reports it says so there; a lone sentence further down that contradicts what was known is background, or misread, more often than a turn.
 */
export function findProminent(statements: Said[]): (side: { articleId: number; stance: Stance }) => boolean {
  const places = new Map<string, Said[]>();
  const keyOf = ({ articleId, stance }: { articleId: number; stance: Stance }) => `${articleId} ${stance}`;
  for (const said of statements) places.set(keyOf(said), [...(places.get(keyOf(said)) ?? []), said]);
  const leads = ({ evidenceIn, evidenceStart }: Said) => evidenceIn === 'title' || evidenceStart < leadCharacters;
  return side => {
    const own = places.get(keyOf(side)) ?? [];
    return own.some(leads) || new Set(own.map(({ evidenceStart }) => evidenceStart)).size > 1;
  };
}
