import type { Command } from 'commander';

/** Options of every correction. */
export type CorrectOptions = { note?: string; by?: string; dryRun?: boolean; json?: boolean };
export type StatementOptions = CorrectOptions & { wrong?: boolean; stance?: string; actor?: string; for?: string; subject?: string };
export type AdoptOptions = CorrectOptions & {
  id: string;
  de: string;
  en: string;
  deTerms?: string[];
  enTerms?: string[];
  pack: string;
  opposite?: boolean;
};

const words = (text: string, before: string[] = []) => [...before, ...text.split(',').filter(word => word.trim() !== '')];

/** `demarche correct`: what people set right in what was read. */
export function registerCorrect(program: Command): void {
  const correct = program.command('correct').description('set right what was read; all that follows from it is derived anew');
  common(correct.command('statement').argument('<id>', 'number of the statement, as "demarche history <actor> <subject>" shows it'))
    .description('say that a statement is wrong, or what it should have been read as')
    .option('--wrong', 'it says nothing of the kind and does not count')
    .option('--stance <stance>', 'support, oppose or neutral')
    .option('--actor <actor>', 'whose statement it is: id or name')
    .option('--for <actor>', 'for whom they speak, or nobody; by their role on the day when left out')
    .option('--subject <subject>', 'what it is about: id or label')
    .action(async (id: string, options: StatementOptions) => {
      const { correctStatement } = await import('./correct/statement.ts');
      await correctStatement(id, options);
    });
  common(correct.command('merge-actors').argument('<from>', 'id or name that is another one’s').argument('<into>', 'id or name to keep'))
    .description('say that two actors are one')
    .action(async (from: string, into: string, options: CorrectOptions) => {
      const { mergeActors } = await import('./correct/merge.ts');
      await mergeActors(from, into, options);
    });
  common(correct.command('merge-issues').argument('<from>', 'id or label that is another one’s').argument('<into>', 'id or label to keep'))
    .description('say that two issues, or open issues, are one')
    .option('--opposite', 'to be for the one is to be against the other')
    .action(async (from: string, into: string, options: CorrectOptions & { opposite?: boolean }) => {
      const { mergeIssues } = await import('./correct/merge.ts');
      await mergeIssues(from, into, options);
    });
  common(correct.command('split').argument('<issue>', 'id or label').argument('<label>', 'what the other issue is called'))
    .description('take an open issue out of another one: all that is said of it in certain words')
    .requiredOption('--saying <words>', 'words of the quotes that mean the other issue, separated by commas; repeatable', words)
    .action(async (issue: string, label: string, options: CorrectOptions & { saying: string[] }) => {
      const { splitIssue } = await import('./correct/merge.ts');
      await splitIssue(issue, label, options);
    });
  common(correct.command('adopt').argument('<issue>', 'id or label of an open issue'))
    .description('take an open issue into the codebook: write it to a file of your own, and count what was said under it')
    .requiredOption('--id <id>', 'id in the codebook, like issue:harbour-bridge')
    .requiredOption('--de <label>', 'German label')
    .requiredOption('--en <label>', 'English label')
    .option(
      '--de-terms <terms>',
      'German terms, separated by commas, as docs/codebook.md tells; the words of the label when left out',
      words,
    )
    .option('--en-terms <terms>', 'the same in English', words)
    .option('--opposite', 'the open issue names the opposite of the new one')
    .requiredOption('--pack <file>', 'YAML file that takes it; made when it does not exist')
    .action(async (issue: string, options: AdoptOptions) => {
      const { adoptIssue } = await import('./correct/adopt.ts');
      await adoptIssue(issue, options);
    });
}

function common(command: Command): Command {
  return command
    .option('--note <text>', 'why')
    .option('--by <name>', 'who says so (default: your user name)')
    .option('--dry-run', 'only show what would follow')
    .option('--json', 'print one object: {correction, statements, positions, notices}');
}
