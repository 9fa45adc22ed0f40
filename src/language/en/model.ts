/** A linear classifier over hashed features: row `bucket` of `weights` holds one weight a class. */
export type Classifier = { classes: number; mask: number; weights: Int8Array };

/** The trained parts of the English reader: tags and labels are the class names of `tagger` and `labeller`, `verbs` lemmas that the treebank knows. */
export type Model = { tags: string[]; labels: string[]; verbs: string[]; tagger: Classifier; moves: Classifier; labeller: Classifier };

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

/** A word's identity: case and digits folded, typographic quotes and dashes as plain ones. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length && index < 40; index++) hash = Math.imul(hash ^ fold(word.charCodeAt(index)), 0x01000193);
  return hash | 0;
}

function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return 48;
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return 34;
  return code === 0x2013 || code === 0x2014 ? 45 : code;
}

type Header = {
  tags: string[];
  labels: string[];
  verbs: string[];
  tagger: [number, number];
  moves: [number, number];
  labeller: [number, number];
};

/** Reads what `packModel` wrote: a JSON header behind its length, then the three tables, eight bits a weight. */
export function unpackModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  let offset = 4 + length;
  const table = ([rows, classes]: [number, number]): Classifier => {
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + offset, rows * classes);
    offset += rows * classes;
    return { classes, mask: rows - 1, weights };
  };
  return {
    tags: header.tags,
    labels: header.labels,
    verbs: header.verbs,
    tagger: table(header.tagger),
    moves: table(header.moves),
    labeller: table(header.labeller),
  };
}

/** The file form of a model; see `unpackModel`. */
export function packModel(model: Model): Uint8Array {
  const size = ({ mask, classes }: Classifier): [number, number] => [mask + 1, classes];
  const header: Header = {
    tags: model.tags,
    labels: model.labels,
    verbs: model.verbs,
    tagger: size(model.tagger),
    moves: size(model.moves),
    labeller: size(model.labeller),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(4);
  new DataView(start.buffer).setUint32(0, text.length, true);
  const tables = [model.tagger, model.moves, model.labeller].map(
    ({ weights }) => new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
  );
  return new Uint8Array(Buffer.concat([start, text, ...tables]));
}
