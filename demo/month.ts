import { setTimeout as sleep } from 'node:timers/promises';
import { deliverJob } from '../src/jobs/deliver.ts';
import { scheduleJob } from '../src/jobs/schedule.ts';
import type { App } from '../src/main.ts';
import { listRoutes } from '../src/workers/routes.ts';
import { isIdle } from '../src/workers/runOnce.ts';
import { schedule } from '../src/workers/schedule.ts';
import { startPipeline } from '../src/workers/startPipeline.ts';
import type { Route, WorkerEvents } from '../src/workers/startWorkers.ts';

const first = '2025-01-20T20:00:00.000Z';
const last = '2025-02-24T08:00:00.000Z';
const hour = 3_600_000;

/**
 * The moments at which the demo looks at the world: 8:00, when nothing new has appeared since the evening and digests are due, and 20:00 (UTC), when the
 * day's articles are there.
 */
export function listMoments(from: string | null): Date[] {
  const moments: Date[] = [];
  for (let at = Date.parse(from ?? first); at <= Date.parse(last); at += 12 * hour) moments.push(new Date(at));
  return moments;
}

/** The simulated clock: what it shows is set before each moment. */
export type Clock = { now(): Date; set(at: Date): void };

export function createClock(): Clock {
  let at = new Date(first);
  return {
    now: () => at,
    set: next => {
      at = next;
    },
  };
}

/** What a walk through the month tells: each moment when it begins, and when everything that it brought is done. */
export type Walk = { clock: Clock; from: string | null; events: WorkerEvents; begin(at: Date): void; done(at: Date): Promise<void> };

/**
 * Walks through the month with the program's own workers, queue and relay. Polls, pages, readings and digests live in the simulated time; queue,
 * outbox and deliveries in ours, because receivers refuse messages that are older than five minutes.
 */
export async function walkThroughMonth({ deps, queues, database }: App, walk: Walk, stopping: AbortSignal): Promise<void> {
  const simulated = { ...deps, now: walk.clock.now };
  const routes = listRoutes(queues).flatMap(({ contract, process }): Route[] => {
    if (contract.name === scheduleJob.name) return []; // it ticks in our time; the demo asks what is due itself
    const inMonth = contract.name !== deliverJob.name;
    return [{ contract, process: payload => process(payload, inMonth ? simulated : deps) }];
  });
  const moments = listMoments(walk.from);
  walk.clock.set(moments[0]!); // what a killed demo left undone belongs to the moment that it had begun
  const pipeline = await startPipeline(routes, deps, queues, { alone: database.alone, events: walk.events });
  try {
    for (const at of moments) {
      walk.begin(at);
      walk.clock.set(at);
      await schedule(simulated, queues);
      while (!stopping.aborted && !(await isIdle(deps, queues))) await sleep(20);
      if (stopping.aborted) return;
      await walk.done(at);
    }
  } finally {
    await pipeline.stop();
  }
}
