import { childOf, childrenOf, type Forest, subtree } from './tree.ts';
import { describing } from './words.ts';

/** Mends what the parser often gets wrong in news, in a tree just planted over `unit`. */
export function repairTree(forest: Forest, unit: number[]): void {
  for (const index of unit) {
    if (forest.tokens[index]!.pos !== 'VERB') continue;
    finiteParticiple(forest, index);
    if (describing.has(forest.tokens[index]!.lemma)) raiseAs(forest, index);
  }
}

/** Past tense and participle look alike: with a subject of its own and no auxiliary or agent it is the past tense (`The government ruled out talks`). */
function finiteParticiple(forest: Forest, index: number): void {
  if (forest.tags[index] !== 'VERB VBN' || childOf(forest, index, 'aux', 'aux:pass', 'obl:agent') !== undefined) return;
  const label = forest.labels[index]!;
  const hasSubject = childOf(forest, index, 'nsubj') !== undefined;
  const head = forest.heads[index]!;
  const followsFinite = label === 'conj' && /VB[DZP]$/.test(forest.tags[head]!) && childOf(forest, head, 'aux') === undefined;
  if (!(hasSubject && /^(?:root|conj|ccomp|parataxis|advcl|acl:relcl)$/.test(label)) && !followsFinite) return;
  forest.tags[index] = 'VERB VBD';
  forest.tokens[index]!.morph = { form: 'fin', tense: 'past', mood: 'ind' };
}

/** `described NATO membership as unrealistic`: the phrase with as belongs to the verb, not to the object. */
function raiseAs(forest: Forest, verb: number): void {
  const object = childOf(forest, verb, 'obj');
  if (object === undefined) return;
  const below = subtree(forest, object, child => /^(?:acl:relcl|ccomp)$/.test(forest.labels[child]!));
  const top = below.find(
    index => index !== object && childrenOf(forest, index, 'case', 'mark').some(mark => forest.tokens[mark]!.lower === 'as'),
  );
  if (top === undefined) return;
  const old = forest.heads[top]!;
  forest.children[old] = forest.children[old]!.filter(child => child !== top);
  forest.children[verb] = [...forest.children[verb]!, top].sort((a, b) => a - b);
  forest.heads[top] = verb;
  forest.labels[top] = 'obl';
}
