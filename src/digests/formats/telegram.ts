import { html } from '../markup.ts';
import type { ChatMessage } from './chatMessage.ts';

/** A message of Telegram's Bot API, in its HTML. Limit: 4096 characters. `chatId` says which chat the bot writes to. */
export function telegramMessage({ title, voices, note, sourceLabel }: ChatMessage, chatId: string): unknown {
  const quotes = voices.map(({ label, quote, byline, link }) => {
    const source = link ? html` · <a href="${link}">${sourceLabel}</a>` : null;
    return html`<b>${label}</b>\n${quote}\n<i>${byline}</i>${source}`.markup;
  });
  const text = [html`<b>${title}</b>`.markup, ...quotes, html`${note}`.markup].join('\n\n');
  return { chat_id: chatId, text, parse_mode: 'HTML', link_preview_options: { is_disabled: true } };
}
