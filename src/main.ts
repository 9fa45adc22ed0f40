import { type Config, loadConfig } from './config.ts';
import { type OpenDatabase, openDatabase } from './db/client.ts';
import { contracts } from './jobs/contracts.ts';
import { openQueues, type Queues } from './jobs/queues.ts';
import { createLog } from './log.ts';
import type { Deps } from './workers/deps.ts';

/** The program put together: settings → database and queues → what processors and pages may use. */
export type App = {
  deps: Deps;
  database: OpenDatabase;
  queues: Queues;
  /** What is to be stopped before queues and database are closed; last in, first out. */
  atClose(stop: () => Promise<void>): void;
};

/**
 * Opens everything that workers need, runs `work`, and closes it all again. SIGINT, SIGTERM and SIGHUP abort the signal that `work` is given; it
 * should then return. Everything is gone 10 s later at the latest. Throws an InputError when a server is out of reach.
 */
export async function withApp(work: (app: App, stopping: AbortSignal) => Promise<void>, config: Config = loadConfig()): Promise<void> {
  await untilSignal(async stopping => {
    const closers: (() => Promise<void>)[] = [];
    const atClose = (stop: () => Promise<void>) => void closers.push(stop);
    try {
      const log = createLog(config.logLevel);
      const database = await openDatabase(config);
      atClose(database.close);
      const queues = await openQueues(
        { databaseUrl: database.url, redisUrl: config.redisUrl, namespace: database.identity },
        contracts,
        log,
      );
      atClose(queues.close);
      const deps = {
        db: database.db,
        now: () => new Date(),
        random: Math.random,
        coder: await openCoder(database.db, config.codebookFiles),
        config,
        log,
      };
      if (!stopping.aborted) await work({ deps, database, queues, atClose }, stopping);
    } finally {
      for (const close of closers.reverse()) await close();
    }
  });
}

/** The coder with the codebook, whose actors, roles and issues the database knows then. */
async function openCoder(db: Deps['db'], files: string[]): Promise<Deps['coder']> {
  const [{ openCodebook }, { createCoder }, { saveCodebook }] = await Promise.all([
    import('./codebook/open.ts'),
    import('./coding/createCoder.ts'),
    import('./workers/saveCodebook.ts'),
  ]);
  const codebook = await openCodebook(files);
  await saveCodebook(db, codebook, new Date());
  return createCoder(codebook);
}

/**
 * Opens the database that the settings name, for a command that only looks something up or writes it down, and closes it again, on Ctrl-C too,
 * so that no embedded server is left behind.
 */
export async function withDatabase<Result>(
  work: (database: OpenDatabase, config: Config, stopping: AbortSignal) => Promise<Result>,
  config: Config = loadConfig(),
): Promise<Result> {
  return untilSignal(async stopping => {
    const database = await openDatabase(config);
    try {
      return await work(database, config, stopping);
    } finally {
      await database.close();
    }
  });
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const stopWithinMs = 9_500;

/** Runs `work` with a signal that is aborted when the process is told to stop; a process that then does not end in time is ended. */
export async function untilSignal<Result>(work: (stopping: AbortSignal) => Promise<Result>): Promise<Result> {
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => process.exit(1), stopWithinMs).unref();
  };
  for (const name of stopSignals) process.on(name, stop);
  try {
    return await work(stopping.signal);
  } finally {
    for (const name of stopSignals) process.off(name, stop);
  }
}
