import { readPackageFile } from './assets.ts';
import { chooseTag, rows, type TagModel } from './tagModel.ts';
import { type Tag, tags } from './tags.ts';
import { wordClass } from './wordClass.ts';

let model: TagModel | undefined;

/** Weights as the trainer wrote them: one signed byte a row and tag, then pairs of 32-bit numbers, word kind and the set of tags it may have. */
function readModel(): TagModel {
  const file = readPackageFile('models/de-tagger.bin');
  const size = rows * tags.length;
  const allowed = new Map<number, number[]>();
  for (let at = size; at + 8 <= file.length; at += 8) {
    const mask = file.readInt32LE(at + 4);
    allowed.set(
      file.readInt32LE(at),
      [...tags.keys()].filter(tag => mask & (1 << tag)),
    );
  }
  return { weights: new Int8Array(file.buffer, file.byteOffset, size), allowed };
}

/** Tags the words of one sentence from left to right, linear in their number. Throws an InputError when the weights are missing. */
export function tagWords(words: readonly string[]): Tag[] {
  model ??= readModel();
  const classes = words.map((word, i) => wordClass(word, i === 0));
  const row = new Int32Array(40);
  const chosen: number[] = [];
  for (let i = 0; i < words.length; i++) chosen.push(chooseTag(model, classes, chosen, i, row));
  return chosen.map(tag => tags[tag]!);
}
