import { userInfo } from 'node:os';
import { openCodebook } from '../../codebook/open.ts';
import type { Codebook } from '../../codebook/schema.ts';
import type { Database } from '../../db/client.ts';
import { withDatabase } from '../../main.ts';
import { type CorrectionRequest, type CorrectionResult, correct } from '../../workers/correct.ts';
import { saveCodebook } from '../../workers/saveCodebook.ts';
import type { CorrectOptions } from '../correct.ts';
import { describeCorrection } from '../corrections.ts';

/** What a correction says, and the actors and subjects that it names for the first time. */
export type Planned = Pick<CorrectionRequest, 'correction'> & Partial<Pick<CorrectionRequest, 'actors' | 'subjects'>>;

/** Plans a correction, makes it (or looks what it would do) and prints what followed. */
export async function runCorrection(
  options: CorrectOptions,
  plan: (db: Database, codebook: Codebook) => Promise<Planned>,
): Promise<CorrectionResult> {
  return withDatabase(async ({ db }, config) => {
    const codebook = await openCodebook(config.codebookFiles);
    await saveCodebook(db, codebook, new Date());
    const { correction, actors = [], subjects = [] } = await plan(db, codebook);
    const { note = null, by = userName(), dryRun = false, json } = options;
    const result = await correct(db, { correction, author: by, note, actors, subjects, dryRun }, new Date());
    const what = dryRun ? 'It would be' : `Correction ${result.correction.id}`;
    process.stdout.write(
      json ? `${JSON.stringify(result)}\n` : `${what}: ${describeCorrection(correction)}. ${showResult(result, dryRun)}\n`,
    );
    return result;
  });
}

/** Who works at this machine, as far as it knows. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'somebody'; // a container's user without an entry in /etc/passwd
  }
}

/** What followed from a correction, in a sentence. */
export function showResult({ statements, positions, notices }: CorrectionResult, dryRun: boolean): string {
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  const kinds = ['retracted', 'restored', 'updated'].flatMap(kind => {
    const number = notices.filter(notice => notice.kind === kind).length;
    return number > 0 ? [`${count(number, 'change')} ${kind}`] : [];
  });
  const did = [`${count(statements, 'statement')} and ${count(positions, 'position')} derived anew`, ...kinds].join(', ');
  return dryRun ? `${did}; nothing was changed.` : `${did}.`;
}
