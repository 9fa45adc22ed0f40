import { type ChatMessage, escapeMarkdown } from './chatMessage.ts';

const block = (text: string, more: object = {}) => ({ type: 'TextBlock', text, wrap: true, ...more });

/** A workflow webhook of Microsoft Teams: an adaptive card. Limit: 28 kB in all. */
export function teamsMessage({ title, voices, note, sourceLabel }: ChatMessage): unknown {
  const quotes = voices.flatMap(({ label, quote, byline }) => [
    block(escapeMarkdown(label), { weight: 'Bolder', spacing: 'Medium' }),
    block(escapeMarkdown(quote), { spacing: 'None' }),
    block(escapeMarkdown(byline), { isSubtle: true, size: 'Small', spacing: 'None' }),
  ]);
  const actions = voices.flatMap(({ label, link }) =>
    link ? [{ type: 'Action.OpenUrl', title: `${sourceLabel}: ${label}`, url: link }] : [],
  );
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      block(escapeMarkdown(title), { size: 'Medium', weight: 'Bolder' }),
      ...quotes,
      block(escapeMarkdown(note), { isSubtle: true, size: 'Small', spacing: 'Medium' }),
    ],
    actions,
  };
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }] };
}
