import type { Command } from 'commander';

/** `demarche issues`: what the codebook knows that one can be for or against. */
export function registerIssues(program: Command): void {
  program
    .command('issues')
    .description('list the issues of the codebook: propositions that one can be for or against')
    .argument('[query]', 'words that the id, a label or the proposition contains')
    .option('--json', 'print an array of {id, labels, proposition, broader}')
    .action(async (query: string | undefined, { json }: { json?: boolean }) => {
      const [{ openCodebook }, { loadConfig }, { formatTable }, { matches }] = await Promise.all([
        import('../codebook/open.ts'),
        import('../config.ts'),
        import('./table.ts'),
        import('./actors.ts'),
      ]);
      const codebook = await openCodebook(loadConfig().codebookFiles);
      const found = codebook.issues
        .map(({ id, labels, proposition, broader }) => ({ id, labels, proposition, broader: broader ?? null }))
        .filter(({ id, labels, proposition }) => matches(query, [id, labels.de, labels.en, proposition.de, proposition.en]));
      const rows = found.map(({ id, labels, proposition }) => [id, labels.en, labels.de, proposition.en]);
      const text =
        formatTable(['id', 'english', 'german', 'to support it means'], rows) || `No issue of the codebook speaks of "${query}".\n`;
      process.stdout.write(json ? `${JSON.stringify(found)}\n` : text);
    });
}
