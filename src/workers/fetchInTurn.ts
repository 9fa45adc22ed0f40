import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../db/client.ts';
import { findPause, pauseHost, takeTurn } from '../db/hosts.ts';
import { isOwnHost } from '../net/address.ts';
import { type Fetched, type FetchOptions, fetchSafely } from '../net/fetch.ts';

/** No host is left alone for longer than this, whatever it asks for. */
const longestPauseMs = 24 * 3600_000;
/** What is left between two feeds, and between two pages, of one host that names no crawl-delay. */
const spacingMs = 500;
/** A longer wait is put off, so that it holds up no other host. */
const patienceMs = 2_000;

/**
 * Fetches a feed or page when it is its host's turn: requests for either, of all processes together, are half a second apart, or `crawlDelayMs`. A host
 * that asked for patience (429 or 503) is asked for nothing, feed or page, until the time that it named.
 */
export async function fetchInTurn(
  url: string,
  options: FetchOptions,
  { db, now }: { db: Database; now(): Date },
  { use, crawlDelayMs = 0 }: { use: 'feed' | 'page'; crawlDelayMs?: number } = { use: 'feed' },
): Promise<Fetched> {
  if (!URL.canParse(url)) return { kind: 'failed', status: null, lasting: true, reason: 'the address cannot be read' };
  const { host } = new URL(url);
  const pause = await findPause(db, host, now());
  if (pause) return { kind: 'retry-later', afterMs: pause.ms, reason: pause.reason, unasked: true };
  const delayMs = Math.max(crawlDelayMs, isOwn(url, options) ? 0 : spacingMs);
  const waitMs = delayMs > 0 ? await takeTurn(db, { host, use, delayMs, patienceMs }, now()) : 0;
  if (waitMs > patienceMs) return { kind: 'retry-later', afterMs: waitMs, reason: 'other requests to the site come first', unasked: true };
  if (waitMs > 0) await sleep(waitMs);
  const answer = await fetchSafely(url, options);
  if (answer.kind === 'retry-later') {
    const until = new Date(now().getTime() + Math.min(answer.afterMs, longestPauseMs));
    await pauseHost(db, host, until, answer.reason);
  }
  return answer;
}

/** Whoever allowed a private address asks servers of their own, which need no sparing. */
function isOwn(url: string, { allowAddresses }: FetchOptions): boolean {
  const { hostname, port, protocol } = new URL(url);
  return isOwnHost(hostname, Number(port) || (protocol === 'https:' ? 443 : 80), allowAddresses);
}
