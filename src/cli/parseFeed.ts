import type { Command } from 'commander';

/** `demarche parse-feed - --jsonl`, `demarche parse-feed <file>`: what the program reads in a feed. */
export function registerParseFeed(program: Command): void {
  program
    .command('parse-feed')
    .description('read a feed and print its entries as JSON')
    .argument('<input>', 'a file, or - for lines of {"id", "file", "url", "contentType"} on standard input')
    .option('--jsonl', 'one JSON object in and out a line')
    .option('--url <url>', 'address that relative links of the feed belong to', 'http://localhost/')
    .action(async (input: string, options: { jsonl?: boolean; url: string }) => {
      const { parseFeedApart } = await import('../workers/parsing.ts');
      const { readBytes, eachLine } = await import('./input.ts');
      const { z } = await import('zod');
      if (input !== '-') {
        const feed = await parseFeedApart({ body: await readBytes(input), url: options.url }, new Date());
        process.stdout.write(`${JSON.stringify(feed, null, 2)}\n`);
        return;
      }
      const line = z.object({
        id: z.union([z.string(), z.number()]),
        file: z.string(),
        url: z.string().optional(),
        contentType: z.string().nullish(),
      });
      for await (const { id, file, url = options.url, contentType } of eachLine(line)) {
        const feed = await parseFeedApart({ body: await readBytes(file), url, contentType: contentType ?? undefined }, new Date());
        process.stdout.write(`${JSON.stringify({ id, ...feed })}\n`);
      }
    });
}
