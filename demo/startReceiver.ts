import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';
import type { ArrivedWebhook, Journal } from './journal.ts';
import { type Listening, listen } from './listen.ts';

/**
 * A webhook receiver on loopback, as a subscriber would write it: verifies the signature, keeps the message, answers 204, or 400 when it does not
 * verify. `secret` is asked for with each message, because the demo subscribes after the receiver listens.
 */
export async function startReceiver(journal: Journal<ArrivedWebhook>, secret: () => string, port: number): Promise<Listening> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const { type, refused } = verify(body, request.headers as Record<string, string>, secret());
    journal.add({ id: String(request.headers['webhook-id']), type, refused });
    response.writeHead(refused === null ? 204 : 400).end();
  });
  return listen(server, port);
}

/** What the message is, and why it is not to be believed: null when its signature is right. */
function verify(body: string, headers: Record<string, string>, secret: string): { type: string; refused: string | null } {
  try {
    const { type } = new Webhook(secret).verify(body, headers) as { type: string };
    return { type, refused: null };
  } catch (error) {
    return { type: 'unknown', refused: (error as Error).message };
  }
}
