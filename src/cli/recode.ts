import type { Command } from 'commander';

type Options = { here?: boolean; limit?: string; json?: boolean };

/** `demarche recode`: stored texts read anew by the present coder and codebook, beside what counts, until somebody switches over. */
export function registerRecode(program: Command): void {
  const recode = program
    .command('recode')
    .description('read stored texts anew with the present rules and codebook, compare, and switch over');
  add(recode, 'start', 'queue every text that an earlier version read; a running demarche reads them in the background', run('start'))
    .option('--here', 'read them in this process instead, and wait for it; cut off, it goes on where it was')
    .option('--json', 'print one object');
  add(recode, 'status', 'how far the reading is', run('status')).option('--json', 'print one object');
  add(
    recode,
    'diff',
    'what would be otherwise: statements gained, lost and changed, changes and alerts that would appear or vanish',
    run('diff'),
  )
    .option('--limit <number>', 'how many of each to show', '10')
    .option('--json', 'print one object with all of them');
  add(recode, 'switch', 'let the new reading count; alerts that no longer hold are retracted', run('switch')).option(
    '--json',
    'print one object',
  );
  add(recode, 'drop', 'throw the new reading away', run('drop')).option('--json', 'print one object');
}

const add = (parent: Command, name: string, description: string, action: (options: Options) => Promise<void>) =>
  parent.command(name).description(description).action(action);

const run =
  (name: 'start' | 'status' | 'diff' | 'switch' | 'drop') =>
  async (options: Options): Promise<void> => {
    const commands = await import('./recode/run.ts');
    await commands[name](options);
  };
