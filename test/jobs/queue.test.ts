import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listFailed, reopenUnfinished, retryFailed } from '../../src/db/outbox.ts';
import { PermanentError, RetryAfterError } from '../../src/domain/errors.ts';
import { startRelay } from '../../src/jobs/relay.ts';
import { scheduleJob } from '../../src/jobs/schedule.ts';
import type { Processor } from '../../src/workers/deps.ts';
import { route, startWorkers, type Workers } from '../../src/workers/startWorkers.ts';
import { findRedis } from './redis.ts';
import { countJob, createWorld, until, type World } from './world.ts';

const redis = await findRedis();
afterAll(() => redis?.stop());

describe.each(['postgres', 'redis'] as const)('queue on %s', backend => {
  const runTest = backend === 'redis' && !redis ? it.skip : it;
  let world: World;
  let running: Workers[];
  let runs: number[];

  beforeAll(async () => {
    if (backend === 'redis' && !redis) return;
    world = await createWorld(backend === 'redis' ? redis?.url : undefined);
  });
  afterAll(() => world?.close());
  beforeEach(() => {
    running = [];
    runs = [];
  });
  afterEach(() => Promise.all(running.map(workers => workers.stop(2_000))));

  const serve = (process: Processor<{ number: number }>) => {
    running.push(startWorkers([route(countJob, process)], world.deps, world.queues));
  };
  const countRuns: Processor<{ number: number }> = async ({ number }) => {
    runs.push(number);
    return { outcome: 'counted' };
  };
  const allDone = async () => (await world.rows()).every(row => row.doneAt !== null);

  runTest('follow-up work is done once, however many processes serve the queue', async () => {
    serve(countRuns);
    serve(countRuns);
    await world.order(50);
    await world.relay();
    await until(allDone);
    expect(runs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, number) => number));
  });

  runTest('a row that is handed over twice is one job', async () => {
    await world.order(5);
    await world.relay();
    await reopenUnfinished(world.deps.db, new Date(Date.now() + 1000));
    await world.relay();
    expect((await world.queues.count()).count).toMatchObject({ waiting: 5 });
    serve(countRuns);
    await until(allDone);
    expect(runs).toHaveLength(5);
  });

  runTest('a job that fails by surprise is tried again', async () => {
    serve(async ({ number }) => {
      runs.push(number);
      if (runs.length < 3) throw new Error('connection lost');
      return { outcome: 'counted' };
    });
    const [id] = await world.order(1);
    await world.relay();
    await until(allDone);
    expect(runs).toEqual([0, 0, 0]);
    expect((await world.rows()).find(row => row.id === id)?.error).toBeNull();
  });

  runTest('a permanent failure is not tried again, says why, and can be retried by a person', async () => {
    let mended = false;
    serve(async ({ number }) => {
      runs.push(number);
      if (!mended) throw new PermanentError('the page is gone for good');
      return { outcome: 'counted' };
    });
    const [id] = await world.order(1);
    await world.relay();
    await until(async () => (await listFailed(world.deps.db)).length === 1);
    await sleep(200);
    expect(runs).toEqual([0]);
    expect((await listFailed(world.deps.db))[0]).toMatchObject({ id, job: 'count', error: 'the page is gone for good' });
    mended = true;
    expect(await retryFailed(world.deps.db, [id!])).toBe(1);
    await world.relay();
    await until(() => runs.length === 2);
    await until(allDone);
    expect(await listFailed(world.deps.db)).toEqual([]);
  });

  runTest('a job that uses up its attempts is given up with the last reason', async () => {
    serve(async ({ number }) => {
      runs.push(number);
      throw new Error(`attempt ${runs.length}`);
    });
    await world.order(1);
    await world.relay();
    await until(async () => (await listFailed(world.deps.db)).length === 1);
    expect((await listFailed(world.deps.db))[0]?.error).toBe('attempt 3');
    await retryFailed(world.deps.db).then(() => running[0]!.stop(1_000));
    serve(countRuns);
    await world.relay();
    await until(allDone);
  });

  runTest('work that was asked to wait comes back after the delay and has used no attempt', async () => {
    const asked = Date.now();
    let answered = 0;
    serve(async ({ number }) => {
      runs.push(number);
      if (runs.length <= 4) throw new RetryAfterError(50, 'busy');
      answered = Date.now();
      return { outcome: 'counted' };
    });
    await world.order(1);
    await until(async () => {
      await world.relay();
      return allDone();
    });
    expect(runs).toHaveLength(5);
    expect(answered - asked).toBeGreaterThanOrEqual(4 * 48); // the relay of these tests is 2 ms ahead
  });

  runTest('a payload that breaks the contract is given up at once', async () => {
    serve(countRuns);
    const { addOutbox } = await import('../../src/db/outbox.ts');
    await addOutbox(world.deps.db, [{ job: 'count', payload: { number: 'three' } }]);
    await world.relay();
    await until(async () => (await listFailed(world.deps.db)).length === 1);
    expect(runs).toEqual([]);
    expect((await listFailed(world.deps.db))[0]?.error).toMatch(/payload is not one of count/);
    const { outbox } = await import('../../src/db/schema/alerts.ts');
    await world.deps.db.delete(outbox);
  });

  runTest('losing the whole queue loses nothing', async () => {
    await world.order(30);
    await world.relay();
    await world.loseQueue();
    serve(countRuns);
    await sleep(300);
    expect(runs).toEqual([]); // the queue really was lost
    await reopenUnfinished(world.deps.db, new Date(Date.now() + 1000));
    await world.relay();
    await until(allDone);
    expect(runs).toHaveLength(30);
  });

  runTest('a stopping process waits for its jobs, but not beyond the deadline', async () => {
    let release: (() => void) | undefined;
    const held: Processor<{ number: number }> = () =>
      new Promise(resolve => {
        release = () => resolve({ outcome: 'slow' });
      });
    serve(held);
    await world.order(1);
    await world.relay();
    await until(() => release !== undefined);
    let over = false;
    const stopped = running[0]!.stop(60_000).then(() => {
      over = true;
    });
    await sleep(200);
    expect(over).toBe(false);
    release!();
    await stopped;
    expect(await allDone()).toBe(true);

    release = undefined;
    serve(held);
    await world.order(1);
    await world.relay();
    await until(() => release !== undefined);
    await running[1]!.stop(300); // comes back although the job does not
    expect(await allDone()).toBe(false);
    release!();
    await world.loseQueue();
    await reopenUnfinished(world.deps.db, new Date(Date.now() + 1000));
    serve(countRuns);
    await world.relay();
    await until(allDone);
  });

  runTest('the clock goes on ticking after the queue was lost', async () => {
    await world.loseQueue();
    const relay = startRelay(world.deps.db, world.queues, [], world.deps.log, () => new Date());
    let ticks = 0;
    const tick = route(scheduleJob, async () => ({ outcome: `tick ${++ticks}` }));
    running.push(startWorkers([tick], world.deps, world.queues));
    await until(() => ticks > 0);
    await relay.stop();
  });
});
