import type { Queues } from '../jobs/queues.ts';
import { scheduleJob } from '../jobs/schedule.ts';
import { schedule } from './schedule.ts';
import { type Route, route } from './startWorkers.ts';

/** Every job of the program with the processor that does it. */
export function listRoutes(queues: Queues): Route[] {
  return [route(scheduleJob, (_payload, deps) => schedule(deps, queues))];
}
