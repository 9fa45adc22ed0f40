import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument } from 'yaml';
import { addPacks } from '../../codebook/addPacks.ts';
import { loadCodebook } from '../../codebook/load.ts';
import { loadConfig } from '../../config.ts';
import { InputError } from '../../domain/errors.ts';
import type { AdoptOptions } from '../correct.ts';
import { findSubject } from './names.ts';
import { runCorrection } from './run.ts';

/** `demarche correct adopt`: writes the issue to the pack first, so that a mistake in it leaves everything as it was. */
export async function adoptIssue(issue: string, options: AdoptOptions): Promise<void> {
  const { id, de, en, pack, dryRun } = options;
  const entry = {
    id,
    labels: { de, en },
    proposition: { de: `${de}.`, en: `${en}.` },
    terms: { de: options.deTerms ?? [termFrom(de)], en: options.enTerms ?? [termFrom(en)] },
  };
  const keep = preparePack(pack, entry);
  try {
    await runCorrection(options, async db => {
      const open = await findSubject(db, issue);
      if (open.kind !== 'open')
        throw new InputError(`${open.id} is no open issue; "demarche correct merge-issues" joins issues of the codebook.`);
      const correction = { kind: 'merge-subjects' as const, from: open.id, into: id, label: en, opposite: options.opposite ?? false };
      return { correction, subjects: [{ id, kind: 'issue', label: en, labels: { de, en } }] };
    });
    if (!dryRun) keep();
  } finally {
    rmSync(draftOf(pack), { force: true });
  }
  if (dryRun || options.json) return;
  const isUsed = loadConfig().codebookFiles.includes(pack);
  process.stdout.write(
    `${pack} holds ${id}; look over its proposition and terms.${isUsed ? '' : ` Add it to DEMARCHE_CODEBOOK so that articles are read with it.`}\n`,
  );
}

/** The longer words of a label, of which all must stand in a clause. */
function termFrom(label: string): string {
  const words = label.toLowerCase().match(/\p{L}{4,}/gu) ?? [label.toLowerCase()];
  return words.map(word => `${word}*`).join(' + ');
}

const draftOf = (pack: string) => `${pack}.draft`;

/** Writes the pack with the entry beside itself and checks it; the function given back puts it in place. */
function preparePack(pack: string, entry: { id: string }): () => void {
  const document = parseDocument(existsSync(pack) ? readFileSync(pack, 'utf8') : 'issues: []\n');
  if (!isMap(document.contents)) throw new InputError(`${pack} is not a codebook file with sections; docs/codebook.md shows one.`);
  const issues = document.get('issues');
  if (isSeq(issues)) issues.flow = false;
  else document.set('issues', document.createNode([]));
  document.addIn(['issues'], document.createNode(entry));
  writeFileSync(draftOf(pack), document.toString({ lineWidth: 150 }));
  try {
    addPacks(loadCodebook(), [...loadConfig().codebookFiles.filter(file => file !== pack), draftOf(pack)]);
  } catch (error) {
    rmSync(draftOf(pack), { force: true });
    throw error instanceof InputError ? new InputError(error.message.replaceAll(draftOf(pack), pack)) : error;
  }
  return () => renameSync(draftOf(pack), pack);
}
