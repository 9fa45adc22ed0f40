import { setTimeout as sleep } from 'node:timers/promises';
import { countUnfinished } from '../db/outbox.ts';
import type { Queues } from '../jobs/queues.ts';
import { scheduleJob } from '../jobs/schedule.ts';
import type { Deps } from './deps.ts';
import { schedule } from './schedule.ts';
import { startPipeline } from './startPipeline.ts';
import type { Failure, Route } from './startWorkers.ts';

/** What a single run did: how many jobs ended with which outcome, by job, and what failed for good. */
export type RunReport = { done: Record<string, Record<string, number>>; failures: Failure[]; finished: boolean };

export type RunOptions = { alone: boolean; withinMs: number; stopping: AbortSignal };

/**
 * Polls what is due and works until nothing is left to do, or `withinMs` have passed, or `stopping` is aborted (`finished` is false then). What is
 * due later (a delivery that is tried again in five minutes) is left to the next run.
 */
export async function runOnce(routes: Route[], deps: Deps, queues: Queues, { alone, withinMs, stopping }: RunOptions): Promise<RunReport> {
  const report: RunReport = { done: {}, failures: [], finished: false };
  const events = {
    onFailure: (failure: Failure) => void report.failures.push(failure),
    onDone(job: string, outcome: string) {
      const outcomes = report.done[job] ?? {};
      report.done[job] = { ...outcomes, [outcome]: (outcomes[outcome] ?? 0) + 1 };
    },
  };
  const withoutClock = routes.filter(({ contract }) => contract.name !== scheduleJob.name);
  const pipeline = await startPipeline(withoutClock, deps, queues, { alone, events });
  const deadline = performance.now() + withinMs;
  try {
    while (!report.finished && !stopping.aborted && performance.now() < deadline) {
      await schedule(deps, queues); // each time, because what was found may be due to be sent at once
      report.finished = await isIdle(deps, queues);
      if (!report.finished) await sleep(250);
    }
  } finally {
    await pipeline.stop();
  }
  return report;
}

/**
 * True when nothing is left to do now. The queues are asked first: a job that ends meanwhile has written its follow-up work by then, and finding that
 * unfinished says that there is more to do.
 */
export async function isIdle({ db, now }: Pick<Deps, 'db' | 'now'>, queues: Queues): Promise<boolean> {
  const counts = Object.entries(await queues.count()).filter(([name]) => name !== scheduleJob.name);
  if (counts.some(([, { waiting = 0, active = 0, delayed = 0 }]) => waiting + active + delayed > 0)) return false;
  const shortly = new Date(now().getTime() + 1_000); // the database's clock may be a little ahead
  return (await countUnfinished(db, shortly)) === 0;
}
