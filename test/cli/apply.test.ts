import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listSubscriptions } from '../../src/db/subscriptions.ts';
import { createDeliveryWorld, type DeliveryWorld } from '../workers/deliveryWorld.ts';
import { runCommand } from './runCommand.ts';

let world: DeliveryWorld;
beforeAll(async () => {
  world = await createDeliveryWorld();
});
afterAll(() => world?.close());

const file = join(mkdtempSync(join(tmpdir(), 'demarche-')), 'subscriptions.yaml');
const apply = (yaml: string, ...options: string[]) => {
  writeFileSync(file, yaml);
  return runCommand(['apply', file, ...options], { DATABASE_URL: world.databaseUrl });
};
const names = async () => (await listSubscriptions(world.deps.db)).map(({ name }) => name);

const two = `subscriptions:
  - name: NATO
    webhook: https://example.org/hook
    who: [USA, Deutschland]
    minSeverity: medium
  - name: Morgenpost
    email: reader@example.org
    digest: daily
    at: "06:30"
    zone: Europe/Berlin
    language: de
`;

it('shows what changes before it changes it, adds what is missing and shows each new secret once', async () => {
  const dry = await apply(two, '--dry-run');
  expect(dry).toMatchObject({ code: 0, stdout: '+ NATO (webhook https://example.org/hook)\n+ Morgenpost (email reader@example.org)\n' });
  expect(await names()).toEqual([]);
  const done = await apply(two);
  expect(done.stdout.match(/whsec_/g)).toHaveLength(1);
  expect(await listSubscriptions(world.deps.db)).toMatchObject([
    { name: 'NATO', who: ['country:USA', 'country:DEU'], minSeverity: 0.4 },
    { name: 'Morgenpost', schedule: 'daily', localTime: '06:30', zone: 'Europe/Berlin', nextDigestAt: expect.any(String) },
  ]);
});

it('applied again the same file changes nothing', async () => {
  const before = await listSubscriptions(world.deps.db);
  expect(await apply(two)).toMatchObject({ code: 0, stdout: 'Nothing changes; 2 are as the file says.\n' });
  expect(await listSubscriptions(world.deps.db)).toEqual(before);
});

it('changes what differs and keeps the secret; removes what the file does not name only when asked', async () => {
  const [before] = await listSubscriptions(world.deps.db);
  const changed = `subscriptions:\n  - {name: NATO, webhook: "https://example.org/hook", who: [USA], minSeverity: high}\n`;
  const { stdout } = await apply(changed);
  expect(stdout).toBe('~ NATO\n    who: ["country:USA","country:DEU"] → ["country:USA"]\n    minSeverity: 0.4 → 0.7\n');
  const [after] = await listSubscriptions(world.deps.db);
  expect(after).toMatchObject({ id: before!.id, secret: before!.secret, who: ['country:USA'] });
  expect(await names()).toContain('Morgenpost');
  expect(JSON.parse((await apply(changed, '--prune', '--json')).stdout)).toMatchObject({
    remove: [{ name: 'Morgenpost' }],
    same: ['NATO'],
  });
  expect(await names()).toEqual(['NATO']);
});

it.each([
  ['subscriptions: [', /subscriptions\.yaml:\d+: not valid YAML/],
  ['watch: []', /It should hold "subscriptions:"/],
  ['subscriptions:\n  - {name: A, webhook: "https://a.example", who: [Deutchland]}', /yaml:2: "A": .*did you mean country:DEU\?/],
  [
    'subscriptions:\n  - {name: A, webhook: "https://a.example"}\n  - {name: B}',
    /yaml:3: "B": give one of "webhook:", "email:" and "feed: true"/,
  ],
  ['subscriptions:\n  - {name: A, email: a@b.example, digest: hourly}', /--digest/],
  ['subscriptions:\n  - {name: A, email: a@b.example}\n  - {name: A, email: c@b.example}', /two subscriptions are called "A"/],
  ['subscriptions:\n  - {name: NATO, email: a@b.example}', /by webhook already/],
  ['subscriptions:\n  - {name: A, email: a@b.example, colour: red}', /colour/],
])('%j is refused with exit code 2, and nothing is written', async (yaml, says) => {
  const before = await listSubscriptions(world.deps.db);
  expect(await apply(yaml)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(says) });
  expect(await listSubscriptions(world.deps.db)).toEqual(before);
});

it('the file of docs/delivery.md can be applied', async () => {
  const docs = readFileSync(new URL('../../docs/delivery.md', import.meta.url), 'utf8');
  const example = /```yaml\n([\s\S]*?)```/.exec(docs)![1]!;
  expect(await apply(example, '--dry-run')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('+ Morning mail (email reader@example.org)'),
  });
});
