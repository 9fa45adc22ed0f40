import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type Mailbox = { url: string; received: { envelopeTo: string; raw: string; mail: ParsedMail }[]; close(): Promise<void> };

/** An SMTP server on loopback that takes mails from anybody, unless `options` say otherwise, and keeps them as parsed by mailparser. */
export async function startMailbox(options: SMTPServerOptions = {}, login = ''): Promise<Mailbox> {
  const received: Mailbox['received'] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 50,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', chunk => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        received.push({ envelopeTo: session.envelope.rcptTo[0]!.address, raw, mail: await simpleParser(raw, { keepCidLinks: true }) });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://${login}127.0.0.1:${port}`, received, close: () => new Promise(resolve => server.close(() => resolve())) };
}

/** An error as an SMTP server answers it. */
export function smtpError(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
