import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InputError } from '../domain/errors.ts';
import type { Codebook } from './schema.ts';

/** Where `npm run build` puts the compiled codebook; the same place from `src/` and from `dist/`. */
export const codebookAsset = fileURLToPath(new URL('../../assets/codebook.json', import.meta.url));

/**
 * Reads the compiled codebook in a few milliseconds. It was validated when it was built, so it is not validated again here.
 * A newsroom's own files are laid over it with `addPacks`, which is a module of its own because YAML and zod cost a start 60 ms.
 */
export function loadCodebook(): Codebook {
  try {
    return JSON.parse(readFileSync(codebookAsset, 'utf8')) as Codebook;
  } catch (error) {
    throw new InputError(`the codebook ${codebookAsset} cannot be read (${(error as Error).message}); run "npm run build"`);
  }
}

/** Short hash of the content: the same content gives the same version on every machine. */
export function withVersion(content: Omit<Codebook, 'version'>): Codebook {
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return { version, ...content };
}
