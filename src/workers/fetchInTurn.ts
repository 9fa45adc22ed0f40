import type { Database } from '../db/client.ts';
import { findPause, pauseHost } from '../db/hosts.ts';
import { type Fetched, type FetchOptions, fetchSafely } from '../net/fetch.ts';

/** No host is left alone for longer than this, whatever it asks for. */
const longestPauseMs = 24 * 3600_000;

/** Fetches unless the host asked for patience (429 or 503): then nobody asks it for anything, feed or page, until the time that it named. */
export async function fetchInTurn(url: string, options: FetchOptions, { db, now }: { db: Database; now(): Date }): Promise<Fetched> {
  if (!URL.canParse(url)) return { kind: 'failed', status: null, lasting: true, reason: 'the address cannot be read' };
  const { host } = new URL(url);
  const pause = await findPause(db, host, now());
  if (pause) return { kind: 'retry-later', afterMs: pause.ms, reason: pause.reason, unasked: true };
  const answer = await fetchSafely(url, options);
  if (answer.kind === 'retry-later') {
    const until = new Date(now().getTime() + Math.min(answer.afterMs, longestPauseMs));
    await pauseHost(db, host, until, answer.reason);
  }
  return answer;
}
