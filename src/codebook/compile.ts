// Build step: src/codebook/**/*.yaml → assets/codebook.json. A mistake in any file fails the build with file:line: message.
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPack } from './addPacks.ts';
import { codebookAsset, withVersion } from './load.ts';
import { formatProblem, mergePacks, type Problem } from './pack.ts';
import type { Codebook } from './schema.ts';
import { checkPacks } from './validate.ts';

/** The YAML files of the project; the same folder from `src/` and from `dist/`. */
export const codebookFolder = fileURLToPath(new URL('../../src/codebook', import.meta.url));

/** Reads every YAML file under the folder, in order of name. Gives the codebook, or everything that is wrong in it. */
export function compileCodebook(folder: string): { codebook: Codebook; problems: [] } | { codebook: null; problems: Problem[] } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yaml'));
  const read = files.sort().map(name => readPack(relative('', join(folder, name)), sectionOf(name)));
  const packs = read.flatMap(({ pack }) => (pack === null ? [] : [pack]));
  const problems = read.flatMap(result => result.problems);
  // References into a file that did not parse would all be reported as unknown: mend the syntax first.
  const all = problems.length > 0 ? problems : checkPacks(packs);
  return all.length > 0 ? { codebook: null, problems: all } : { codebook: withVersion(mergePacks(packs)), problems: [] };
}

/** What a bare list in the folder holds: issues/*.yaml issues, cues/de*.yaml German cues. */
function sectionOf(name: string): string[] {
  const [, section, language] = /^(issues|cues)[\\/](de|en)?/.exec(name) ?? [];
  if (section === 'cues') return language === undefined ? [] : ['cues', language];
  return section === undefined ? [] : [section];
}

/** Writes the asset in one step, so that a reader never sees half of it. */
function writeAsset(codebook: Codebook): void {
  mkdirSync(dirname(codebookAsset), { recursive: true });
  const draft = `${codebookAsset}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(codebook));
  renameSync(draft, codebookAsset);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { codebook, problems } = compileCodebook(codebookFolder);
  if (codebook === null) {
    process.stderr.write(`${problems.map(formatProblem).join('\n')}\n`);
    process.exitCode = 1;
  } else {
    writeAsset(codebook);
  }
}
