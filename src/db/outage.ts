import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The server goes, is not there, or is not ready yet: codes of sockets, of the session, and of PostgreSQL itself (class 08, 57P01–57P03, too many connections).
 */
const codes = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|CONNECTION_CLOSED|CONNECTION_DESTROYED|CONNECT_TIMEOUT|08...|57P0[1-3]|53300)$/;

/** True when a query failed because the database was out of reach, not because of what was asked: it may be asked again. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && codes.test(String(error.code))) return true;
  return isOutage(error.cause);
}

/** Repeats a write until the database is back, for `forMs` at most, as what it keeps is known to this process only. */
export async function throughOutages<Result>(write: () => Promise<Result>, forMs = 5 * 60_000): Promise<Result> {
  for (const deadline = performance.now() + forMs; ; ) {
    try {
      return await write();
    } catch (error) {
      if (!isOutage(error) || performance.now() > deadline) throw error;
      await sleep(200);
    }
  }
}
