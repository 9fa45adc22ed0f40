import { clip } from '../../domain/stanceChanged.ts';
import { type ChatMessage, escapeWithin } from './chatMessage.ts';

/** Slack's own escape: with these three nothing can become a link, a mention or a command. */
const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An incoming webhook of Slack: blocks, with a text for notifications. Limits: header 150, section 3000 characters, 50 blocks. */
export function slackMessage({ title, voices, note, sourceLabel }: ChatMessage): unknown {
  const sections = voices.map(({ label, quote, byline, link }) => {
    const source = link ? ` · <${link.replaceAll('>', '%3E').replaceAll('|', '%7C')}|${sourceLabel}>` : '';
    const said = `>${escapeWithin(quote, escapeText, 1_500)}\n${escapeWithin(byline, escapeText, 600)}`;
    return section(`*${escapeText(label)}*\n${said}${source.length < 700 ? source : ''}`);
  });
  return {
    text: escapeText(title),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: clip(title, 150), emoji: false } },
      ...sections,
      { type: 'context', elements: [{ type: 'mrkdwn', text: escapeWithin(note, escapeText, 2_000) }] },
    ],
  };
}

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
