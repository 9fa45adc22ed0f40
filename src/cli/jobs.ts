import type { Command } from 'commander';

/** `demarche jobs`: what waits, what runs, what was given up and why. */
export function registerJobs(program: Command): void {
  const jobs = program
    .command('jobs')
    .description('show what waits in the queues, and the work that was given up with its reason')
    .option('--json', 'print one object: {queues, failed}')
    .action(async ({ json }: { json?: boolean }) => {
      const { withQueues, listFailed } = await load();
      await withQueues(async (db, queues) => {
        const summary = { queues: await queues.count(), failed: await listFailed(db) };
        process.stdout.write(json ? `${JSON.stringify(summary)}\n` : describe(summary));
      });
    });
  jobs
    .command('retry')
    .description('put given-up work back on the list')
    .argument('[ids...]', 'as "demarche jobs" shows them')
    .option('--all', 'everything that was given up')
    .action(async (ids: string[], { all }: { all?: boolean }) => {
      const [{ withDatabase }, { retryFailed }, { InputError }] = await Promise.all([
        import('../main.ts'),
        import('../db/outbox.ts'),
        import('../domain/errors.ts'),
      ]);
      const wrong = ids.find(id => !/^\d{1,15}$/.test(id));
      if (wrong) throw new InputError(`"${wrong}" is not the id of a job; "demarche jobs" lists them.`);
      if (ids.length === 0 && !all) throw new InputError('Name the ids to retry ("demarche jobs" lists them), or use --all.');
      const count = await withDatabase(({ db }) => retryFailed(db, all ? undefined : ids.map(Number)));
      if (count === 0 && !all) throw new InputError(`No given-up job has the id ${ids.join(', ')}; "demarche jobs" lists them.`);
      process.stdout.write(`${count} put back on the list; a running demarche takes it up, or "demarche run --once".\n`);
    });
}

async function load() {
  const [{ withDatabase }, { openQueues }, { contracts }, { createLog }, { listFailed }] = await Promise.all([
    import('../main.ts'),
    import('../jobs/queues.ts'),
    import('../jobs/contracts.ts'),
    import('../log.ts'),
    import('../db/outbox.ts'),
  ]);
  type Queues = Awaited<ReturnType<typeof openQueues>>;
  type Database = Parameters<typeof listFailed>[0];
  const withQueues = (work: (db: Database, queues: Queues) => Promise<void>) =>
    withDatabase(async ({ db, url, identity }, { redisUrl, logLevel }) => {
      const queues = await openQueues({ databaseUrl: url, redisUrl, namespace: identity }, contracts, createLog(logLevel));
      await work(db, queues).finally(queues.close);
    });
  return { withQueues, listFailed };
}

type Summary = {
  queues: Record<string, Record<string, number>>;
  failed: { id: number; job: string; payload: unknown; error: string | null; doneAt: string | null }[];
};

function describe({ queues, failed }: Summary): string {
  const lines = Object.entries(queues).map(([name, counts]) => {
    const parts = Object.entries(counts).map(([state, jobs]) => `${jobs} ${state}`);
    return `${name.padEnd(15)} ${parts.join(', ')}`;
  });
  lines.push('', failed.length === 0 ? 'No work was given up.' : 'Given up (demarche jobs retry <id>):');
  for (const { id, job, payload, error, doneAt } of failed) lines.push(`${id}  ${doneAt}  ${job} ${JSON.stringify(payload)}: ${error}`);
  return `${lines.join('\n')}\n`;
}
