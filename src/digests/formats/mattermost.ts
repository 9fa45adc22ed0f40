import { type ChatMessage, escapeMarkdown } from './chatMessage.ts';

/** An incoming webhook of Mattermost: one Markdown text. Limit: 16383 characters. */
export function mattermostMessage({ title, voices, note, sourceLabel }: ChatMessage): unknown {
  const quotes = voices.map(({ label, quote, byline, link }) => {
    const source = link ? ` · [${sourceLabel}](${link.replaceAll('(', '%28').replaceAll(')', '%29')})` : '';
    return `**${escapeMarkdown(label)}**\n> ${escapeMarkdown(quote)}\n\n${escapeMarkdown(byline)}${source}`;
  });
  return { text: [`#### ${escapeMarkdown(title)}`, ...quotes, escapeMarkdown(note)].join('\n\n') };
}
