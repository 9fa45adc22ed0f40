import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { InputError } from '../domain/errors.ts';

const mark = 'sealed:v1:';
const ivBytes = 12;
const tagBytes = 16;

/** Encrypts a secret for the database (AES-256-GCM with a key from DEMARCHE_SECRET_KEY). Without a key it is stored as it is. */
export function sealSecret(secret: string, key: string | undefined): string {
  if (!key) return secret;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', derive(key), iv);
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return mark + Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Gives the secret back, sealed or not. Throws an InputError when it was sealed with another key or the key is missing. */
export function openSecret(stored: string, key: string | undefined): string {
  if (!stored.startsWith(mark)) return stored;
  if (!key) throw new InputError('This secret was stored encrypted: set DEMARCHE_SECRET_KEY to the key that it was stored with.');
  const bytes = Buffer.from(stored.slice(mark.length), 'base64');
  const decipher = createDecipheriv('aes-256-gcm', derive(key), bytes.subarray(0, ivBytes));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
  } catch {
    throw new InputError('This secret was stored with another DEMARCHE_SECRET_KEY: set the key back, or remove and add the subscription.');
  }
}

function derive(key: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, 'demarche', 'subscription secrets', 32));
}
