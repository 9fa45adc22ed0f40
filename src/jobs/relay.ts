import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../db/client.ts';
import { markFailed, markRelayed, type OutboxRow, takeUnrelayed } from '../db/outbox.ts';
import type { Log } from '../log.ts';
import type { JobContract } from './contract.ts';
import type { Queues } from './queues.ts';

const batch = 200;
const pollMs = 1_000;
/** After the database or queue was out of reach. */
const troubleMs = 5_000;
/** How often the clock is made sure of: a lost queue has lost it too. */
const clockMs = 30_000;

/**
 * The queue's name for the work of an outbox row. BullMQ takes neither ':' nor ids that are all digits. Work that was put off gets another name, because the
 * queue takes no job under the name of one that has not quite ended.
 */
export function toJobId({ id, timesPutOff }: Pick<OutboxRow, 'id' | 'timesPutOff'>): string {
  return `outbox-${id}-${timesPutOff}`;
}

/** The outbox row that a job does the work of; null for jobs of the clock. */
export function toOutboxId(jobId: string | undefined): number | null {
  const match = /^outbox-(\d+)-\d+$/.exec(jobId ?? '');
  return match ? Number(match[1]) : null;
}

/**
 * Hands one batch of due outbox rows to the queues. A crash between handing over and marking hands them over again: the job's id is the row's, so
 * the queue keeps one. Returns how many rows there were.
 */
export async function relayOutbox(db: Database, queues: Queues, contracts: JobContract[], now: Date): Promise<number> {
  return db.transaction(async tx => {
    const rows = await takeUnrelayed(tx, now, batch);
    for (const contract of contracts) {
      const own = rows.filter(row => row.job === contract.name);
      if (own.length > 0) await queues.add(contract, own.map(toJob));
    }
    const unknown = rows.filter(row => !contracts.some(contract => contract.name === row.job));
    for (const row of unknown) await markFailed(tx, row.id, `there is no job called ${row.job}`, now);
    await markRelayed(
      tx,
      rows.map(row => row.id),
      now,
    );
    return rows.length;
  });
}

function toJob(row: OutboxRow) {
  return { id: toJobId(row), payload: row.payload };
}

/** A running relay. `kick` makes it look at once, `startOver` make sure of the clock too; `stop` waits for the batch under way. */
export type Relay = { kick(): void; startOver(): void; stop(): Promise<void> };

/** Relays for as long as the process lives; any number of processes may do so at once. */
export function startRelay(db: Database, queues: Queues, contracts: JobContract[], log: Log, now: () => Date): Relay {
  const stopping = new AbortController();
  let waiting = new AbortController();
  let clockSureUntil = 0;
  const pause = async (ms: number) => {
    waiting = new AbortController();
    const signal = AbortSignal.any([waiting.signal, stopping.signal]);
    await sleep(ms, undefined, { signal }).catch(() => {});
  };
  const run = async () => {
    while (!stopping.signal.aborted) {
      try {
        if (performance.now() >= clockSureUntil) {
          await queues.startClock();
          clockSureUntil = performance.now() + clockMs;
        }
        if ((await relayOutbox(db, queues, contracts, now())) === 0) await pause(pollMs);
      } catch (error) {
        if (stopping.signal.aborted) return;
        log.warn('follow-up work could not be handed to the queue; trying again', { error: (error as Error).message });
        await pause(troubleMs);
      }
    }
  };
  const running = run();
  return {
    kick: () => waiting.abort(),
    startOver: () => {
      clockSureUntil = 0;
      waiting.abort();
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
