import { type Dispatcher, request } from 'undici';
import { parseRetryAfter } from '../domain/backoff.ts';
import type { Answer } from './answer.ts';
import { explainCertificate } from './certificate.ts';
import { signWebhook } from './sign.ts';

/**
 * One attempt to hand a message to an endpoint. `id` is the same in every attempt, `sentAt` is not. The message is signed with every one of the keys:
 * while they are rotated the old ones are among them.
 */
export type WebhookMessage = {
  url: string;
  contentType: string;
  body: string;
  secrets: string[];
  id: string;
  sentAt: Date;
  userAgent: string;
};

/** Standard Webhooks allows 15 to 30 seconds. */
const timeOutMs = 20_000;
const longestResponse = 2_048;

/**
 * Posts a signed message once. Never throws for what the receiver does: only 2xx counts as delivered, redirects are not followed (they could
 * lead anywhere), 410 asks for no more, and of a long answer only the first 2 kB are read. The dispatcher decides which addresses may be called.
 */
export async function postWebhook(message: WebhookMessage, dispatcher: Dispatcher, deadlineMs = timeOutMs): Promise<Answer> {
  const headers = { 'content-type': message.contentType, 'user-agent': message.userAgent, ...signWebhook(message) };
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    const answer = await request(message.url, { method: 'POST', headers, body: message.body, signal, dispatcher });
    const response = await readStart(answer.body);
    return judge(answer.statusCode, response, answer.headers['retry-after']?.toString(), message.sentAt);
  } catch (error) {
    return { delivered: false, status: null, response: null, error: explain(error, deadlineMs) };
  }
}

function judge(status: number, response: string, retryAfter: string | undefined, now: Date): Answer {
  if (status >= 200 && status < 300) return { delivered: true, status, response, error: null };
  const answer: Answer = { delivered: false, status, response, error: `the receiver answered ${status}` };
  if (status === 410) return { ...answer, disable: 'the receiver answered 410 Gone: it wants no more messages' };
  if (status >= 300 && status < 400) answer.error += ', a redirect; redirects are not followed, subscribe the final address instead';
  const retryAfterMs = parseRetryAfter(retryAfter, now);
  return retryAfterMs === undefined ? answer : { ...answer, retryAfterMs };
}

/** Reads the start of a body and drops the rest; a body that breaks off counts as far as it came, because the status has been said already. */
async function readStart(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= longestResponse) break;
    }
  } catch {
    // Reset or past the deadline: what was read is enough.
  }
  body.destroy();
  // Postgres takes no NUL in a text.
  return Buffer.concat(chunks).subarray(0, longestResponse).toString('utf8').replaceAll('\0', '');
}

function explain(error: unknown, deadlineMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${deadlineMs / 1000} s`;
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause ? String(cause.code) : '';
  return explainCertificate(code) ?? (cause.message || code);
}
