import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { composeMail } from '../../src/digests/composeMail.ts';
import { type Mail, sendMail } from '../../src/net/mail.ts';
import { germanDigest } from '../digests/content.ts';
import { type Mailbox, smtpError, startMailbox } from './mailbox.ts';

let mailbox: Mailbox;
afterEach(() => mailbox?.close());

const mail = (more: Partial<Mail> = {}): Mail => ({
  to: 'reader@example.org',
  from: 'demarche <alerts@news.example>',
  ...composeMail(germanDigest),
  id: 'msg_77',
  thread: 'episode-1',
  sentAt: new Date('2025-02-13T06:00:05.000Z'),
  list: { id: 'subscription-3.demarche', name: 'Ukraine und Nahost' },
  unsubscribeUrl: 'https://demarche.example.org/unsubscribe/3/c2VjcmV0',
  ...more,
});

async function send(given: Mail) {
  mailbox = await startMailbox();
  expect(await sendMail(given, mailbox.url)).toMatchObject({ delivered: true, status: 250, error: null });
  return mailbox.received[0]!;
}

/** Header lines unfolded. */
const unfolded = (raw: string) =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');

it('arrives as text and HTML with the umlauts, dates and addresses that were sent', async () => {
  const { mail: parsed, envelopeTo } = await send(mail());
  const { subject, text, html } = composeMail(germanDigest);
  expect(parsed.subject).toBe(subject);
  expect(parsed.text?.trimEnd()).toBe(text.trimEnd());
  expect(String(parsed.html).trimEnd()).toBe(html.trimEnd());
  expect(parsed.date).toEqual(new Date('2025-02-13T06:00:05.000Z'));
  expect(parsed.from?.text).toBe('"demarche" <alerts@news.example>');
  expect(envelopeTo).toBe('reader@example.org');
});

it('carries its pictures inside, beside the HTML that shows them, and not as files', async () => {
  const { raw, mail: parsed } = await send(mail());
  const { pictures } = composeMail(germanDigest);
  expect(parsed.attachments.map(({ cid, contentType, related }) => ({ cid, contentType, related }))).toEqual(
    pictures.map(({ cid }) => ({ cid, contentType: 'image/png', related: true })),
  );
  for (const [i, { png }] of pictures.entries()) expect(parsed.attachments[i]!.content.equals(Buffer.from(png))).toBe(true);
  const parts = [...raw.matchAll(/^Content-Type: ([a-z]+\/[a-z]+)/gim)].map(match => match[1]);
  expect(parts).toEqual(['multipart/alternative', 'text/plain', 'multipart/related', 'text/html', 'image/png', 'image/png']);
  expect(raw).not.toContain('Content-Disposition: attachment');
});

it('carries what mail programs need to thread, file and end it', async () => {
  const { raw, mail: parsed } = await send(mail());
  expect(parsed.messageId).toBe('<msg_77@news.example>');
  expect(parsed.references).toEqual(parsed.inReplyTo);
  const headers = unfolded(raw);
  expect(headers).toContain('Auto-Submitted: auto-generated');
  expect(headers).toContain('List-ID: "Ukraine und Nahost" <subscription-3.demarche.news.example>');
  expect(headers).toContain('List-Unsubscribe: <https://demarche.example.org/unsubscribe/3/c2VjcmV0>');
  expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});

it('mails of one episode share a thread, others do not', async () => {
  mailbox = await startMailbox();
  for (const thread of ['episode-1', 'episode-1', 'episode-2', null]) await sendMail(mail({ thread }), mailbox.url);
  const [first, second, third, fourth] = mailbox.received.map(({ mail: parsed }) => parsed.references);
  expect(first).toBe(second);
  expect(third).not.toBe(first);
  expect(fourth).toBeUndefined();
});

it('offers no one-click unsubscribe over plain HTTP, which RFC 8058 forbids, and none at all without a public address', async () => {
  const plain = await send(mail({ unsubscribeUrl: 'http://10.0.0.1/unsubscribe/3/x' }));
  expect(plain.raw).toContain('List-Unsubscribe: <http://10.0.0.1');
  expect(plain.raw).not.toContain('List-Unsubscribe-Post');
  await mailbox.close();
  expect((await send(mail({ unsubscribeUrl: null }))).raw).not.toContain('List-Unsubscribe');
});

it('no text from outside adds a header or a recipient', async () => {
  const hostile = 'Nein\r\nBcc: victim@example.org\r\nX-Evil: 1';
  const { raw } = await send(mail({ subject: hostile, list: { id: 's', name: `${hostile}"<evil>` } }));
  const names = unfolded(raw).map(line => line.split(':')[0]!.toLowerCase());
  expect(names).not.toContain('bcc');
  expect(names).not.toContain('x-evil');
});

describe('a mail server that', () => {
  const refuse = (code: number, text: string) => startMailbox({ onRcptTo: (_address, _session, done) => done(smtpError(code, text)) });
  it('refuses the recipient for good disables the subscription', async () => {
    mailbox = await refuse(550, 'no such user');
    const answer = await sendMail(mail(), mailbox.url);
    expect(answer).toMatchObject({ delivered: false, status: 550, disable: expect.stringContaining('no such user') });
  });
  it('refuses the recipient for now (greylisting) gets it again later', async () => {
    mailbox = await refuse(451, 'try again');
    const answer = await sendMail(mail(), mailbox.url);
    expect(answer).toMatchObject({ delivered: false, status: 451 });
    expect(answer.disable ?? answer.hopeless).toBeUndefined();
  });
  it('refuses this message for good makes the delivery hopeless, not the subscription', async () => {
    mailbox = await startMailbox({
      onData(stream, _session, done) {
        stream.resume().on('end', () => done(smtpError(554, 'looks like spam')));
      },
    });
    const answer = await sendMail(mail(), mailbox.url);
    expect(answer).toMatchObject({ delivered: false, status: 554, hopeless: true });
    expect(answer.disable).toBeUndefined();
  });
  it('dies between DATA and its answer gets it again later', async () => {
    mailbox = await startMailbox({ onData: stream => void stream.resume().on('end', () => mailbox.close()) });
    const answer = await sendMail(mail(), mailbox.url);
    expect(answer).toMatchObject({ delivered: false });
    expect(answer.disable ?? answer.hopeless).toBeUndefined();
  });
  it('is not there gets it again later', async () => {
    expect(await sendMail(mail(), 'smtp://127.0.0.1:1')).toMatchObject({
      delivered: false,
      status: null,
      error: expect.stringContaining('ECONNREFUSED'),
    });
  });
  it('wants STARTTLS and a password gets both; a wrong password is tried again later', async () => {
    const options: SMTPServerOptions = {
      authOptional: false,
      disabledCommands: [],
      onAuth: (auth, session, done) =>
        auth.password === 'pass word' && session.secure ? done(null, { user: 'me' }) : done(smtpError(535, 'no')),
    };
    mailbox = await startMailbox(options, 'me:pass%20word@');
    const insist = '?requireTLS=true&tls.rejectUnauthorized=false';
    expect(await sendMail(mail(), mailbox.url + insist)).toMatchObject({ delivered: true });
    const wrong = await sendMail(mail(), mailbox.url.replace('pass%20', 'x') + insist);
    expect(wrong).toMatchObject({ delivered: false, status: 535 });
    expect(wrong.disable ?? wrong.hopeless).toBeUndefined();
    expect(await sendMail(mail(), mailbox.url)).toMatchObject({ delivered: false, error: expect.stringMatching(/certificate/) });
  });
});
