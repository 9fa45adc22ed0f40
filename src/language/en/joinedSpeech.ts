import { attach, childOf, childrenOf, type Forest } from './tree.ts';
import { speechVerbs } from './words.ts';

/**
 * `Norway will back the levy, | but warned | that it would not wait`: behind and or but a verb of saying without a subject goes on with what the subject before it
 * does. The parser takes that for what was said.
 */
export function mendJoinedSpeech(forest: Forest, verb: number): void {
  const { tokens, labels } = forest;
  if (!speechVerbs.has(tokens[verb]!.lemma) || tokens[verb - 1]?.pos !== 'CCONJ') return;
  if (childOf(forest, verb, 'nsubj', 'nsubj:pass', 'expl') !== undefined) return;
  const first = childrenOf(forest, verb, 'ccomp', 'parataxis').find(
    index => index < verb - 1 && childOf(forest, index, 'nsubj') !== undefined,
  );
  if (first === undefined) return;
  attach(forest, first, forest.heads[verb]!, labels[verb]!);
  attach(forest, verb, first, 'conj');
}
