import { createServer } from 'node:net';
import { type Config, loadConfig } from '../config.ts';
import { type Database, openDatabase } from '../db/client.ts';
import { listFeeds } from '../db/feeds.ts';
import { listFailed } from '../db/outbox.ts';
import { contracts } from '../jobs/contracts.ts';
import { openQueues } from '../jobs/queues.ts';
import { createLog } from '../log.ts';

export type Check = { name: string; ok: boolean; says: string };

/** Checks one thing after the other; none of them throws. */
export async function runChecks(): Promise<Check[]> {
  const checks = [await attempt('node', async () => checkNode())];
  let config: Config | undefined;
  checks.push(
    await attempt('settings', async () => {
      config = loadConfig();
      return 'every variable that is set can be read';
    }),
  );
  if (!config) return checks;
  checks.push(await attempt('codebook', () => checkCodebook(config!.codebookFiles)), ...(await checkStores(config)));
  checks.push(await attempt('web page', () => checkPort(config!)), await attempt('mail', () => checkMail(config!)));
  return checks;
}

async function attempt(name: string, check: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, says: await check() };
  } catch (error) {
    return { name, ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}

function checkNode(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Node ${process.versions.node} is too old; install 20.19 or newer.`);
  return process.versions.node;
}

async function checkCodebook(files: string[]): Promise<string> {
  const { openCodebook } = await import('../codebook/open.ts');
  const { checkCodebook: remarksOn } = await import('../codebook/validate.ts');
  const codebook = await openCodebook(files);
  const remarks = remarksOn(codebook, new Date().toISOString());
  const vacant = remarks.filter(remark => remark.kind === 'expired').map(remark => remark.message.replace(/: nobody since.*/, ''));
  const size = `${codebook.persons.length} persons, ${codebook.bodies.length} states and organisations, ${codebook.issues.length} issues`;
  return vacant.length === 0 ? size : `${size}; nobody known in ${vacant.length} offices today (${vacant.slice(0, 3).join(', ')}, …)`;
}

async function checkStores(config: Config): Promise<Check[]> {
  const checks: Check[] = [];
  const name = config.databaseUrl ? 'database' : 'embedded';
  const store = await attempt(name, async () => {
    const database = await openDatabase(config);
    try {
      const queues = await attempt('queues', async () => {
        const opened = await openQueues(
          { databaseUrl: database.url, redisUrl: config.redisUrl, namespace: database.identity },
          contracts,
          createLog('silent'),
        );
        await opened.count().finally(opened.close);
        return config.redisUrl ? 'in Redis' : 'in PostgreSQL';
      });
      const failed = await listFailed(database.db);
      const jobs = {
        name: 'jobs',
        ok: failed.length === 0,
        says: `${failed.length} given up${failed.length ? '; see "demarche jobs"' : ''}`,
      };
      checks.push(queues, jobs, await checkFeeds(database.db));
      return config.databaseUrl ? `reached at ${new URL(database.url).host}` : `PostgreSQL in ${config.home}`;
    } finally {
      await database.close();
    }
  });
  return [store, ...checks];
}

/** A feed that fails comes back by itself; one that is gone for good needs somebody to find another. */
async function checkFeeds(db: Database): Promise<Check> {
  const all = await listFeeds(db);
  const gone = all.filter(({ state }) => state === 'disabled');
  const failing = all.filter(({ state }) => state === 'failing');
  const names = (some: typeof all) => some.map(({ title, url }) => title ?? url).join(', ');
  const parts = [
    `${all.length} feeds`,
    failing.length > 0 && `${failing.length} cannot be read at present`,
    gone.length > 0 && `gone for good: ${names(gone)}; remove or replace them`,
  ];
  return { name: 'feeds', ok: gone.length === 0, says: parts.filter(Boolean).join(', ') };
}

function checkPort({ host, port }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE'
        ? resolve(`${host}:${port} is in use, by demarche itself when it is running; else set DEMARCHE_PORT`)
        : reject(new Error(`${host}:${port} cannot be listened on (${error.code}); set DEMARCHE_HOST and DEMARCHE_PORT.`)),
    );
    probe.listen(port, host, () => probe.close(() => resolve(`${host}:${port} is free`)));
  });
}

async function checkMail({ smtpUrl, mailFrom }: Config): Promise<string> {
  if (!smtpUrl) return 'no SMTP_URL: alerts go to webhooks and the web page only';
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(smtpUrl, { connectionTimeout: 5_000, greetingTimeout: 5_000 } as never);
  try {
    await transport.verify();
    return `${new URL(smtpUrl).host} takes mails from ${mailFrom}`;
  } catch (error) {
    throw new Error(`${new URL(smtpUrl).host} does not take mails (${(error as Error).message}); check SMTP_URL.`);
  } finally {
    transport.close();
  }
}
