import { once } from 'node:events';
import type { Command } from 'commander';

/** `demarche worker`: serves queues, any number of times on any number of machines. */
export function registerWorker(program: Command): void {
  program
    .command('worker')
    .description('serve queues in this process; start as many as you need, on as many machines (with DATABASE_URL and REDIS_URL)')
    .option(
      '-q, --queues <names>',
      'queues to serve, separated by commas: poll-feed, scrape-article, code-article, deliver, send-digest, recode, schedule',
    )
    .option('-n, --concurrency <number>', 'jobs at a time for each queue')
    .action(async (options: { queues?: string; concurrency?: string }) => {
      const [{ withApp }, { listRoutes }, { startPipeline }, { InputError }] = await Promise.all([
        import('../main.ts'),
        import('../workers/routes.ts'),
        import('../workers/startPipeline.ts'),
        import('../domain/errors.ts'),
      ]);
      const concurrency = options.concurrency === undefined ? undefined : Number(options.concurrency);
      if (concurrency !== undefined && !(Number.isInteger(concurrency) && concurrency > 0 && concurrency <= 1000)) {
        throw new InputError(`--concurrency ${options.concurrency} is not a whole number from 1 to 1000.`);
      }
      const only = options.queues?.split(/[\s,]+/).filter(Boolean);
      await withApp(async ({ deps, queues, database, atClose }, stopping) => {
        const pipeline = await startPipeline(listRoutes(queues), deps, queues, { only, concurrency, alone: database.alone });
        atClose(pipeline.stop);
        process.stdout.write(`worker is serving ${only?.join(', ') ?? 'every queue'} (Ctrl-C stops it)\n`);
        if (!stopping.aborted) await once(stopping, 'abort');
      });
    });
}
