import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { Picture } from '../digests/composeMail.ts';
import type { Answer } from './answer.ts';

/** A mail to one reader. `id` is stable over all attempts; mails of one `thread` (an episode) are shown together by mail programs. */
export type Mail = {
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  /** Shown in the HTML, and sent with it. */
  pictures: Picture[];
  id: string;
  thread: string | null;
  sentAt: Date;
  /** Short stable name of the subscription, and its human name. */
  list: { id: string; name: string };
  unsubscribeUrl: string | null;
};

/**
 * Hands a mail to the server at `smtpUrl` (`smtp://user:password@host:587`; STARTTLS where offered, `?requireTLS=true` insists on it).
 * Never throws for what the server does. A recipient refused for good (5xx to RCPT TO) disables; a message refused for good is hopeless;
 * anything else, from a greylisting to a dead server, is worth another attempt with the same Message-ID.
 */
export async function sendMail(mail: Mail, smtpUrl: string): Promise<Answer> {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const { response } = await transport.sendMail(toMessage(mail));
    return { delivered: true, status: Number(response.slice(0, 3)) || 250, response: response.slice(0, 2_048), error: null };
  } catch (error) {
    return explain(error);
  } finally {
    transport.close();
  }
}

function toMessage(mail: Mail) {
  const domain = domainOf(mail.from);
  const root = mail.thread && `<${createHash('sha256').update(mail.thread).digest('hex').slice(0, 32)}@${domain}>`;
  return {
    from: mail.from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    attachments: mail.pictures.map(toAttachment),
    date: mail.sentAt,
    messageId: `<${mail.id}@${domain}>`,
    ...(root && { references: [root], inReplyTo: root }),
    list: { id: { url: `${mail.list.id}.${domain}`, comment: phrase(mail.list.name) } },
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(mail.unsubscribeUrl) },
  };
}

/** A picture beside the HTML, not a file beside the mail. */
function toAttachment({ cid, png }: Picture) {
  const name = `${cid.split('@')[0]}.png`;
  return { cid, filename: name, content: Buffer.from(png), contentType: 'image/png', contentDisposition: 'inline' as const };
}

/** RFC 8058 allows the one-click header with HTTPS only: over plain HTTP the link is offered for people alone. */
function unsubscribeHeaders(url: string | null): Record<string, string> {
  if (!url) return {};
  const link = { 'List-Unsubscribe': `<${url}>` };
  return url.startsWith('https:') ? { ...link, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : link;
}

/** A name that can stand before an address in a header. */
const phrase = (name: string) => name.replace(/[\p{Cc}"\\<>]+/gu, ' ').slice(0, 80);

/** `demarche <alerts@example.org>` → `example.org`. */
function domainOf(from: string): string {
  return /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1] ?? 'localhost';
}

function explain(error: unknown): Answer {
  const { responseCode, response, command, message } = error as Error & { responseCode?: number; response?: string; command?: string };
  const answer: Answer = { delivered: false, status: responseCode ?? null, response: response?.slice(0, 2_048) ?? null, error: message };
  const forGood = responseCode !== undefined && responseCode >= 500 && responseCode < 600;
  if (forGood && command === 'RCPT TO') return { ...answer, disable: `the mail server refused the recipient: ${message}` };
  return forGood && command === 'DATA' ? { ...answer, hopeless: true } : answer;
}
