import { loadCodebook } from './load.ts';
import type { Codebook } from './schema.ts';

/** The built-in codebook with a newsroom's own files laid over it, in order. Throws one InputError naming every mistake in them. */
export async function openCodebook(files: readonly string[]): Promise<Codebook> {
  const codebook = loadCodebook();
  if (files.length === 0) return codebook;
  const { addPacks } = await import('./addPacks.ts');
  return addPacks(codebook, files);
}
