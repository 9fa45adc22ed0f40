import { clip } from '../../domain/stanceChanged.ts';
import type { ChatMessage } from './chatMessage.ts';

const priorities = { high: 4, medium: 3, low: 2 };
/** Longer messages become attachments. */
const maxBytes = 4_000;

/** A message for ntfy, published as JSON to the server of the topic. Limit: 4096 bytes of message. */
export function ntfyMessage({ title, band, voices, note }: ChatMessage, topic: string): unknown {
  const paragraphs = voices.map(({ label, quote, byline }) => `${label}: ${quote}\n${byline}`);
  let message = [...paragraphs, note].join('\n\n');
  while (new TextEncoder().encode(message).length > maxBytes) message = clip(message, Math.floor(message.length * 0.9));
  const click = voices.at(-1)?.link;
  return { topic, title: clip(title, 240), message, priority: priorities[band], ...(click && { click }) };
}
