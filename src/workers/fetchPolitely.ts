import { setTimeout as sleep } from 'node:timers/promises';
import { isOwnHost } from '../net/address.ts';
import type { Fetched, FetchOptions } from '../net/fetch.ts';
import { askRobots } from '../net/robots.ts';
import type { Deps } from './deps.ts';
import { fetchInTurn } from './fetchInTurn.ts';

const robotsTroubleMs = 10 * 60_000;
/** What is left between two pages of one host that names no crawl-delay. */
const spacingMs = 500;
/** A longer wait is put off, so that it holds up no other host. */
const longestSleepMs = 2_000;

/** Fetches a page as its host wishes: allowed by robots.txt, at its crawl-delay, not while it asked for patience. */
export async function fetchPolitely(url: string, options: FetchOptions, deps: Pick<Deps, 'db' | 'now'>): Promise<Fetched> {
  if (!URL.canParse(url)) return { kind: 'failed', status: null, lasting: true, reason: 'the address cannot be read' };
  const { allowed, unknown, delayMs } = await askRobots(url, options, deps.now());
  if (unknown) return { kind: 'retry-later', afterMs: robotsTroubleMs, reason: 'the robots.txt of the site cannot be read at present' };
  if (!allowed) return { kind: 'failed', status: null, lasting: true, reason: 'the robots.txt of the site asks us to stay away' };
  const { hostname, port, host, protocol } = new URL(url);
  const isOwn = isOwnHost(hostname, Number(port) || (protocol === 'https:' ? 443 : 80), options.allowAddresses);
  const waitMs = takeTurn(host, Math.max(delayMs, isOwn ? 0 : spacingMs), performance.now());
  if (waitMs > longestSleepMs) return { kind: 'retry-later', afterMs: waitMs, reason: 'other pages of the site come first' };
  if (waitMs > 0) await sleep(waitMs);
  return fetchInTurn(url, options, deps);
}

const nextTurns = new Map<string, number>();

/** How long to wait for the host's next turn, in ms. A turn further away than one may sleep for is not taken. */
export function takeTurn(host: string, delayMs: number, now: number): number {
  if (nextTurns.size > 10_000) for (const [name, at] of nextTurns) if (at <= now) nextTurns.delete(name);
  const turn = Math.max(now, nextTurns.get(host) ?? 0);
  if (turn - now <= longestSleepMs) nextTurns.set(host, turn + delayMs);
  return turn - now;
}
