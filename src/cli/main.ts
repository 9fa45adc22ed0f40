import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { registers } from './commands.ts';

/** Runs the command line with the arguments after the program name; sets the exit code: 0 done, 1 failed, 2 bad input. */
export async function main(args: string[]): Promise<void> {
  const { version, description } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const program = new Command('demarche')
    .description(description)
    .version(version)
    .showHelpAfterError('(run with --help for the options)')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'demarche: ')) })
    .exitOverride();
  for (const register of registers) register(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Prints what went wrong and gives the exit code for it: bad input is one line, a defect comes with its stack. */
function report(error: unknown): number {
  if (!(error instanceof Error)) throw error;
  if ('code' in error && String(error.code).startsWith('commander.')) {
    return 'exitCode' in error && error.exitCode === 0 ? 0 : 2; // commander has printed it already
  }
  if (error.name === 'InputError') {
    process.stderr.write(`demarche: ${error.message}\n`);
    return 2;
  }
  const expected = error.name === 'PermanentError' || error.name === 'RetryAfterError';
  process.stderr.write(`demarche: ${expected ? error.message : error.stack}\n`);
  return 1;
}
