import { once } from 'node:events';
import type { Command } from 'commander';

/** `demarche start`: workers, clock and web page in one process. */
export function registerStart(program: Command): void {
  program
    .command('start')
    .description('run everything in this process: poll, read, alert, and serve the web page; stops on Ctrl-C')
    .option('-p, --port <port>', 'port of the web page (default: DEMARCHE_PORT)')
    .option('--no-web', 'without the web page')
    .action(async (options: { port?: string; web: boolean }) => {
      const [{ withApp }, { loadConfig }, { listRoutes }, { startPipeline }, { startServer }] = await Promise.all([
        import('../main.ts'),
        import('../config.ts'),
        import('../workers/routes.ts'),
        import('../workers/startPipeline.ts'),
        import('../web/server.ts'),
      ]);
      await withApp(
        async ({ deps, queues, database, atClose }, stopping) => {
          const pipeline = await startPipeline(listRoutes(queues), deps, queues, { alone: database.alone });
          atClose(pipeline.stop);
          if (options.web) {
            const server = await startServer(deps, queues);
            atClose(server.close);
            process.stdout.write(`demarche is running: ${server.url} (Ctrl-C stops it)\n`);
          } else process.stdout.write('demarche is running (Ctrl-C stops it)\n');
          if (!stopping.aborted) await once(stopping, 'abort');
        },
        loadConfig({ DEMARCHE_PORT: options.port }),
      );
    });
}
