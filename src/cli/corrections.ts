import type { Command } from 'commander';
import type { StoredCorrection } from '../db/corrections.ts';
import type { Correction } from '../domain/correction.ts';

/** `demarche corrections`: what was set right, by people or noted as one matter, and how to take it back. */
export function registerCorrections(program: Command): void {
  const corrections = program.command('corrections').description('look at what people have corrected, and undo it');
  corrections
    .command('list', { isDefault: true })
    .description('all corrections, newest first, with who made them and who undid them')
    .option('--json', 'print an array')
    .action(list);
  corrections
    .command('undo')
    .description('take a correction back; all that follows from it is derived anew')
    .argument('<id>', 'number of the correction')
    .option('--by <name>', 'who says so (default: your user name)')
    .option('--json', 'print one object: {correction, statements, positions, notices}')
    .action(undo);
}

async function list({ json }: { json?: boolean }): Promise<void> {
  const [{ withDatabase }, { listCorrections }] = await Promise.all([import('../main.ts'), import('../db/corrections.ts')]);
  const rows = await withDatabase(({ db }) => listCorrections(db));
  process.stdout.write(json ? `${JSON.stringify(rows)}\n` : rows.map(describeRow).join('\n') || 'Nothing was corrected so far.\n');
}

async function undo(id: string, { by, json }: { by?: string; json?: boolean }): Promise<void> {
  const [{ withDatabase }, { undoCorrection }, { InputError }, { userName, showResult }] = await Promise.all([
    import('../main.ts'),
    import('../workers/correct.ts'),
    import('../domain/errors.ts'),
    import('./correct/run.ts'),
  ]);
  const number = /^\d{1,15}$/.test(id) ? Number(id) : 0;
  const result = await withDatabase(({ db }) => undoCorrection(db, number, by ?? userName(), new Date()));
  if (!result) throw new InputError(`No correction ${id} is in force; "demarche corrections" lists them.`);
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : `Correction ${id} is undone. ${showResult(result, false)}\n`);
}

function describeRow({ id, correction, author, note, createdAt, undoneAt, undoneBy }: StoredCorrection): string {
  const undone = undoneAt ? `\n    undone ${undoneAt.slice(0, 10)} by ${undoneBy}` : '';
  return `${id}  ${createdAt.slice(0, 10)}  ${describeCorrection(correction)} (${author}${note ? `: ${note}` : ''})${undone}\n`;
}

/** A correction in a few words. */
export function describeCorrection(correction: Correction): string {
  switch (correction.kind) {
    case 'wrong':
      return `wrong: ${correction.of.actorId} ${correction.of.stance} ${correction.of.subjectId}, "${correction.of.quote.slice(0, 80)}"`;
    case 'reread': {
      const now = Object.entries(correction.to).map(([field, value]) => `${field} ${value ?? 'nobody'}`);
      return `${correction.of.actorId} ${correction.of.stance} ${correction.of.subjectId} is read with ${now.join(', ')}`;
    }
    case 'merge-actors':
      return `${correction.from} is ${correction.into}`;
    case 'merge-subjects':
      return `${correction.from} is ${correction.opposite ? 'the opposite of ' : ''}${correction.into}`;
    case 'one-matter':
      return `${correction.from} of article ${correction.articleId} is ${correction.opposite ? 'the opposite of ' : ''}${correction.into} to ${correction.holderId}: both begin with ${correction.because.join(', ')}`;
    case 'split-subject':
      return `${correction.from} is ${correction.into} where the words are ${correction.saying.join(', ')}`;
  }
}
