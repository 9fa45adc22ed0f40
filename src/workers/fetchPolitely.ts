import type { Fetched, FetchOptions } from '../net/fetch.ts';
import { askRobots } from '../net/robots.ts';
import type { Deps } from './deps.ts';
import { fetchInTurn } from './fetchInTurn.ts';

const robotsTroubleMs = 10 * 60_000;

/** Fetches a page as its host wishes: allowed by robots.txt, at its crawl-delay, not while it asked for patience. */
export async function fetchPolitely(url: string, options: FetchOptions, deps: Pick<Deps, 'db' | 'now'>): Promise<Fetched> {
  if (!URL.canParse(url)) return { kind: 'failed', status: null, lasting: true, reason: 'the address cannot be read' };
  const { allowed, unknown, delayMs } = await askRobots(url, options, deps.now());
  if (unknown) return { kind: 'retry-later', afterMs: robotsTroubleMs, reason: 'the robots.txt of the site cannot be read at present' };
  if (!allowed) return { kind: 'failed', status: null, lasting: true, reason: 'the robots.txt of the site asks us to stay away' };
  return fetchInTurn(url, options, deps, { use: 'page', crawlDelayMs: delayMs });
}
