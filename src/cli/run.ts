import type { Command } from 'commander';

/** `demarche run --once`: a scheduled background run, for cron. */
export function registerRun(program: Command): void {
  program
    .command('run')
    .description('poll what is due, work until nothing is left, and exit: 0, or 1 with a line for each thing that failed')
    .requiredOption('--once', 'one run (for a process that goes on, use start)')
    .option('--within <minutes>', 'give up after so many minutes', '15')
    .option('--json', 'print one object: {done, failures, feeds, deliveries, finished}')
    .action(async ({ within, json }: { within: string; json?: boolean }) => {
      const [{ withApp }, { listRoutes }, { runOnce }, { findTroubles }, { InputError }] = await Promise.all([
        import('../main.ts'),
        import('../workers/routes.ts'),
        import('../workers/runOnce.ts'),
        import('../db/troubles.ts'),
        import('../domain/errors.ts'),
      ]);
      const minutes = Number(within);
      if (!(minutes > 0 && minutes <= 1440)) throw new InputError(`--within ${within} is not a number of minutes from 1 to 1440.`);
      await withApp(async ({ deps, queues, database }, stopping) => {
        const started = deps.now();
        const options = { alone: database.alone, withinMs: minutes * 60_000, stopping };
        const report = await runOnce(listRoutes(queues), deps, queues, options);
        const summary = { ...report, ...(await findTroubles(deps.db, started)) };
        process.stdout.write(json ? `${JSON.stringify(summary)}\n` : describe(summary));
        const failed = summary.failures.length + summary.feeds.length + summary.deliveries.length > 0 || !summary.finished;
        process.exitCode = failed ? 1 : 0;
      });
    });
}

type Summary = {
  done: Record<string, Record<string, number>>;
  failures: { job: string; payload: unknown; reason: string }[];
  feeds: { id: number; url: string; error: string }[];
  deliveries: { id: number; error: string }[];
  finished: boolean;
};

function describe({ done, failures, feeds, deliveries, finished }: Summary): string {
  const lines = Object.entries(done).map(([job, outcomes]) => {
    const parts = Object.entries(outcomes).map(([outcome, times]) => `${times} ${outcome}`);
    return `${job}: ${parts.join(', ')}`;
  });
  for (const { job, payload, reason } of failures) lines.push(`FAILED ${job} ${JSON.stringify(payload)}: ${reason}`);
  for (const { id, url, error } of feeds) lines.push(`FAILED feed ${id} ${url}: ${error}`);
  for (const { id, error } of deliveries) lines.push(`FAILED delivery ${id}: ${error}`);
  if (!finished) lines.push('FAILED: not everything was done in time; the next run goes on with it.');
  return `${lines.join('\n') || 'Nothing was due.'}\n`;
}
