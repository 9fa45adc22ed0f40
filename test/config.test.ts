import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { describeSettings, parseConfig } from '../src/config.ts';
import { InputError } from '../src/domain/errors.ts';

describe('settings', () => {
  it('need nothing to be set', () => {
    expect(parseConfig({})).toMatchObject({ databaseUrl: undefined, redisUrl: undefined, port: 8437, allowAddresses: [] });
    expect(parseConfig({}).home).toMatch(/demarche$/);
    expect(parseConfig({ HOME: homedir(), XDG_DATA_HOME: '/data' }).home).toBe('/data/demarche');
  });

  it('that are empty count as absent, as docker compose passes them', () => {
    expect(parseConfig({ DATABASE_URL: '', DEMARCHE_SECRET_KEY: ' ', DEMARCHE_PORT: '' })).toMatchObject({
      databaseUrl: undefined,
      secretKey: undefined,
      port: 8437,
    });
  });

  it('that are lists take commas and spaces', () => {
    expect(parseConfig({ DEMARCHE_ALLOW_ADDRESSES: '10.0.0.0/8, localhost:8080' }).allowAddresses).toEqual([
      '10.0.0.0/8',
      'localhost:8080',
    ]);
  });

  it.each([
    [{ DEMARCHE_PORT: 'eighty' }, /DEMARCHE_PORT is wrong \(expected: a port number\)/],
    [{ DEMARCHE_PORT: '70000' }, /DEMARCHE_PORT is wrong/],
    [{ DATABASE_URL: 'mysql://host/db' }, /DATABASE_URL is wrong \(expected: an address like postgres:/],
    [{ REDIS_URL: 'localhost' }, /REDIS_URL is wrong \(expected: an address like redis:/],
    [{ DEMARCHE_SECRET_KEY: 'short' }, /DEMARCHE_SECRET_KEY is wrong \(expected: at least 16 characters\)/],
    [{ DEMARCHE_LOG: 'loud' }, /DEMARCHE_LOG is wrong/],
    [{ DEMARCHE_PORT: 'x', REDIS_URL: 'y' }, /REDIS_URL.*DEMARCHE_PORT|DEMARCHE_PORT.*REDIS_URL/],
  ])('%j is refused with the name of the variable and what it should be', (env, message) => {
    expect(() => parseConfig(env)).toThrow(InputError);
    expect(() => parseConfig(env)).toThrow(message);
  });

  it('never tell a secret in what they refuse', () => {
    expect(() => parseConfig({ DATABASE_URL: 'mysql://user:hunter2@host/db' })).toThrow(/^(?!.*hunter2)/s);
  });

  it('each have a line of documentation', () => {
    for (const { name, doc } of describeSettings()) expect(doc.length, name).toBeGreaterThan(10);
  });
});
