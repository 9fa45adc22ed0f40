import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { loadConfig } from '../../src/config.ts';
import { connectDatabase } from '../../src/db/client.ts';
import { startThrowAway } from '../../src/db/embedded.ts';
import { addOutbox } from '../../src/db/outbox.ts';
import { outbox } from '../../src/db/schema/alerts.ts';
import { openSession } from '../../src/db/session.ts';
import { defineJob, type JobContract } from '../../src/jobs/contract.ts';
import { openQueues, type Queues } from '../../src/jobs/queues.ts';
import { relayOutbox } from '../../src/jobs/relay.ts';
import { scheduleJob } from '../../src/jobs/schedule.ts';
import { createLog } from '../../src/log.ts';
import type { Deps } from '../../src/workers/deps.ts';

/** A job of the tests: `number` tells its runs apart. */
export const countJob = defineJob({ name: 'count', payload: z.object({ number: z.number() }), attempts: 3, backoffMs: 20, concurrency: 4 });

export type World = {
  deps: Deps;
  /** Address of the database. */
  url: string;
  queues: Queues;
  /** Writes the outbox rows of so many count jobs. */
  order(howMany: number): Promise<number[]>;
  /** Hands all due rows to the queue. */
  relay(): Promise<void>;
  rows(): Promise<(typeof outbox.$inferSelect)[]>;
  /** Throws the queue's whole storage away, as a lost Redis or a dropped schema would. */
  loseQueue(): Promise<void>;
  close(): Promise<void>;
};

/** A database and queues of their own, on real servers; for jobs of the tests unless told others. */
export async function createWorld(
  redisUrl: string | undefined,
  jobs: JobContract[] = [countJob, scheduleJob] as JobContract[],
): Promise<World> {
  const server = await startThrowAway(tmpdir());
  const database = await connectDatabase(server.url);
  const log = createLog('silent');
  const namespace = `test-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const open = () => openQueues({ databaseUrl: server.url, redisUrl, namespace }, jobs, log);
  const coder = { version: 'none', code: () => Promise.reject(new Error('no coder in these tests')) } as unknown as Deps['coder'];
  const config = loadConfig({ DATABASE_URL: server.url });
  const deps: Deps = { db: database.db, now: () => new Date(), random: () => 0.5, coder, config, log };
  const world: World = {
    deps,
    url: server.url,
    queues: await open(),
    order: howMany =>
      addOutbox(
        deps.db,
        Array.from({ length: howMany }, (_, number) => ({ job: 'count', payload: { number } })),
      ),
    async relay() {
      const now = () => new Date(Date.now() + 2); // rows written in this very millisecond are meant too
      while ((await relayOutbox(deps.db, world.queues, jobs, now())) > 0);
    },
    rows: () => deps.db.select().from(outbox).orderBy(outbox.id),
    async loseQueue() {
      if (redisUrl) await world.queues.clear();
      else {
        await world.queues.close();
        await execute(server.url, 'drop schema bullmq cascade');
        world.queues = await open();
      }
    },
    async close() {
      if (redisUrl) await world.queues.clear();
      await world.queues.close();
      await database.close();
      await server.stop();
    },
  };
  return world;
}

async function execute(url: string, statement: string): Promise<void> {
  const session = openSession(url, { connectSeconds: 5 });
  await session.run(statement).finally(session.end);
}

/** Waits until the condition holds; throws with the condition's own text after a time that is long even for a busy machine. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    if (await condition()) return;
    await sleep(20);
  }
  throw new Error(`never came true: ${condition}`);
}
