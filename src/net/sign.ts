import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

/** Fresh keys of a webhook: `whsec_` and 32 random bytes in base64; asymmetric ones have an ed25519 key (`whsk_`) beside it. */
export function createWebhookKeys(isAsymmetric = false): string[] {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  return isAsymmetric ? [secret, `whsk_${randomBytes(32).toString('base64')}`] : [secret];
}

/** The keys as they are stored in one text, and back. */
export const joinKeys = (keys: string[]) => keys.join(' ');
export const splitKeys = (text: string) => text.split(' ').filter(Boolean);

/** What the receiver needs to verify `v1a` signatures: `whpk_` and the public key; null for keys without an ed25519 one. */
export function publicKeyOf(keys: string[]): string | null {
  const key = keys.find(isEd25519);
  if (!key) return null;
  const { x } = createPublicKey(toPrivateKey(key)).export({ format: 'jwk' });
  return `whpk_${Buffer.from(x!, 'base64url').toString('base64')}`;
}

/** The three headers of Standard Webhooks: a `v1` signature for every secret and a `v1a` one for every ed25519 key. */
export function signWebhook(message: { id: string; sentAt: Date; body: string; secrets: string[] }): Record<string, string> {
  const { id, sentAt, body, secrets } = message;
  const timestamp = String(Math.floor(sentAt.getTime() / 1000));
  const signed = Buffer.from(`${id}.${timestamp}.${body}`);
  const signOne = (key: string) =>
    isEd25519(key) ? `v1a,${sign(null, signed, toPrivateKey(key)).toString('base64')}` : new Webhook(key).sign(id, sentAt, body);
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': secrets.map(signOne).join(' ') };
}

const isEd25519 = (key: string) => key.startsWith('whsk_');

/** An ed25519 key in the wrapping that Node reads (PKCS#8, RFC 8410), made from its 32 bytes. */
function toPrivateKey(key: string): KeyObject {
  const seed = Buffer.from(key.slice('whsk_'.length), 'base64').subarray(0, 32);
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}
