import type { Command } from 'commander';
import type { ReplayArticle } from '../workers/replay.ts';
import type { ReplayEvent } from '../workers/replayEvents.ts';

/** `demarche replay`: articles of a file through the real pipeline, on their own clock. */
export function registerReplay(program: Command): void {
  program
    .command('replay')
    .description('put the articles of a file through the pipeline and tell what was read, what changed and what would have been alerted')
    .argument('<file>', 'one JSON article a line, in order of arrival: {id, title, text or html, publishedAt, language, publisher, url}')
    .option('--database <url>', 'work in this PostgreSQL database and keep the results (default: a throw-away database)')
    .option('--json', 'one JSON object a line for each thing that happened')
    .action(async (file: string, { database, json }: { database?: string; json?: boolean }) => {
      const articles = await readArticles(file);
      const [{ untilSignal }, { replay }, { createCoder }, { openCodebook }, { loadConfig }] = await Promise.all([
        import('../main.ts'),
        import('../workers/replay.ts'),
        import('../coding/createCoder.ts'),
        import('../codebook/open.ts'),
        import('../config.ts'),
      ]);
      const codebook = await openCodebook(loadConfig().codebookFiles);
      const emit = json ? (event: ReplayEvent) => process.stdout.write(`${JSON.stringify(event)}\n`) : await createNarrator();
      await untilSignal(async stopping => {
        const place = await openPlace(database);
        try {
          await replay(articles, { db: place.db, coder: createCoder(codebook), emit, stopping });
        } finally {
          await place.close();
        }
        if (stopping.aborted) process.exitCode = 130;
      });
    });
}

async function createNarrator() {
  const { narrate } = await import('./show/replay.ts');
  return (event: ReplayEvent) => process.stdout.write(narrate(event));
}

/** Every line is checked before the first is read, so that a bad file leaves nothing half done. */
async function readArticles(file: string): Promise<ReplayArticle[]> {
  const [{ readBytes, parseLine }, { replayArticle }, { InputError }] = await Promise.all([
    import('./input.ts'),
    import('../workers/replay.ts'),
    import('../domain/errors.ts'),
  ]);
  const parse = (line: string, index: number) => {
    try {
      return line.trim() === '' ? [] : [parseLine(line, index + 1, replayArticle)];
    } catch (error) {
      throw error instanceof InputError ? new InputError(`${file}: ${error.message}`) : error;
    }
  };
  const lines = (await readBytes(file))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  return lines.flatMap(parse);
}

/** The database to work in. A throw-away one stands on the server of DATABASE_URL, else on an embedded server of its own, and is gone afterwards. */
async function openPlace(url: string | undefined) {
  const { connectDatabase } = await import('../db/client.ts');
  if (url) return connectDatabase(url);
  const { loadConfig } = await import('../config.ts');
  const { databaseUrl, home } = loadConfig();
  const place = databaseUrl
    ? await import('../db/temporary.ts').then(({ createTemporaryDatabase }) => createTemporaryDatabase(databaseUrl))
    : await import('../db/embedded.ts').then(({ startThrowAway }) => startThrowAway(home)).then(({ url, stop }) => ({ url, drop: stop }));
  try {
    const open = await connectDatabase(place.url);
    return { db: open.db, close: () => open.close().finally(place.drop) };
  } catch (error) {
    await place.drop();
    throw error;
  }
}
