import { createHmac, timingSafeEqual } from 'node:crypto';
import { request } from 'undici';
import { dispatcherFor } from './dispatcher.ts';

/** What a hub is asked for. `leaseMs` is a wish. */
export type HubRequest = { hub: string; topic: string; callback: string; secret: string; leaseMs: number };

const timeOutMs = 20_000;

/** Where a hub calls: the page of this token below the public address. */
export function callbackUrl(publicUrl: string, token: string): string {
  return new URL(`push/${token}`, publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`).href;
}

/** Asks a hub to push a topic (WebSub 1.0, section 5.1). Null when it will verify the callback, else why not. Never throws for what a hub does. */
export async function askHub(
  { hub, topic, callback, secret, leaseMs }: HubRequest,
  { userAgent, allowAddresses }: { userAgent: string; allowAddresses: string[] },
): Promise<string | null> {
  const form = { 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.callback': callback, 'hub.secret': secret };
  const body = new URLSearchParams({ ...form, 'hub.lease_seconds': String(Math.round(leaseMs / 1000)) }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': userAgent };
  try {
    const signal = AbortSignal.timeout(timeOutMs);
    const answer = await request(hub, { method: 'POST', headers, body, signal, dispatcher: dispatcherFor(allowAddresses) });
    await answer.body.dump({ limit: 16 * 1024 });
    return answer.statusCode >= 200 && answer.statusCode < 300 ? null : `the hub answered ${answer.statusCode}`;
  } catch (error) {
    const { name, message } = error as Error;
    return name === 'TimeoutError' ? `the hub did not answer within ${timeOutMs / 1000} s` : `the hub cannot be asked (${message})`;
  }
}

/** Whether a push is signed with the secret (`X-Hub-Signature: sha256=…`; the methods that WebSub names). */
export function isSignedPush(body: Uint8Array, signature: string | undefined, secret: string): boolean {
  const [, method = '', hex = ''] = /^(sha1|sha256|sha384|sha512)=([\da-f]+)$/i.exec(signature ?? '') ?? [];
  if (!method) return false;
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
