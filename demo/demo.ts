import { once } from 'node:events';
import { join } from 'node:path';
import { type Config, parseConfig } from '../src/config.ts';
import { type App, withApp } from '../src/main.ts';
import { type Folder, openFolder } from './folder.ts';
import { type Arrivals, openArrivals } from './journal.ts';
import { type Clock, createClock, listMoments, walkThroughMonth } from './month.ts';
import { createNarrator } from './narrate.ts';
import { loadNewspapers } from './newspaper.ts';
import { prepare } from './prepare.ts';
import { report } from './report.ts';
import { startMailbox } from './startMailbox.ts';
import { startReceiver } from './startReceiver.ts';
import { startSite } from './startSite.ts';

export type DemoOptions = { json?: boolean; keep?: boolean; home?: string; redis?: string };

type Stage = { folder: Folder; clock: Clock; arrivals: Arrivals; options: DemoOptions; say(text: string): void };

/**
 * Starts a news site, a webhook receiver and a mail server on loopback, and lets the program read a simulated month with an embedded database of
 * its own. Sets the exit code: 0 only when every delivery really arrived. A demo that was killed goes on where it was.
 */
export async function demo(options: DemoOptions): Promise<void> {
  const folder = openFolder(options.home);
  const stage = { folder, clock: createClock(), arrivals: openArrivals(folder.path), options, say: createVoice(options) };
  const servers = await startServers(stage);
  let finished = false;
  try {
    await withApp(
      async (app, stopping) => {
        servers.secret = await prepare(app.deps, servers.papers, servers, listMoments(null)[0]!);
        finished = await play(app, stage, stopping);
      },
      configure(stage, servers),
    );
  } finally {
    await servers.close();
  }
  if (finished) return folder.remove();
  stage.say(`\nStopped before the end; the next start goes on with it (${folder.path}).\n`);
  process.exitCode = 130;
}

/** Results go to stdout; with --json that is the summary alone. */
function createVoice({ json }: DemoOptions): (text: string) => void {
  return text => void (json ? process.stderr : process.stdout).write(text);
}

async function startServers({ folder, clock, arrivals }: Stage) {
  const papers = loadNewspapers();
  const { ports } = folder.read();
  const around = { papers, secret: '' };
  const site = await startSite(papers, clock.now, ports.site);
  const hook = await startReceiver(arrivals.webhooks, () => around.secret, ports.hook);
  const mail = await startMailbox(arrivals.mails, ports.mail);
  folder.write({ ports: { site: site.port, hook: hook.port, mail: mail.port } });
  const close = async () => {
    for (const server of [site, hook, mail]) await server.close();
  };
  return Object.assign(around, { site: site.port, hook: hook.port, mail: mail.port, close });
}

/** No setting of the machine reaches the demo: it neither reads nor writes the data of a real installation. */
function configure({ folder, options }: Stage, ports: { site: number; hook: number; mail: number }): Config {
  return parseConfig({
    DEMARCHE_HOME: join(folder.path, 'home'),
    DEMARCHE_ALLOW_ADDRESSES: `127.0.0.1:${ports.site},127.0.0.1:${ports.hook}`,
    DEMARCHE_PORT: '0',
    DEMARCHE_LOG: 'warn',
    SMTP_URL: `smtp://127.0.0.1:${ports.mail}`,
    REDIS_URL: options.redis,
  });
}

/** The month and what it came to. True when it was played to its end. */
async function play(app: App, stage: Stage, stopping: AbortSignal): Promise<boolean> {
  const { folder, clock, arrivals, options, say } = stage;
  const from = folder.read().begun;
  say(
    from ? `Going on with the demo that ended early at ${from}.\n` : 'A month of news, January to February 2025, from four newspapers:\n',
  );
  const narrator = await createNarrator(app.deps.db, arrivals);
  const events = { onFailure: ({ job, reason }: { job: string; reason: string }) => say(`  FAILED ${job}: ${reason}\n`) };
  const begin = (at: Date) => folder.write({ begun: at.toISOString() });
  const done = async (at: Date) => say(await narrator.tell(at));
  await walkThroughMonth(app, { clock, from, events, begin, done }, stopping);
  if (stopping.aborted) return false;
  await report(app.deps.db, arrivals, options, say);
  if (options.keep) await stayOpen(app, clock, say, stopping);
  return true;
}

async function stayOpen({ deps, queues }: App, clock: Clock, say: (text: string) => void, stopping: AbortSignal): Promise<void> {
  const { startServer } = await import('../src/web/server.ts');
  const server = await startServer({ ...deps, now: clock.now }, queues);
  say(`\nThe web page is at ${server.url} until Ctrl-C.\n`);
  if (!stopping.aborted) await once(stopping, 'abort');
  await server.close();
}
