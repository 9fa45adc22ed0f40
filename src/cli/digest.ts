import type { Command } from 'commander';

type Options = { preview?: boolean; html?: string; subscription?: string; json?: boolean };

/** `demarche digest --preview`: what the next digest will say. Digests themselves are sent when they are due, by start, worker or run. */
export function registerDigest(program: Command): void {
  program
    .command('digest')
    .description('show the digest that a subscription would get now; nothing is sent')
    .requiredOption('--preview', 'show it as text')
    .option('--subscription <id>', 'whose digest; the first that gets digests when left out')
    .option('--html <file>', 'write the HTML part to a file as well')
    .option('--json', 'print one object: {subscriptionId, alerts, subject, text, html}')
    .action(preview);
}

async function preview({ html, subscription, json }: Options): Promise<void> {
  const [{ withDatabase }, { previewDigest }, { InputError }] = await Promise.all([
    import('../main.ts'),
    import('../workers/previewDigest.ts'),
    import('../domain/errors.ts'),
  ]);
  if (subscription !== undefined && !/^\d{1,15}$/.test(subscription)) {
    throw new InputError(`--subscription ${subscription} is not the number of a subscription; "demarche subscriptions" lists them.`);
  }
  await withDatabase(async ({ db }, config) => {
    const digest = await previewDigest(db, subscription === undefined ? null : Number(subscription), config, new Date());
    if (html) await write(html, digest.html);
    process.stdout.write(json ? `${JSON.stringify(digest)}\n` : `Subject: ${digest.subject}\n\n${digest.text}`);
  });
}

async function write(file: string, content: string): Promise<void> {
  const [{ writeFile }, { InputError }] = await Promise.all([import('node:fs/promises'), import('../domain/errors.ts')]);
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new InputError(`${file} cannot be written: ${(error as Error).message}. Choose another --html file.`);
  }
}
