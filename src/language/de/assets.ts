import { readFileSync } from 'node:fs';
import { InputError } from '../../domain/errors.ts';

/** A file of the package root (`assets/de-verbs.txt`, `models/de-tagger.bin`), found from src/ and from dist/ alike. Throws an InputError when it is missing. */
export function readPackageFile(path: string): Buffer {
  const url = new URL(`../../../${path}`, import.meta.url);
  try {
    return readFileSync(url);
  } catch (error) {
    throw new InputError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}); run "npm run build" to make it`);
  }
}
