import { buildLexicon, type Lexicon } from './lexicon.ts';

/** A linear classifier over hashed features: row `bucket` of `weights` holds one weight a class. */
export type Classifier = { classes: number; mask: number; weights: Int8Array };

/** The trained parts of the English reader: tags and labels are the class names of `tagger` and `labeller`. */
export type Model = { tags: string[]; labels: string[]; lexicon: Lexicon; tagger: Classifier; moves: Classifier; labeller: Classifier };

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

/** Sums the weights of all features into `scores` (one entry a class). */
export function score(classifier: Classifier, features: Features, scores: Int32Array): void {
  const { classes, weights } = classifier;
  scores.fill(0, 0, classes);
  for (let index = 0; index < features.count; index++) {
    const from = features.rows[index]! * classes;
    for (let at = 0; at < classes; at++) scores[at]! += weights[from + at]!;
  }
}

type Header = {
  tags: string[];
  labels: string[];
  words: number;
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
  const lexicon = buildLexicon(hashes, take(header.words));
  const table = ([rows, classes]: [number, number]): Classifier => {
    const part = take(rows * classes);
    return { classes, mask: rows - 1, weights: new Int8Array(part.buffer, part.byteOffset, part.length) };
  };
  const { tags, labels } = header;
  return { tags, labels, lexicon, tagger: table(header.tagger), moves: table(header.moves), labeller: table(header.labeller) };
}

/** The file form of a model and of the lexicon (word hashes, ascending, and their entries) it was trained with; see `unpackModel`. */
export function packModel(model: Omit<Model, 'lexicon'>, hashes: Int32Array, entries: Uint8Array): Uint8Array {
  const { tags, labels, tagger, moves, labeller } = model;
  const size = ({ mask, classes }: Classifier): [number, number] => [mask + 1, classes];
  const header: Header = { tags, labels, words: hashes.length, tagger: size(tagger), moves: size(moves), labeller: size(labeller) };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(4);
  new DataView(start.buffer).setUint32(0, text.length, true);
  const raw = (part: Int8Array | Int32Array) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  return new Uint8Array(Buffer.concat([start, text, raw(hashes), entries, raw(tagger.weights), raw(moves.weights), raw(labeller.weights)]));
}
