import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import { insertAlerts } from '../src/db/alerts.ts';
import { connectDatabase } from '../src/db/client.ts';
import { startThrowAway } from '../src/db/embedded.ts';
import { throughOutages } from '../src/db/outage.ts';
import { deliveries } from '../src/db/schema/alerts.ts';
import { openSession } from '../src/db/session.ts';
import type { Subscription } from '../src/db/subscriptions.ts';
import { queueDeliveries } from '../src/workers/queueDeliveries.ts';
import { startRedis } from '../test/jobs/redis.ts';
import { createDeliveryWorld, type DeliveryWorld } from '../test/workers/deliveryWorld.ts';
import { type CountingReceiver, startCountingReceiver } from './receivers.ts';

/** How much is sent to how many, by how many processes, with the queues in Redis (else in PostgreSQL). */
export type Load = { alerts: number; endpoints: number; processes: number; redis: boolean };

/** How it came out: `lost` never arrived, `doubled` arrived more than once, `needlessly` did so though its receiver had taken it. */
export type Outcome = { deliveries: number; lost: number; doubled: number; needlessly: number; outages: number; seconds: number };

const entry = fileURLToPath(new URL('../bin/demarche', import.meta.url));

/**
 * Sends alerts to endpoints (quick, slow and unreliable ones) by worker processes, while the servers of database and queue are killed and come back: after
 * a quarter of the messages the database, after half of them the queue, which has lost everything then, after three quarters both; where the database
 * holds the queue, that after a third and two thirds.
 */
export async function sendThroughFaults({ alerts, endpoints, processes, redis }: Load): Promise<Outcome> {
  const server = await startThrowAway(tmpdir());
  await execute(server.url, 'alter database demarche set synchronous_commit = on'); // what was written is there after a crash
  const queue = redis ? await ownRedis() : null;
  const open = await connectDatabase(server.url, 4);
  const world = await createDeliveryWorld({}, open);
  const receivers = await Promise.all(Array.from({ length: endpoints }, (_, i) => startCountingReceiver(i)));
  const began = performance.now();
  const workers = Array.from({ length: processes }, () => startWorker(server.url, queue?.url ?? ''));
  try {
    const subscriptions = await Promise.all(receivers.map(({ url }) => world.subscribe({ recipient: url })));
    const crash = () => crashDatabase(server.url);
    const both = async () => void (await Promise.all([crash(), queue?.restart()]));
    const faults = striking(receivers, alerts * endpoints, queue ? [crash, queue.restart, both] : [crash, crash]);
    await raise(world, subscriptions, alerts);
    await untilDelivered(world);
    const outages = await faults;
    return { ...(await compare(world, subscriptions, receivers)), outages, seconds: (performance.now() - began) / 1_000 };
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await Promise.all(workers.map(worker => worker.exitCode ?? worker.signalCode ?? once(worker, 'exit')));
    await Promise.all(receivers.map(receiver => receiver.close()));
    await open.close();
    await queue?.stop();
    await server.stop();
  }
}

function startWorker(databaseUrl: string, redisUrl: string) {
  const { PATH, HOME } = process.env;
  const settings = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, DEMARCHE_ALLOW_ADDRESSES: '127.0.0.1/32', DEMARCHE_LOG: 'error' };
  const stderr = process.env.DEBUG ? 'inherit' : 'ignore';
  return spawn(process.execPath, [entry, 'worker'], { env: { PATH, HOME, ...settings }, stdio: ['ignore', 'ignore', stderr] });
}

/** Records changes and hands each to every endpoint, as the reading of an article would: in one transaction. */
async function raise({ deps, recordChange }: DeliveryWorld, subscriptions: Subscription[], alerts: number): Promise<void> {
  for (let i = 0; i < alerts; i++) {
    const changeId = await throughOutages(() => recordChange(`Nummer ${i}`));
    const at = new Date();
    const common = { changeId, episodeId: 'episode-1', severity: 0.86, createdAt: at.toISOString() };
    const rows = subscriptions.map(({ id: subscriptionId }) => ({ ...common, subscriptionId }));
    await throughOutages(() =>
      deps.db.transaction(async tx => {
        const raised = await insertAlerts(tx, rows);
        const toDelivery = ({ id, subscriptionId }: (typeof raised)[0]) => ({
          subscriptionId,
          dedupeKey: `alert:${id}`,
          kind: 'alert' as const,
          alertId: id,
        });
        await queueDeliveries(tx, raised.map(toDelivery), at);
      }),
    );
  }
}

/** Strikes with the first fault after as many messages as it stands in the list, and so on. Returns how often it struck. */
async function striking(receivers: CountingReceiver[], expected: number, faults: (() => Promise<void>)[]): Promise<number> {
  for (const [i, fault] of faults.entries()) {
    while (count(receivers) < (expected * (i + 1)) / (faults.length + 1)) await sleep(5);
    await fault();
  }
  return faults.length;
}

const count = (receivers: CountingReceiver[]) => receivers.reduce((sum, { arrived }) => sum + arrived.size, 0);

async function untilDelivered({ deps: { db } }: DeliveryWorld): Promise<void> {
  for (;;) {
    const [row] = await throughOutages(() =>
      db.select({ id: deliveries.id }).from(deliveries).where(eq(deliveries.state, 'pending')).limit(1),
    );
    if (!row) return;
    await sleep(100);
  }
}

async function compare({ deps: { db } }: DeliveryWorld, subscriptions: Subscription[], receivers: CountingReceiver[]) {
  const rows = await db.select({ endpoint: deliveries.subscriptionId, id: deliveries.webhookId }).from(deliveries);
  const arrivals = rows.map(({ endpoint, id }) => receivers[subscriptions.findIndex(one => one.id === endpoint)]!.arrived.get(id));
  return {
    deliveries: rows.length,
    lost: arrivals.filter(arrival => !arrival?.taken).length,
    doubled: arrivals.filter(arrival => arrival && arrival.times > 1).length,
    needlessly: arrivals.filter(arrival => arrival?.afterTaken).length,
  };
}

/** Kills a session of the server as a crash would: the server ends all others, recovers from its log, and is there again. */
async function crashDatabase(url: string): Promise<void> {
  const session = openSession(url, { connectSeconds: 5 });
  const [row] = await session.run('select pg_backend_pid() as pid');
  process.kill(row!.pid, 'SIGKILL');
  await session.end();
}

async function ownRedis() {
  let server = await startRedis();
  if (!server) throw new Error('redis-server is not on the PATH');
  const { url, port } = server;
  return {
    url,
    stop: () => server!.stop(),
    async restart() {
      await server!.stop();
      server = await startRedis(port);
    },
  };
}

async function execute(url: string, statement: string): Promise<void> {
  const session = openSession(url, { connectSeconds: 5 });
  await session.run(statement).finally(session.end);
}
