import { clip, type StanceChanged, stanceChanged } from '../../domain/stanceChanged.ts';
import type { SeverityBand } from '../../domain/subscription.ts';
import { describeChange, type VoiceView } from '../describeChange.ts';
import { describeFeed } from '../describeFeed.ts';
import type { FeedContent, NoticeContent } from '../mailContent.ts';
import { inMarks, type Language, words } from '../words.ts';

/** What a chat is told: a title and paragraphs, all plain text; a service's format puts its own marks around them. */
export type ChatMessage = {
  title: string;
  band: SeverityBand;
  /** Before and now; none in a test message. */
  voices: { label: string; quote: string; byline: string; link: string | null; stance: VoiceView['stance'] }[];
  /** Why it is a change, or what a test message says. */
  note: string;
  sourceLabel: string;
};

/** A change, or what became of one, as a chat message in the reader's language; null gives a test message. */
export function chatMessage(change: StanceChanged | null, language: Language, notice: NoticeContent | null = null): ChatMessage {
  const say = words[language];
  if (!change) return { title: say.test.heading, band: 'low', voices: [], note: say.test.text, sourceLabel: say.source };
  const view = describeChange({ ...stanceChanged.parse(change), history: [] }, { language, zone: 'UTC' });
  const voices = [view.before, view.after].filter(voice => voice !== null);
  const about = notice && say.notices[notice.kind];
  const title = `${view.kind}: ${view.title} (${view.turn})`;
  return {
    title: about ? `${about.heading}: ${title}` : title,
    band: view.band,
    voices: voices.map(({ label, stance, stanceWords, quote, byline, link }) => ({
      label: `${label} (${stanceWords})`,
      quote: inMarks(quote, language),
      byline,
      link,
      stance,
    })),
    note: about ? about.text : `${say.why}: ${view.why.join(' ')}`,
    sourceLabel: say.source,
  };
}

/** What is told about a feed, as a chat message. */
export function feedMessage(feed: FeedContent, language: Language): ChatMessage {
  const { title, text } = describeFeed(feed, { language, zone: 'UTC' });
  return { title, band: 'low', voices: [], note: `${text} ${feed.trouble.url}`, sourceLabel: words[language].source };
}

/** Makes the marks of Markdown mean nothing, and no name call anybody. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_~`|[\]()<>#]/g, '\\$&').replaceAll('@', '@\u200B');
}

/** Escapes a text so that the result has at most `longest` characters; never cuts an escape in two. */
export function escapeWithin(text: string, escapeText: (text: string) => string, longest: number): string {
  let escaped = escapeText(text);
  for (let length = text.length; escaped.length > longest; length = Math.floor(length * 0.9)) escaped = escapeText(clip(text, length));
  return escaped;
}
