import { clip } from '../domain/stanceChanged.ts';
import { drawHistory } from './historyPicture.ts';
import { htmlPart } from './htmlPart.ts';
import type { MailContent } from './mailContent.ts';
import { type MailView, viewMail } from './mailView.ts';
import { textPart } from './textPart.ts';

/** What a mail says: its subject line, its two equal parts, and the pictures that the HTML names as `cid:…`. */
export type ComposedMail = { subject: string; text: string; html: string; pictures: Picture[] };

/** A picture that travels with the mail. */
export type Picture = { cid: string; png: Uint8Array };

/** Gmail cuts mails off at 102 kB of HTML; the unsubscribe link stands at the end. */
const maxHtmlBytes = 98_000;

/** Writes the mail for an alert or a digest, in the reader's language. The least severe changes lose their evidence when it would grow past 100 kB. */
export function composeMail(content: MailContent): ComposedMail {
  for (let inFull = Math.min(content.changes.length, 60); ; inFull = Math.floor(inFull * 0.8)) {
    const view = viewMail(content, inFull);
    const html = htmlPart(view);
    if (new TextEncoder().encode(html).length <= maxHtmlBytes || inFull === 0) {
      return { subject: clip(view.subject, 180), text: textPart(view), html, pictures: drawPictures(view) };
    }
  }
}

/** The HTML with its pictures in it, to be looked at in a browser; mail programs do not show such. */
export function toPage({ html, pictures }: Pick<ComposedMail, 'html' | 'pictures'>): string {
  const toUrl = ({ png }: Picture) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return pictures.reduce((page, picture) => page.replace(`"cid:${picture.cid}"`, `"${toUrl(picture)}"`), html);
}

function drawPictures({ groups }: MailView): Picture[] {
  const histories = groups.flatMap(({ changes }) => changes.flatMap(({ history }) => history ?? []));
  return histories.map(({ cid, points }) => ({ cid, png: drawHistory(points) }));
}
