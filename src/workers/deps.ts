import type { Coder } from '../coding/coder.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import type { Log } from '../log.ts';

/** What a processor may use of the world. Tests pass a fixed clock and their own database. */
export type Deps = {
  db: Database;
  /** The clock; `replay` and backfill put the article's own date here. */
  now(): Date;
  /** 0 (inclusive) .. 1 (exclusive), for jitter. */
  random(): number;
  coder: Coder;
  config: Config;
  log: Log;
};

/**
 * How a job ended when nothing unexpected happened: a short stable word (`stored`, `not-modified`, `gone`, `paywalled` …) and what a log line should carry.
 * The unexpected throws: PermanentError is never retried, RetryAfterError is retried after its delay, anything else with the contract's back-off.
 */
export type Outcome = { outcome: string; detail?: Record<string, unknown> };

/** Does one job. Safe to run twice with the same payload: unique constraints in Postgres make the second run a no-op. Free of BullMQ types. */
export type Processor<Payload> = (payload: Payload, deps: Deps) => Promise<Outcome>;
