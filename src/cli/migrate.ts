import type { Command } from 'commander';

/** `demarche migrate`: brings the schemas of database and queues up to date, for deployments that do so before workers start. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date (start, worker and run do so by themselves)')
    .action(async () => {
      const [{ withDatabase }, { openQueues }, { contracts }, { createLog }] = await Promise.all([
        import('../main.ts'),
        import('../jobs/queues.ts'),
        import('../jobs/contracts.ts'),
        import('../log.ts'),
      ]);
      await withDatabase(async ({ url, identity }, { redisUrl, logLevel }) => {
        const queues = await openQueues({ databaseUrl: url, redisUrl, namespace: identity }, contracts, createLog(logLevel));
        await queues.close();
      });
      process.stdout.write('The database is up to date.\n');
    });
}
