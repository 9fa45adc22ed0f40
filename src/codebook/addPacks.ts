import { readFileSync } from 'node:fs';
import { InputError } from '../domain/errors.ts';
import { withVersion } from './load.ts';
import { formatProblem, mergePacks, type Pack, type Problem, parsePack } from './pack.ts';
import type { Codebook } from './schema.ts';
import { checkPacks } from './validate.ts';

/**
 * Lays YAML files over a codebook, in order: their entries are added, and take the place of those that they list under `replaces`.
 * Throws one InputError naming every mistake with file, line and remedy.
 */
export function addPacks(codebook: Codebook, files: readonly string[]): Codebook {
  const base: Pack = { ...codebook, replaces: [], file: 'the built-in codebook', lineOf: () => 0 };
  const read = files.map(file => readPack(file));
  const packs = [base, ...read.flatMap(({ pack }) => (pack === null ? [] : [pack]))];
  const unreadable = read.flatMap(({ problems }) => problems);
  const problems = unreadable.length > 0 ? unreadable : checkPacks(packs);
  if (problems.length > 0) throw new InputError(problems.map(formatProblem).join('\n'));
  return withVersion(mergePacks(packs));
}

/** Reads and parses one file (`section` as in `parsePack`); a file that cannot be read is a problem like any other. */
export function readPack(file: string, section?: PropertyKey[]): { pack: Pack | null; problems: Problem[] } {
  try {
    return parsePack(readFileSync(file, 'utf8'), file, section);
  } catch (error) {
    return { pack: null, problems: [{ file, line: 0, message: `cannot be read (${(error as Error).message}); check the path` }] };
  }
}
