import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findMissing } from '../scripts/completeLock.mjs';

it('package-lock.json knows the optional packages of every platform, so that npm ci takes it (else run scripts/completeLock.mjs)', () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  expect(Object.keys(findMissing(lock))).toEqual([]);
});

it('package-lock.json names no registry, so that everybody installs from their own', () => {
  const lock = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
  expect(lock.match(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)[^"]*"/g) ?? []).toEqual([]);
});
