import { createPostgresBackend, Queue, type QueueOptions, runMigrations, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { InputError } from '../domain/errors.ts';
import type { Log } from '../log.ts';
import type { JobContract } from './contract.ts';
import { scheduleJob, tickMs } from './schedule.ts';

/** A job to add: `id` makes it the same job however often it is added (no ':' and not all digits, BullMQ refuses those). */
export type NewJob = { id: string; payload: unknown };

/** The to-do lists. They may be lost at any time: Postgres knows what is due and what is unfinished. */
export type Queues = {
  add(contract: JobContract, jobs: NewJob[]): Promise<void>;
  /** Makes sure that the clock ticks, even when the queue was lost. */
  startClock(): Promise<void>;
  /** Jobs by state for each queue. */
  count(): Promise<Record<string, Record<string, number>>>;
  /** Calls back whenever the queue server was away and is there again: it may have lost everything. */
  onReturn(listener: () => Promise<void>): void;
  /** Throws every job away. */
  clear(): Promise<void>;
  /** What a BullMQ worker needs to serve these queues. */
  worker: Backend['worker'];
  close(): Promise<void>;
};

type Backend = {
  open(name: string): Queue;
  worker: { options: Pick<WorkerOptions, 'connection' | 'prefix'>; factory: typeof createPostgresBackend | undefined };
  onReturn(listener: () => void): void;
  close(): Promise<void>;
};

/** Jobs that failed for good stay this long, so that the same one is not started again at once: a crashing poll is repeated hourly. */
const keepFailedSeconds = 3600;

/**
 * Opens one queue per contract, in Redis when there is an address for it, else in the PostgreSQL database. `namespace` keeps the jobs of several
 * databases apart in one Redis. Throws an InputError when Redis cannot be reached.
 */
export async function openQueues(
  place: { databaseUrl: string; redisUrl: string | undefined; namespace: string },
  contracts: JobContract[],
  log: Log,
): Promise<Queues> {
  const backend = place.redisUrl
    ? await openRedis(place.redisUrl, `demarche-${place.namespace}`, log)
    : await openPostgres(place.databaseUrl, contracts.length, log);
  const queues = new Map(contracts.map(({ name }) => [name, backend.open(name)]));
  for (const [name, queue] of queues) queue.on('error', error => log.warn('queue error', { queue: name, error: error.message }));
  return {
    worker: backend.worker,
    async add(contract, jobs) {
      const queue = queues.get(contract.name);
      if (!queue) throw new Error(`no queue for ${contract.name}`);
      await queue.addBulk(jobs.map(({ id, payload }) => ({ name: contract.name, data: payload, opts: describeRetries(contract, id) })));
    },
    async startClock() {
      await queues.get(scheduleJob.name)!.upsertJobScheduler('clock', { every: tickMs }, { name: scheduleJob.name, opts: retention });
    },
    async count() {
      const states = ['waiting', 'active', 'delayed', 'failed'] as const;
      const counts = [...queues].map(async ([name, queue]) => [name, await queue.getJobCounts(...states)] as const);
      return Object.fromEntries(await Promise.all(counts));
    },
    onReturn(listener) {
      const report = (error: Error) => log.warn('work could not be handed over anew', { error: error.message });
      backend.onReturn(() => void listener().catch(report));
    },
    async clear() {
      for (const queue of queues.values()) await queue.obliterate({ force: true });
    },
    async close() {
      await Promise.allSettled([...queues.values()].map(queue => queue.close()));
      await backend.close();
    },
  };
}

const retention = { removeOnComplete: true, removeOnFail: { age: keepFailedSeconds } };

function describeRetries({ attempts, backoffMs }: JobContract, jobId: string) {
  // failures of follow-up work are kept in the outbox, and its id must be free for another try
  const removeOnFail = jobId.startsWith('outbox-') ? true : retention.removeOnFail;
  return { ...retention, removeOnFail, jobId, attempts, backoff: { type: 'exponential', delay: backoffMs } };
}

/** BullMQ's tables change between its versions, so its own migrations run at every start. All queues share one pool. */
async function openPostgres(url: string, queueCount: number, log: Log): Promise<Backend> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await runMigrations(client).finally(() => client.end());
  // every worker keeps one connection to be woken by; the rest do the work
  const pool = new pg.Pool({ connectionString: url, max: queueCount + 8, keepAlive: true, options: '-c search_path=bullmq' });
  pool.setMaxListeners(0); // each queue and worker listens
  pool.on('error', error => log.warn('queue connection lost', { error: error.message }));
  const connection = pool as unknown as QueueOptions['connection'];
  return {
    open: name => new Queue(name, { connection: pool }, createPostgresBackend) as unknown as Queue,
    worker: { options: { connection: connection! }, factory: createPostgresBackend },
    onReturn() {}, // its tables survive with the data
    close: () => pool.end(),
  };
}

/** Producers fail fast, workers wait for Redis to come back. */
async function openRedis(url: string, prefix: string, log: Log): Promise<Backend> {
  const options = { connectTimeout: 5_000, lazyConnect: true };
  const producer = new Redis(url, { ...options, maxRetriesPerRequest: 1 });
  const consumer = new Redis(url, { ...options, maxRetriesPerRequest: null });
  let reason = '';
  const keepReason = (error: Error) => {
    reason ||= error.message;
  };
  for (const client of [producer, consumer]) client.on('error', keepReason);
  try {
    await Promise.all([producer.connect(), consumer.connect()]);
  } catch (error) {
    for (const client of [producer, consumer]) client.disconnect();
    const { hostname, port } = new URL(url);
    reason ||= error instanceof Error ? error.message : String(error);
    throw new InputError(`Redis at ${hostname}:${port || 6379} cannot be reached (${reason}). Is it running there? Check REDIS_URL.`);
  }
  for (const client of [producer, consumer]) {
    client.off('error', keepReason).on('error', error => log.warn('redis error', { error: error.message }));
  }
  return {
    open: name => new Queue(name, { connection: producer, prefix }),
    worker: { options: { connection: consumer, prefix }, factory: undefined },
    onReturn: listener => void producer.on('ready', listener),
    close: async () => {
      for (const client of [producer, consumer]) client.disconnect();
    },
  };
}
