import { clip } from '../domain/stanceChanged.ts';
import { htmlPart } from './htmlPart.ts';
import type { MailContent } from './mailContent.ts';
import { viewMail } from './mailView.ts';
import { textPart } from './textPart.ts';

/** What a mail says: its subject line and its two equal parts. */
export type ComposedMail = { subject: string; text: string; html: string };

/** Gmail cuts mails off at 102 kB of HTML; the unsubscribe link stands at the end. */
const maxHtmlBytes = 98_000;

/** Writes the mail for an alert or a digest, in the reader's language. The least severe changes lose their evidence when it would grow past 100 kB. */
export function composeMail(content: MailContent): ComposedMail {
  for (let inFull = Math.min(content.changes.length, 60); ; inFull = Math.floor(inFull * 0.8)) {
    const view = viewMail(content, inFull);
    const html = htmlPart(view);
    if (new TextEncoder().encode(html).length <= maxHtmlBytes || inFull === 0) {
      return { subject: clip(view.subject, 180), text: textPart(view), html };
    }
  }
}
