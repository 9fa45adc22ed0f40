import type { Feed } from '../../db/feeds.ts';
import type { ReadEntry } from '../../db/outcomes.ts';
import { describeCounts, nameLanguage, nameOutcome, type OutcomeCounts } from '../../domain/outcomeCounts.ts';
import { formatTable } from '../table.ts';

/** What is known of a feed: how it stands, and what became of its newest entries, with the reason of each that was not read. */
export function showFeed(feed: Feed, counts: OutcomeCounts, entries: ReadEntry[]): string {
  const { id, title, url, lastPolledAt, state, nextPollAt } = feed;
  const lines = [
    `${id}  ${title ?? url}`,
    `    ${url}`,
    `    ${state}${describeTrouble(feed)}, polled ${lastPolledAt ?? 'not yet'}${state === 'disabled' ? '' : `, next ${nextPollAt}`}`,
    `    last 30 days: ${describeCounts(counts)}`,
  ];
  const rows = entries.map(entry => [
    entry.firstSeenAt.slice(0, 16).replace('T', ' '),
    nameOutcome(entry.outcome),
    nameLanguage(entry),
    `${entry.title ?? ''}  ${entry.url}${entry.outcome !== 'article' && entry.reason ? `  (${entry.reason})` : ''}`,
  ]);
  return `${lines.join('\n')}\n${rows.length > 0 ? '\n' : ''}${formatTable(['seen (utc)', 'outcome', 'language', 'entry'], rows)}`;
}

/** Why and since when a feed cannot be read; empty when it can. */
export function describeTrouble({ lastError, failingSince }: Feed): string {
  return lastError ? `  (${lastError}${failingSince ? `, since ${failingSince}` : ''})` : '';
}
