import { tags } from './tags.ts';
import { type WordClass, wordClass } from './wordClass.ts';

/** Weights are hashed into this many rows of one signed byte a tag; a collision costs little beside the smoothing it brings. */
export const rows = 1 << 16;

/** Averaged perceptron: weights by row and tag, and for each kind of word (`WordClass.kind`) the tags that it has been seen with. */
export type TagModel = { weights: Int8Array | Float64Array; allowed: ReadonlyMap<number, readonly number[]> };

const none: WordClass = wordClass('', false);
/** Tags that only words of the closed lists have. */
const closedTags: ReadonlySet<number> = new Set(
  (['DT', 'PP', 'RL', 'QW', 'AP', 'KO', 'KS', 'KK', 'ZU'] as const).map(tag => tags.indexOf(tag)),
);
const all: readonly number[] = [...tags.keys()];
const open: readonly number[] = all.filter(tag => !closedTags.has(tag));

/** The tags that a word may have at all. */
export function candidateTags(model: TagModel, word: WordClass): readonly number[] {
  return model.allowed.get(word.kind) ?? (word.closed ? all : open);
}

/** The best tag of word `i` given those already `chosen`; `row` is scratch space. The features stay in `row` for the trainer. */
export function chooseTag(model: TagModel, classes: readonly WordClass[], chosen: readonly number[], i: number, row: Int32Array): number {
  const word = classes[i]!;
  if (word.only >= 0) return word.only;
  const candidates = candidateTags(model, word);
  if (candidates.length === 1) return candidates[0]!;
  const count = tagFeatures(classes, chosen, i, row);
  let winner = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const tag of candidates) {
    const score = scoreTag(model.weights, row, count, tag);
    if (score > best) {
      winner = tag;
      best = score;
    }
  }
  return winner;
}

function scoreTag(weights: TagModel['weights'], row: Int32Array, count: number, tag: number): number {
  const width = all.length;
  let score = 0;
  for (let f = 0; f < count; f++) score += weights[row[f]! * width + tag]!;
  return score;
}

/** Writes the rows of the features of word `i` into `row` and returns how many there are. The trainer calls it too. */
export function tagFeatures(classes: readonly WordClass[], chosen: readonly number[], i: number, row: Int32Array): number {
  const word = classes[i]!;
  const before = classes[i - 1] ?? none;
  const before2 = classes[i - 2] ?? none;
  const after = classes[i + 1] ?? none;
  const after2 = classes[i + 2] ?? none;
  const after3 = classes[i + 3] ?? none;
  const tag1 = (chosen[i - 1] ?? 29) + 1;
  const tag2 = (chosen[i - 2] ?? 29) + 1;
  const tag3 = (chosen[i - 3] ?? 29) + 1;
  const finite = finiteSoFar(chosen, i);
  add(row, 0, 1);
  add(row, 1, word.word);
  add(row, 2, word.suffix2);
  add(row, 3, word.suffix3);
  add(row, 4, word.suffix4);
  add(row, 5, word.kind);
  add(row, 6, word.shape);
  add(row, 7, tag1);
  add(row, 8, tag1 * 32 + tag2);
  add(row, 9, tag1, word.kind);
  add(row, 10, tag1 * 32 + tag2, word.kind);
  add(row, 11, before.word, word.kind);
  add(row, 12, after.word, word.kind);
  add(row, 13, after.kind, word.kind);
  add(row, 14, after.kind, tag1);
  add(row, 15, before.word);
  add(row, 16, after.word);
  add(row, 17, before2.word);
  add(row, 18, after2.word);
  add(row, 19, after2.kind, word.kind);
  add(row, 20, before.kind, word.kind);
  add(row, 21, word.word, tag1);
  add(row, 22, word.word, after.kind);
  add(row, 23, word.suffix3, tag1);
  add(row, 24, after.shape * 32 + word.shape, tag1);
  add(row, 25, tag1 * 1024 + tag2 * 32 + tag3);
  add(row, 26, after.kind, after2.kind ^ (word.kind << 1));
  add(row, 27, finite, word.kind);
  add(row, 28, finite, after.kind ^ (word.kind << 1));
  add(row, 29, word.kind, after3.kind);
  add(row, 30, before.suffix3, word.kind);
  add(row, 31, tag1, before.word ^ word.kind);
  return 32;
}

/** Writes the row of the feature of template `slot`, which stands at that place. */
function add(row: Int32Array, slot: number, a: number, b = 0): void {
  let hash = Math.imul(slot + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  row[slot] = (hash ^ (hash >>> 16)) & (rows - 1);
}

const finiteVerb = 0;
const [punctuation, subordinating, relative] = [tags.indexOf('PU'), tags.indexOf('KS'), tags.indexOf('RL')];

/** What has stood since the last comma: bit 1 a finite verb, bit 2 a subordinator or relative pronoun (then the verb is still to come). */
function finiteSoFar(chosen: readonly number[], i: number): number {
  let seen = 0;
  for (let j = i - 1; j >= Math.max(0, i - 25); j--) {
    const tag = chosen[j]!;
    if (tag === punctuation) break;
    if (tag === finiteVerb) seen |= 1;
    else if (tag === subordinating || tag === relative) seen |= 2;
  }
  return seen;
}
