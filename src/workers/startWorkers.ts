import { DelayedError, type Job, UnrecoverableError, Worker } from 'bullmq';
import { isOutage, throughOutages } from '../db/outage.ts';
import { markDone, markFailed, postpone } from '../db/outbox.ts';
import { PermanentError, RetryAfterError } from '../domain/errors.ts';
import type { JobContract } from '../jobs/contract.ts';
import type { Queues } from '../jobs/queues.ts';
import { toOutboxId } from '../jobs/relay.ts';
import type { Deps, Processor } from './deps.ts';

/** Which processor does the jobs of a contract. */
export type Route = { contract: JobContract; process: Processor<unknown> };

/** Ties a contract to its processor, with both payload types checked to be one. */
export function route<Payload>(contract: JobContract<Payload>, process: Processor<Payload>): Route {
  return { contract: contract as JobContract, process: process as Processor<unknown> };
}

/** A job that will not be tried again. */
export type Failure = { job: string; payload: unknown; reason: string };

export type WorkerEvents = {
  /** Called after each job, whatever became of it: there may be follow-up work. */
  onSettled?(): void;
  onDone?(job: string, outcome: string): void;
  onFailure?(failure: Failure): void;
};

/** Running workers. `stop` takes no new jobs, waits `deadlineMs` for those under way and then leaves them: they are repeated by the next process. */
export type Workers = { stop(deadlineMs: number): Promise<void> };

/** A job whose process died is taken up again after this long. */
const lockMs = 30_000;
const stalledCheckMs = 10_000;
const afterOutageMs = 2_000;
/** A job that kills its process this often is left alone until the outbox hands it over again. */
const deathsAllowed = 10;

/** Serves the queues of the given routes in this process. Everything about BullMQ's workers is in this file. */
export function startWorkers(routes: Route[], deps: Deps, queues: Queues, concurrency?: number, events: WorkerEvents = {}): Workers {
  const { options, factory } = queues.worker;
  const workers = routes.map(({ contract, process }) => {
    const settings = {
      ...options,
      concurrency: concurrency ?? contract.concurrency,
      lockDuration: lockMs,
      stalledInterval: stalledCheckMs,
      maxStalledCount: deathsAllowed,
    };
    const run = (job: Job, token?: string) => runJob(job, token, { contract, process }, deps, events);
    const worker = factory ? new Worker(contract.name, run, settings as never, factory) : new Worker(contract.name, run, settings);
    worker.on('error', error => deps.log.warn('worker error', { queue: contract.name, error: error.message }));
    return worker as Worker;
  });
  return {
    async stop(deadlineMs) {
      let timer: NodeJS.Timeout | undefined;
      const deadline = new Promise(resolve => {
        timer = setTimeout(resolve, deadlineMs, 'late');
      });
      const closed = Promise.all(workers.map(worker => worker.close()));
      if ((await Promise.race([closed, deadline])) === 'late') {
        deps.log.warn('jobs under way were left to the next start', { waitedMs: deadlineMs });
        await Promise.race([
          Promise.allSettled(workers.map(worker => worker.close(true))),
          new Promise(resolve => setTimeout(resolve, 1_000)),
        ]);
      }
      clearTimeout(timer);
    },
  };
}

/** Runs one job and turns what it throws into BullMQ's words. */
async function runJob(
  job: Job,
  token: string | undefined,
  { contract, process }: Route,
  deps: Deps,
  events: WorkerEvents,
): Promise<string> {
  const started = performance.now();
  const facts = () => ({ job: contract.name, id: job.id, ms: Math.round(performance.now() - started) });
  const outboxId = toOutboxId(job.id);
  try {
    const payload = contract.payload.safeParse(job.data);
    if (!payload.success) throw new PermanentError(`the payload is not one of ${contract.name}: ${payload.error.issues[0]?.message}`);
    const { outcome, detail } = await process(payload.data, deps);
    if (outboxId !== null) await markDone(deps.db, [outboxId], deps.now());
    deps.log.debug(outcome, { ...facts(), ...detail });
    events.onDone?.(contract.name, outcome);
    return outcome;
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    if (error instanceof RetryAfterError) {
      deps.log.info('job put off', { ...facts(), forMs: error.ms, reason: error.message });
      const until = new Date(Date.now() + error.ms);
      if (outboxId !== null) {
        await postpone(deps.db, outboxId, until);
        return 'put-off';
      }
      await job.moveToDelayed(until.getTime(), token);
      throw new DelayedError();
    }
    if (isOutage(error) && outboxId !== null) {
      deps.log.warn('the database is away: the job waits for it', { ...facts(), reason: describeError(error) });
      await throughOutages(() => postpone(deps.db, outboxId, new Date(deps.now().getTime() + afterOutageMs)));
      return 'put-off';
    }
    const last = error instanceof PermanentError || job.attemptsMade + 1 >= contract.attempts;
    deps.log[last ? 'error' : 'warn'](last ? 'job failed' : 'job will be tried again', { ...facts(), reason: describeError(error) });
    if (!last) throw error;
    if (outboxId !== null) await markFailed(deps.db, outboxId, describeError(error), deps.now());
    events.onFailure?.({ job: contract.name, payload: job.data, reason: describeError(error) });
    throw new UnrecoverableError(error.message);
  } finally {
    events.onSettled?.();
  }
}

/** The message with its causes: database drivers wrap the reason. */
function describeError(error: Error): string {
  return error.cause instanceof Error ? `${error.message} (${describeError(error.cause)})` : error.message;
}
