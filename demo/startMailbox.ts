import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { ArrivedMail, Journal } from './journal.ts';
import { type Listening, listen } from './listen.ts';

/** An SMTP server on loopback that keeps what it is given. It answers a mail after it was kept. */
export async function startMailbox(journal: Journal<ArrivedMail>, port: number): Promise<Listening> {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 50,
    onData(stream, session, done) {
      simpleParser(stream).then(({ messageId, subject, html }) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
        journal.add({ id: messageId ?? '', to, subject: subject ?? '', html: html || '' });
        done();
      }, done);
    },
  });
  smtp.on('error', () => {});
  const { port: taken } = await listen(smtp.server, port);
  return { port: taken, close: () => new Promise(resolve => smtp.close(() => resolve())) };
}
