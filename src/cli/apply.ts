import type { Command } from 'commander';
import type { SubscriptionDiff } from '../workers/applySubscriptions.ts';

type Options = { dryRun?: boolean; prune?: boolean; json?: boolean };

/** `demarche apply <file>`: subscriptions as a file, so that they can be kept under version control. */
export function registerApply(program: Command): void {
  program
    .command('apply')
    .description('make subscriptions equal to a YAML file: shows what changes, then changes it; the same file again changes nothing')
    .argument(
      '<file>',
      'subscriptions: [{name, webhook or email, and the options of "demarche subscribe": who, what, kinds, minSeverity, when, quiet, cap …}]',
    )
    .option('--dry-run', 'only show what would change')
    .option('--prune', 'remove subscriptions that the file does not name')
    .option('--json', 'print one object: {add, change, remove, same, applied, secrets}')
    .action(apply);
}

async function apply(file: string, { dryRun, prune, json }: Options): Promise<void> {
  const [{ withDatabase }, { readBytes }, { openCodebook }, work] = await Promise.all([
    import('../main.ts'),
    import('./input.ts'),
    import('../codebook/open.ts'),
    import('../workers/applySubscriptions.ts'),
  ]);
  const text = (await readBytes(file)).toString('utf8');
  await withDatabase(async ({ db }, config) => {
    const around = { codebook: await openCodebook(config.codebookFiles), config, now: new Date() };
    const diff = await work.diffSubscriptions(db, work.readSubscriptions(text, file, around), prune ?? false);
    if (!json) process.stdout.write(describe(diff));
    const secrets = dryRun ? {} : await work.applySubscriptions(db, diff, around);
    if (json) process.stdout.write(`${JSON.stringify({ ...diff, applied: !dryRun, secrets })}\n`);
    else
      for (const [name, secret] of Object.entries(secrets))
        process.stdout.write(`Signing secret of "${name}", shown this once: ${secret}\n`);
    if (!config.secretKey && Object.keys(secrets).length > 0) {
      process.stderr.write('demarche: the secrets are stored unencrypted, because DEMARCHE_SECRET_KEY is not set\n');
    }
  });
}

function describe({ add, change, remove, same }: SubscriptionDiff): string {
  const lines = [
    ...add.map(({ name, channel, recipient }) => `+ ${name} (${channel} ${recipient})`),
    ...change.flatMap(({ plan, fields }) => [
      `~ ${plan.name}`,
      ...fields.map(({ field, from, to }) => `    ${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`),
    ]),
    ...remove.map(({ name }) => `- ${name}`),
  ];
  return lines.length === 0 ? `Nothing changes; ${same.length} are as the file says.\n` : `${lines.join('\n')}\n`;
}
