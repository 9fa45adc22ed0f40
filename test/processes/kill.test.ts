import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/client.ts';
import { findRedis } from '../jobs/redis.ts';
import { type Receiver, startReceiver } from '../net/receiver.ts';
import { demarche, findServer } from './demarche.ts';
import { type Site, startSite } from './site.ts';

const redis = await findRedis();
afterAll(() => redis?.stop());

/** Where a run is killed: when the site is asked for a page, when a message arrives at the receiver, or so long after its start. */
type Moment = { asked: string } | { messages: number } | { afterMs: number };

const moments: Moment[] = [
  { afterMs: 300 },
  { asked: '/feed.xml' },
  { afterMs: 900 },
  { asked: '/story-4' },
  { asked: '/story-6' },
  { asked: '/story-7' },
  { asked: '/story-9' },
  { messages: 1 },
  { afterMs: 1_500 },
  { messages: 2 },
  { messages: 3 },
  { afterMs: 2_500 },
];

let site: Site;
let receiver: Receiver;
const homes: string[] = [];

beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

describe.each(['postgres', 'redis'] as const)('with the queue on %s', backend => {
  const runTest = backend === 'redis' && !redis ? it.skip : it;

  runTest(
    'a pipeline that is killed at twelve moments ends with what one that was never killed has',
    async () => {
      const undisturbed = await live(backend, []);
      expect(undisturbed).toMatchObject({ entries: 10, articles: 10, unfinished: 0, failed: 0 });
      expect(undisturbed.statements).toBeGreaterThanOrEqual(8);
      expect(undisturbed.alerts).toBeGreaterThanOrEqual(2);
      expect(undisturbed.received).toBe(undisturbed.alerts);
      expect(await live(backend, moments)).toEqual(undisturbed);
    },
    240_000,
  );
});

/** The life of one installation: a first run over the past, then the news, killed at each of the moments, then a run to the end. */
async function live(backend: 'postgres' | 'redis', kills: Moment[]): Promise<Record<string, number>> {
  const home = mkdtempSync(join(tmpdir(), 'demarche-kill-'));
  homes.push(home);
  const settings: Record<string, string> = { DEMARCHE_HOME: home, DEMARCHE_ALLOW_ADDRESSES: '127.0.0.0/8', DEMARCHE_LOG: 'error' };
  if (backend === 'redis') settings.REDIS_URL = redis!.url;
  receiver = await startReceiver();
  await start(await startSiteAnew(), settings);
  let killed = 0;
  for (const moment of kills) killed += Number(await killAt(moment, settings));
  expect(killed).toBeGreaterThanOrEqual(Math.min(10, kills.length)); // the others ended before their moment came
  const last = demarche(['run', '--once', '--json'], settings);
  expect(await last.ended, last.printed()).toEqual({ code: 0, signal: null });
  expect(findServer(home)).toBeNull();
  const messages = new Set(receiver.received.map(({ headers }) => headers['webhook-id']));
  await receiver.close();
  return { ...(await count(home)), received: messages.size };
}

async function startSiteAnew(): Promise<Site> {
  await site.close();
  site = await startSite();
  return site;
}

async function start({ url, publishNews }: Site, settings: Record<string, string>): Promise<void> {
  for (const args of [
    ['subscribe', 'webhook', receiver.url],
    ['feeds', 'add', `${url}/feed.xml`],
    ['run', '--once'],
  ]) {
    const step = demarche(args, settings);
    expect(await step.ended, `${args.join(' ')}: ${step.printed()}`).toEqual({ code: 0, signal: null });
  }
  publishNews();
  const database = await openDatabase({ databaseUrl: undefined, home: settings.DEMARCHE_HOME! });
  await database.db.execute(sql`update feeds set next_poll_at = now()`);
  await database.close();
}

/** True when the run was still going and died of it. */
async function killAt(moment: Moment, settings: Record<string, string>): Promise<boolean> {
  const run = demarche(['run', '--once'], settings);
  const kill = () => void run.child.kill('SIGKILL');
  site.onRequest = path => {
    if ('asked' in moment && path === moment.asked) kill();
  };
  if ('afterMs' in moment) void sleep(moment.afterMs).then(kill);
  const watch = setInterval(() => {
    if ('messages' in moment && receiver.received.length >= moment.messages) kill();
  }, 5);
  const { signal } = await run.ended;
  clearInterval(watch);
  site.onRequest = () => {};
  return signal === 'SIGKILL';
}

async function count(home: string): Promise<Record<string, number>> {
  const { db, close } = await openDatabase({ databaseUrl: undefined, home });
  const [row] = await db.execute<Record<string, number>>(sql`select
    (select count(*)::int from feed_entries) as entries,
    (select count(*)::int from articles) as articles,
    (select count(*)::int from revisions) as revisions,
    (select count(*)::int from statements) as statements,
    (select count(*)::int from positions) as positions,
    (select count(*)::int from changes) as changes,
    (select count(*)::int from alerts) as alerts,
    (select count(*)::int from deliveries where state = 'delivered') as delivered,
    (select count(*)::int from outbox where done_at is null and available_at <= now()) as unfinished,
    (select count(*)::int from outbox where error is not null) as failed`);
  await close();
  return { ...row! };
}
