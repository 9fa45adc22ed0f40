import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { registers } from '../src/cli/commands.ts';
import { describeSettings } from '../src/config.ts';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const { files }: { files: string[] } = JSON.parse(read('package.json'));

it('the container image holds everything that the package holds', () => {
  const copied = [...read('Dockerfile').matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, paths]) => paths!.split(' '));
  expect(copied).toEqual(expect.arrayContaining(files.map(file => `/app/${file}`)));
});

it('what the image copies is not kept from its build', () => {
  const ignored = read('.dockerignore').split('\n').filter(Boolean);
  expect(ignored.filter(name => files.includes(name))).toEqual(['dist', 'assets']); // these are built inside
});

describe('docker-compose.yml', () => {
  type Service = {
    image: string;
    build?: string;
    command?: string[];
    environment?: Record<string, string>;
    depends_on?: Record<string, { condition: string }>;
    healthcheck?: { test: string[] };
  };
  const { services }: { services: Record<string, Service> } = parse(read('docker-compose.yml'), { merge: true });
  const ours = Object.entries(services).filter(([, { build }]) => build);
  const program = new Command('demarche');
  for (const register of registers) register(program);
  const commands = program.commands.map(command => command.name());

  it.each(ours)('gives %s settings that there are', (_, { environment = {} }) => {
    const settings = describeSettings().map(({ name }) => name);
    expect(Object.keys(environment).filter(name => !settings.includes(name))).toEqual([]);
  });

  it.each(ours)('starts %s with a command that there is, and asks another whether it is well', (_, { command, healthcheck }) => {
    expect(commands).toContain(command?.[0]);
    const [, program, name] = healthcheck?.test ?? [];
    if (program === 'demarche') expect(commands).toContain(name);
  });

  it.each(Object.entries(services))('lets %s wait only for services that can be waited for', (_, { depends_on: awaited = {} }) => {
    for (const [name, { condition }] of Object.entries(awaited)) {
      if (condition === 'service_healthy') expect(services[name]).toHaveProperty('healthcheck');
      else expect(condition === 'service_completed_successfully' && name).toBe('migrate');
    }
  });

  it('names the servers that it starts in the addresses that it gives', () => {
    const { DATABASE_URL = '', REDIS_URL = '', SMTP_URL = '' } = services.worker!.environment!;
    const withDefaults = [DATABASE_URL, REDIS_URL, SMTP_URL].map(url => url.replace(/\$\{\w+:-([^}]*)\}/g, '$1'));
    expect(withDefaults.map(url => new URL(url).hostname)).toEqual(['postgres', 'redis', 'mail']);
    expect(Object.keys(services)).toEqual(expect.arrayContaining(['postgres', 'redis', 'mail']));
  });
});
