import type { Said } from './observation.ts';
import type { Stance } from './statement.ts';
import { leadCharacters } from './thresholds.ts';

export type Place = { alone: boolean; inLead: boolean; inPassing: boolean; prominence: number };

/**
 * What an article makes of a side that is taken in it: whether a single sentence takes it, whether the text begins with it, whether that one stands elsewhere, and in how many of three ways the
 * article puts it forward: in its headline, in its lead, more than once.
 * A turn is news, and the article that reports it says so there; a lone sentence further down that contradicts what was known, or a headline that nothing in
 * the text bears out, is background, or misread, more often than a turn.
 */
export function findPlaces(statements: Said[]): (side: { articleId: number; stance: Stance }) => Place {
  const places = new Map<string, Said[]>();
  const keyOf = ({ articleId, stance }: { articleId: number; stance: Stance }) => `${articleId} ${stance}`;
  for (const said of statements) places.set(keyOf(said), [...(places.get(keyOf(said)) ?? []), said]);
  const leads = ({ evidenceIn, evidenceStart }: Said) => evidenceIn === 'text' && evidenceStart < leadCharacters;
  return side => {
    const own = places.get(keyOf(side)) ?? [];
    const alone = new Set(own.map(({ evidenceIn, evidenceStart }) => `${evidenceIn} ${evidenceStart}`)).size <= 1;
    const [isHeadline, isLead] = [own.some(({ evidenceIn }) => evidenceIn === 'title'), own.some(leads)];
    return { alone, inLead: isLead, inPassing: alone && !isLead, prominence: [isHeadline, isLead, !alone].filter(Boolean).length };
  };
}
