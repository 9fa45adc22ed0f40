import type { TreebankSentence } from '../treebank.ts';

/** A phrase that is being put together: its head word, and in order what hangs on either side of it. */
export type Tree = { word: string; tag: string; left: Arc[]; right: Arc[] };
export type Arc = [label: string, tree: Tree];

/** A head with its dependents; empty places may stay `undefined`. */
export function node(word: string, tag: string, left: (Arc | undefined)[] = [], right: (Arc | undefined)[] = []): Tree {
  const kept = (arcs: (Arc | undefined)[]) => arcs.filter(arc => arc !== undefined);
  return { word, tag, left: kept(left), right: kept(right) };
}

/** The same phrase with more around it. */
export function around(tree: Tree, left: (Arc | undefined)[], right: (Arc | undefined)[] = []): Tree {
  return node(tree.word, tree.tag, [...left, ...tree.left], [...tree.right, ...right]);
}

export const comma: Arc = ['punct', node(',', 'PUNCT')];
export const stop: Arc = ['punct', node('.', 'PUNCT')];
export const quoteMark: Arc = ['punct', node('"', 'PUNCT')];

/** The words of the tree in order, the first one with a capital. */
export function toSentence(tree: Tree): TreebankSentence {
  const sentence: TreebankSentence = { words: [], tags: [], upos: [], lemmas: [], heads: [], labels: [] };
  const place = (part: Tree, label: string): number => {
    const below = part.left.map(([name, child]) => place(child, name));
    const at = sentence.words.push(part.word) - 1;
    sentence.tags.push(part.tag);
    sentence.upos.push(part.tag.split(' ')[0]!);
    sentence.lemmas.push(part.word.toLowerCase());
    sentence.heads.push(-1);
    sentence.labels.push(label);
    below.push(...part.right.map(([name, child]) => place(child, name)));
    for (const child of below) sentence.heads[child] = at;
    return at;
  };
  place(tree, 'root');
  sentence.words = sentence.words.map((word, at) => (word === 'a' && /^[aeiou]/i.test(sentence.words[at + 1] ?? '') ? 'an' : word));
  const first = sentence.words.findIndex(word => /\p{L}/u.test(word));
  sentence.words[first] = sentence.words[first]!.charAt(0).toUpperCase() + sentence.words[first]!.slice(1);
  return sentence;
}
