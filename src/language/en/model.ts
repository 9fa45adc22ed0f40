import { buildLexicon, type Lexicon, type LexiconColumns } from './lexicon.ts';

/** A linear classifier over hashed features: row `bucket` of `weights` holds one weight a class. */
export type Classifier = { classes: number; mask: number; weights: Int8Array };

/** The trained parts of the English reader: tags and labels are the class names of `tagger` and `labeller`. */
export type Model = {
  tags: string[];
  labels: string[];
  lexicon: Lexicon;
  fixed: Fixed;
  tagger: Classifier;
  moves: Classifier;
  labeller: Classifier;
};

/** What needs no weighing: the tag of words that have but one (by hash), the label of arcs that have but one (`fixedLabel`), -1 for the others. */
export type Fixed = { tags: Map<number, number>; labels: Int8Array };

/** Row of `Fixed.labels` for an arc; `headTag` is -1 for the root. */
export function arcRow(tagCount: number, headTag: number, dependentTag: number, toRight: boolean): number {
  return ((headTag + 1) * tagCount + dependentTag) * 2 + (toRight ? 1 : 0);
}

/** Rows that a decision looks up; reused between decisions so that none is allocated. */
export type Features = { rows: Int32Array; count: number };

export function featureBuffer(): Features {
  return { rows: new Int32Array(128), count: 0 };
}

/** Adds the feature of template `kind` with up to three values; equal arguments always give the same row. */
export function add(features: Features, mask: number, kind: number, a: number, b = 0, c = 0): void {
  let hash = Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ Math.imul(c + 0x27d4eb2f, 0x9e3779b1);
  features.rows[features.count++] = (hash ^ (hash >>> 16)) & mask;
}

/**
 * Sums the weights of all features into `scores` (one entry a class). The first class and the last one go before, so that all rows, which lie apart in memory, are
 * fetched at once and not one after the other; then four rows at a time, which writes a quarter as often.
 */
export function score(classifier: Classifier, features: Features, scores: Int32Array): void {
  const { classes, weights } = classifier;
  const { rows, count } = features;
  const last = classes - 1;
  let ofFirst = 0;
  let ofLast = 0;
  for (let index = 0; index < count; index++) {
    const from = rows[index]! * classes;
    ofFirst += weights[from]!;
    ofLast += weights[from + last]!;
  }
  scores.fill(0);
  let index = 0;
  for (; index + 3 < count; index += 4) {
    const a = rows[index]! * classes;
    const b = rows[index + 1]! * classes;
    const c = rows[index + 2]! * classes;
    const d = rows[index + 3]! * classes;
    for (let at = 1; at < last; at++) scores[at]! += weights[a + at]! + weights[b + at]! + weights[c + at]! + weights[d + at]!;
  }
  for (; index < count; index++) {
    const a = rows[index]! * classes;
    for (let at = 1; at < last; at++) scores[at]! += weights[a + at]!;
  }
  scores[0] = ofFirst;
  scores[last] = ofLast;
}

/** The class with the highest score. */
export function bestClass(classifier: Classifier, features: Features, scores: Int32Array): number {
  score(classifier, features, scores);
  let best = 0;
  for (let at = 1; at < classifier.classes; at++) if (scores[at]! > scores[best]!) best = at;
  return best;
}

/** `score` for the three moves, which are scored most often. */
export function scoreMoves({ weights }: Classifier, features: Features, scores: Int32Array): void {
  const { rows, count } = features;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let index = 0; index < count; index++) {
    const from = rows[index]! * 3;
    a += weights[from]!;
    b += weights[from + 1]!;
    c += weights[from + 2]!;
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
}

type Header = {
  tags: string[];
  labels: string[];
  words: number;
  fixedTags: [number, number][];
  fixedLabels: number[];
  tagger: [number, number];
  moves: [number, number];
  labeller: [number, number];
};

/** Reads what `packModel` wrote: a JSON header behind its length, the lexicon, then the three tables, eight bits a weight. */
export function unpackModel(bytes: Uint8Array): Model {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let offset = 4;
  const take = (size: number) => {
    offset += size;
    return bytes.subarray(offset - size, offset);
  };
  const header: Header = JSON.parse(new TextDecoder().decode(take(length)));
  const hashes = new Int32Array(new Uint8Array(take(header.words * 4)).buffer);
  const [entries, nouns, verbs] = [take(header.words), take(header.words), take(header.words)];
  const lexicon = buildLexicon({ hashes, entries, nouns, verbs });
  const table = ([rows, classes]: [number, number]): Classifier => {
    const part = take(rows * classes);
    return { classes, mask: rows - 1, weights: new Int8Array(part.buffer, part.byteOffset, part.length) };
  };
  const { tags, labels } = header;
  const fixed = { tags: new Map(header.fixedTags), labels: Int8Array.from(header.fixedLabels) };
  return { tags, labels, lexicon, fixed, tagger: table(header.tagger), moves: table(header.moves), labeller: table(header.labeller) };
}

/** The file form of a model and of the lexicon it was trained with; see `unpackModel`. */
export function packModel(model: Omit<Model, 'lexicon'>, { hashes, entries, nouns, verbs }: LexiconColumns): Uint8Array {
  const { tags, labels, tagger, moves, labeller } = model;
  const size = ({ mask, classes }: Classifier): [number, number] => [mask + 1, classes];
  const header: Header = {
    tags,
    labels,
    words: hashes.length,
    fixedTags: [...model.fixed.tags],
    fixedLabels: [...model.fixed.labels],
    tagger: size(tagger),
    moves: size(moves),
    labeller: size(labeller),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(4);
  new DataView(start.buffer).setUint32(0, text.length, true);
  const raw = (part: Int8Array | Int32Array) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  const weights = [tagger, moves, labeller].map(table => raw(table.weights));
  return new Uint8Array(Buffer.concat([start, text, raw(hashes), entries, nouns, verbs, ...weights]));
}
