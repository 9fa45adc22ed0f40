import { attach, childrenOf, type Forest, subtree } from './tree.ts';

/** Verbs that have two objects: `gave the army money`. */
const giving =
  /^(?:give|grant|pay|send|lend|offer|show|cost|deny|promise|teach|tell|owe|hand|sell|award|allow|ask|save|bring|buy|call|name|make|deem|brand|elect|appoint|consider)$/;

/** `would support | the fish | levy`: two nouns side by side that the parser took for two objects of the verb are one thing. */
export function joinCompound(forest: Forest, verb: number): void {
  const { tokens, labels } = forest;
  if (giving.test(tokens[verb]!.lemma)) return;
  const objects = childrenOf(forest, verb, 'obj', 'iobj', 'obl:unmarked');
  for (const [order, head] of objects.entries()) {
    const before = objects[order - 1];
    if (before === undefined || tokens[head]!.pos !== 'NOUN' || tokens[before]!.pos !== 'NOUN' || before !== head - 1) continue;
    const opens = childrenOf(forest, before, 'det', 'amod', 'nmod:poss');
    const isBare = subtree(forest, head, () => false)[0] === head;
    if (opens.length === 0 || !isBare || tokens[head]!.morph.number === 'plur') continue;
    labels[head] = 'obj';
    for (const child of forest.children[before]!) attach(forest, child, head, labels[child]!);
    attach(forest, before, head, 'compound');
  }
}
