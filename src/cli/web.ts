import { once } from 'node:events';
import type { Command } from 'commander';

/** `demarche web`: the web page alone, where workers run in processes of their own. */
export function registerWeb(program: Command): void {
  program
    .command('web')
    .description('serve the web page and API alone (start does so too)')
    .action(async () => {
      const [{ withApp }, { startServer }] = await Promise.all([import('../main.ts'), import('../web/server.ts')]);
      await withApp(async ({ deps, queues, atClose }, stopping) => {
        const server = await startServer(deps, queues);
        atClose(server.close);
        process.stdout.write(`The web page is at ${server.url} (Ctrl-C stops it)\n`);
        if (!stopping.aborted) await once(stopping, 'abort');
      });
    });
}
