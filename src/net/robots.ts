import robotsParser from 'robots-parser';
import { type FetchOptions, fetchSafely } from './fetch.ts';

/** What a site allows: whether the page may be fetched, how many ms to leave between two pages; `unknown` when the site is in trouble. */
export type Permission = { allowed: boolean; unknown: boolean; delayMs: number };

type Robots = { isAllowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined };
// The package is CommonJS; its types describe a module.
const createRobots = robotsParser as unknown as (url: string, text: string) => Robots;

type Rules = { robots: Robots | null; unknown: boolean; until: number };
/** Pages of one site that are asked for at once wait for one answer. */
const known = new Map<string, Promise<Rules>>();
const keepMs = 24 * 3600_000;
const keepTroubleMs = 10 * 60_000;
const maxKnown = 2_000;
const maxRobotsBytes = 512 * 1024;
/** A host that wants more gets this: what is read later is no news. */
const maxDelayMs = 10 * 60_000;

/** Asks the robots.txt of the site, kept for a day, whether this page may be fetched. A site without one allows everything. */
export async function askRobots(url: string, options: FetchOptions, now: Date): Promise<Permission> {
  const { origin } = new URL(url);
  const asked = known.get(origin) ?? ask(origin, options, now);
  let rules = await asked;
  if (rules.until <= now.getTime()) rules = await (known.get(origin) === asked ? ask(origin, options, now) : (known.get(origin) ?? asked));
  const agent = options.userAgent.split(/[/\s]/)[0]!;
  const allowed = rules.robots?.isAllowed(url, agent) ?? true;
  const delayMs = Math.min((rules.robots?.getCrawlDelay(agent) ?? 0) * 1000, maxDelayMs);
  return { allowed, unknown: rules.unknown, delayMs };
}

function ask(origin: string, options: FetchOptions, now: Date): Promise<Rules> {
  if (known.size >= maxKnown) known.clear();
  const asked = fetchRules(origin, options, now);
  known.set(origin, asked);
  return asked;
}

async function fetchRules(origin: string, options: FetchOptions, now: Date): Promise<Rules> {
  const address = `${origin}/robots.txt`;
  const answer = await fetchSafely(address, {
    ...options,
    accept: 'text/plain',
    etag: null,
    lastModified: null,
    maxBytes: maxRobotsBytes,
    deadlineMs: 15_000,
  });
  if (answer.kind === 'ok')
    return { robots: createRobots(address, answer.body.toString('utf8')), unknown: false, until: now.getTime() + keepMs };
  // A missing robots.txt forbids nothing; a server in trouble is asked again soon.
  const unknown = answer.kind === 'retry-later' || (answer.kind === 'failed' && (answer.status ?? 0) >= 500);
  const lasting = answer.kind === 'gone' || (answer.kind === 'failed' && answer.status !== null && !unknown);
  return { robots: null, unknown, until: now.getTime() + (lasting ? keepMs : keepTroubleMs) };
}
