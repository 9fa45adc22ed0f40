import { clip } from '../../domain/stanceChanged.ts';
import { type ChatMessage, escapeMarkdown, escapeWithin } from './chatMessage.ts';

const colours = { support: 0x1a7f4e, oppose: 0xc0392b, neutral: 0x626b79 };

/** A webhook of Discord: one embed. Limits: title 256, field name 256 and value 1024, footer 2048, 6000 characters in all. Nobody is mentioned. */
export function discordMessage({ title, voices, note, sourceLabel }: ChatMessage): unknown {
  const fields = voices.map(({ label, quote, byline, link }) => {
    const rest = `\n${escapeWithin(byline, escapeMarkdown, 250)}${link && link.length < 250 ? ` · [${sourceLabel}](${link})` : ''}`;
    return { name: clip(label, 256), value: escapeWithin(quote, escapeMarkdown, 1_024 - rest.length) + rest };
  });
  const last = voices.at(-1);
  const embed = { title: clip(title, 256), fields, footer: { text: clip(note, 1_000) }, ...(last && { color: colours[last.stance] }) };
  return { embeds: [embed], allowed_mentions: { parse: [] } };
}
