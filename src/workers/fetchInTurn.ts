import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../db/client.ts';
import { findPause, freeSlot, pauseHost, type Slot, takeSlot, takeTurn } from '../db/hosts.ts';
import { isOwnHost } from '../net/address.ts';
import { type Fetched, type FetchOptions, fetchSafely } from '../net/fetch.ts';

/** No host is left alone for longer than this, whatever it asks for. */
const longestPauseMs = 24 * 3600_000;
/** What is left between two feeds, and between two pages, of one host that names no crawl-delay. */
const spacingMs = 500;
/** So many requests are under way at a host at most, of all processes together, and none takes longer than so. */
const slots = { count: 2, holdMs: 60_000 };
const askAgainMs = 250;
/** A longer wait is put off, so that it holds up no other host. */
const patienceMs = 2_000;

/**
 * Fetches a feed or page when it is its host's turn: requests for either, of all processes together, are half a second apart, or `crawlDelayMs`, and two are
 * under way at most. A host that asked for patience (429 or 503) is asked for nothing, feed or page, until the time that it named.
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
  const own = isOwn(url, options);
  const delayMs = Math.max(crawlDelayMs, own ? 0 : spacingMs);
  const waitMs = delayMs > 0 ? await takeTurn(db, { host, use, delayMs, patienceMs }, now()) : 0;
  if (waitMs > patienceMs) return { kind: 'retry-later', afterMs: waitMs, reason: 'other requests to the site come first', unasked: true };
  if (waitMs > 0) await sleep(waitMs);
  const answer = own ? await fetchSafely(url, options) : await fetchInSlot(url, options, { db, now });
  if (answer.kind === 'retry-later' && !answer.unasked) {
    const until = new Date(now().getTime() + Math.min(answer.afterMs, longestPauseMs));
    await pauseHost(db, host, until, answer.reason);
  }
  return answer;
}

async function fetchInSlot(url: string, options: FetchOptions, { db, now }: { db: Database; now(): Date }): Promise<Fetched> {
  const slot = await waitForSlot(db, new URL(url).host, now);
  if (!slot) return { kind: 'retry-later', afterMs: patienceMs, reason: 'other requests to the site are under way', unasked: true };
  return fetchSafely(url, options).finally(() => freeSlot(db, slot));
}

async function waitForSlot(db: Database, host: string, now: () => Date): Promise<Slot | null> {
  for (let waited = 0; ; waited += askAgainMs) {
    const slot = await takeSlot(db, host, slots, now());
    if (slot || waited >= patienceMs) return slot;
    await sleep(askAgainMs);
  }
}

/** Whoever allowed a private address asks servers of their own, which need no sparing. */
function isOwn(url: string, { allowAddresses }: FetchOptions): boolean {
  const { hostname, port, protocol } = new URL(url);
  return isOwnHost(hostname, Number(port) || (protocol === 'https:' ? 443 : 80), allowAddresses);
}
