import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { wordHash } from './hash.ts';
import { type Model, unpackModel } from './model.ts';
import { verbTags } from './parser.ts';

/** The model with what is derived from it once. */
export type English = { model: Model; isVerb: Uint8Array; comma: number };

let loaded: English | undefined;

/** Loads `models/en.bin.gz` of the package, once. @throws Error when the file is missing */
export function loadEnglish(): English {
  if (loaded === undefined) {
    const model = unpackModel(gunzipSync(readFileSync(new URL('../../../models/en.bin.gz', import.meta.url))));
    loaded = { model, isVerb: verbTags(model.tags), comma: wordHash(',') };
  }
  return loaded;
}
