import type { Command } from 'commander';

type Options = {
  json?: boolean;
  jsonl?: boolean;
  explain?: boolean;
  language?: string;
  published?: string;
  publisher?: string;
  title?: string;
  pack?: string[];
};

/** Adds `demarche code`: who holds which position on what, in one article or in many. */
export function registerCode(program: Command): void {
  program
    .command('code')
    .description('read the positions out of an article: who is for or against what, with the quote and the reasons')
    .argument('<input>', 'a file of plain text or HTML, an address, or - for standard input')
    .option('--json', 'print one object: {title, text, language, mentions, attributions, acts, statements}')
    .option('--jsonl', 'standard input holds one JSON article a line: {id, title, text, language, publishedAt}; one object a line out')
    .option('--explain', 'sentence by sentence: clauses, mentions, speakers, and why something was or was not coded')
    .option('--language <code>', 'de or en; detected when left out')
    .option('--published <date>', 'when it was published, as ISO date or date-time (default: now)')
    .option('--publisher <name>', 'who published it')
    .option('--title <text>', 'the headline, when the input does not hold it')
    .option('--pack <file...>', 'lay your own codebook files over the built-in one')
    .action(async (input: string, options: Options) => {
      const { runCode } = await import('./code/run.ts');
      await runCode(input, options);
    });
}
