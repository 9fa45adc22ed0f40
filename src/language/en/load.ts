import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { wordHash } from './hash.ts';
import { type Model, unpackModel } from './model.ts';
import { verbTags } from './parser.ts';
import { buildTagTable, type TagEntry } from './tagTable.ts';

/** The model with what is derived from it once. */
export type English = { model: Model; tagIds: Map<string, number>; tagTable: TagEntry[]; isVerb: Uint8Array; comma: number };

let loaded: English | undefined;

/** Loads `models/en.bin.gz` of the package, once. @throws Error when the file is missing */
export function loadEnglish(): English {
  if (loaded === undefined) {
    const model = unpackModel(gunzipSync(readFileSync(new URL('../../../models/en.bin.gz', import.meta.url))));
    const tagIds = new Map(model.tags.map((tag, id) => [tag, id]));
    loaded = { model, tagIds, tagTable: buildTagTable(model), isVerb: verbTags(model.tags), comma: wordHash(',') };
  }
  return loaded;
}
