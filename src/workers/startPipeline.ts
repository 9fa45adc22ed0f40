import { releaseClaims } from '../db/claims.ts';
import { reopenUnfinished } from '../db/outbox.ts';
import { InputError } from '../domain/errors.ts';
import type { Queues } from '../jobs/queues.ts';
import { startRelay } from '../jobs/relay.ts';
import type { Deps } from './deps.ts';
import { type Route, startWorkers, type WorkerEvents } from './startWorkers.ts';

export type PipelineOptions = {
  /** Names of the queues to serve; all when absent. */
  only?: string[] | undefined;
  /** Jobs at a time for each queue; the contract's own number when absent. */
  concurrency?: number | undefined;
  /** True when no other process uses the queues: what they hold was left by a crash, and is thrown away and handed over anew. */
  alone: boolean;
  events?: WorkerEvents;
};

/** Running workers with the relay that feeds them. `stop` keeps to the deadline of the settings. */
export type Pipeline = { stop(): Promise<void> };

/** Takes up what was left unfinished, then serves the queues. Throws an InputError for a queue that does not exist. */
export async function startPipeline(routes: Route[], deps: Deps, queues: Queues, options: PipelineOptions): Promise<Pipeline> {
  const served = chooseRoutes(routes, options.only);
  if (options.alone) {
    await queues.clear();
    await releaseClaims(deps.db);
  }
  await reopenUnfinished(deps.db, new Date(deps.now().getTime() + 1));
  const contracts = routes.map(({ contract }) => contract);
  const relay = startRelay(deps.db, queues, contracts, deps.log, deps.now);
  queues.onReturn(async () => {
    await reopenUnfinished(deps.db, new Date(deps.now().getTime() + 1));
    relay.startOver();
  });
  const workers = startWorkers(served, deps, queues, options.concurrency, {
    ...options.events,
    onSettled() {
      relay.kick();
      options.events?.onSettled?.();
    },
  });
  return {
    async stop() {
      await relay.stop();
      await workers.stop(deps.config.shutdownMs);
    },
  };
}

function chooseRoutes(routes: Route[], only: string[] | undefined): Route[] {
  if (!only) return routes;
  const names = routes.map(({ contract }) => contract.name);
  const unknown = only.filter(name => !names.includes(name));
  if (unknown.length > 0) throw new InputError(`There is no queue called ${unknown.join(', ')}; the queues are ${names.join(', ')}.`);
  return routes.filter(({ contract }) => only.includes(contract.name));
}
