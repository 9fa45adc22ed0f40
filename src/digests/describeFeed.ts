import { formatTime } from './describeChange.ts';
import type { FeedContent } from './mailContent.ts';
import { plain } from './markup.ts';
import { type Language, words } from './words.ts';

/** What a reader is told about a feed: a heading with its name, and what it means. Plain text. */
export function describeFeed(
  { kind, trouble }: FeedContent,
  reader: { language: Language; zone: string },
): { title: string; text: string } {
  const { heading, text } = words[reader.language].feeds[kind];
  const next = trouble.nextPollAt && formatTime(trouble.nextPollAt, reader);
  return {
    title: `${heading}: ${plain(trouble.title ?? new URL(trouble.url).host)}`,
    text: text({ since: formatTime(trouble.since, reader), reason: plain(trouble.reason), next }),
  };
}
