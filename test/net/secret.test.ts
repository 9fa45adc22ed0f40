import { expect, it } from 'vitest';
import { openSecret, sealSecret } from '../../src/net/secret.ts';
import { createWebhookKeys } from '../../src/net/sign.ts';
import { isSameToken, unsubscribeUrl } from '../../src/net/unsubscribe.ts';

const key = 'a key of some length';

it('a sealed secret opens with its key, looks different each time, and does not show the secret', () => {
  const secret = createWebhookKeys()[0]!;
  const [one, two] = [sealSecret(secret, key), sealSecret(secret, key)];
  expect(openSecret(one, key)).toBe(secret);
  expect(one).not.toBe(two);
  expect(one).not.toContain(secret.slice(6, 20));
});

it('without a key a secret is stored as it is, and stays readable when a key is set later', () => {
  expect(sealSecret('whsec_x', undefined)).toBe('whsec_x');
  expect(openSecret('whsec_x', key)).toBe('whsec_x');
});

it('says which setting is missing or wrong', () => {
  const sealed = sealSecret('whsec_x', key);
  expect(() => openSecret(sealed, undefined)).toThrow(/set DEMARCHE_SECRET_KEY/);
  expect(() => openSecret(sealed, 'another key, as long')).toThrow(/another DEMARCHE_SECRET_KEY/);
});

it.each([
  ['https://demarche.example.org', 'https://demarche.example.org/unsubscribe/3/a%2Fb'],
  ['https://example.org/demarche/', 'https://example.org/demarche/unsubscribe/3/a%2Fb'],
])('the unsubscribe page of %s is %s', (publicUrl, url) => {
  expect(unsubscribeUrl(publicUrl, 3, 'a/b')).toBe(url);
});

it('tokens are the same or not, whatever their length', () => {
  expect(isSameToken('abc', 'abc')).toBe(true);
  expect(isSameToken('abc', 'abcd')).toBe(false);
  expect(isSameToken('', 'abc')).toBe(false);
});
