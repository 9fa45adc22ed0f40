import { expect, it } from 'vitest';
import { redact, secretsOf } from '../../src/domain/redact.ts';

it.each([
  ['wrong signature whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'MfKQ9r8G'],
  ['{"authorization":"Bearer abc.def-123"}', 'abc.def'],
  ['Authorization: Basic dXNlcjpwYXNz', 'dXNlcjpwYXNz'],
  ['password=hunter22&user=x', 'hunter22'],
  ['{"api_key": "k-123456"}', 'k-123456'],
  ['token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'eyJzdWIi'],
  ['https://api.telegram.org/bot123:AAF-x_y/sendMessage', 'AAF-x_y'],
  ['550 no such user: jane.roe@example.org', 'jane.roe'],
])('of %j nothing is kept that gives access', (text, secret) => {
  expect(redact(text)).not.toContain(secret);
});

it('an ordinary answer stays as it is', () => {
  for (const text of ['invalid_payload', '{"ok":false,"description":"Bad Request: chat not found"}', '250 2.0.0 OK: queued as 4Zx12'])
    expect(redact(text)).toBe(text);
});

it('the path of an address that is its password does not come back in an answer', () => {
  const known = secretsOf('https://hooks.example/services/T0/B0/abcdef?key=s3cr3tkey');
  expect(redact('no hook at /services/T0/B0/abcdef, key s3cr3tkey', known)).toBe('no hook at [redacted], key [redacted]');
});
