import { attach, childrenOf, type Forest } from './tree.ts';
import { speechVerbs } from './words.ts';

/** `vowed | there would be no levy |`, `said | that there would be none |`: behind a verb of saying, what there is or is to be is a clause of its own. */
export function saidToBe(forest: Forest, there: number): void {
  const { tokens, tags, heads } = forest;
  const isMarked = tokens[there - 1]?.lower === 'that';
  const verb = there - (isMarked ? 2 : 1);
  if (tokens[verb]?.pos !== 'VERB' || tokens[verb]!.sentence !== tokens[there]!.sentence || !speechVerbs.has(tokens[verb]!.lemma)) return;
  let be = there + 1;
  while (/^AUX MD/.test(tags[be] ?? '') || /^(?:not|never|n['’]t)$/.test(tokens[be]?.lower ?? '')) be++;
  const hasTense = be > there + 1 || /^(?:is|are|was|were)$/.test(tokens[be]?.lower ?? '');
  if (tokens[be]?.lemma !== 'be' || !hasTense) return;
  const thing = thingBehind(forest, be);
  if (thing < 0 || (heads[be] === verb && forest.labels[be] === 'ccomp')) return;
  if (heads[verb] === be) attach(forest, verb, heads[be]!, forest.labels[be]!);
  if (heads[verb] === thing) attach(forest, verb, heads[thing]!, forest.labels[thing]!);
  attach(forest, be, verb, 'ccomp');
  for (const early of [...forest.children[be]!, ...forest.children[thing]!].filter(child => child < verb))
    attach(forest, early, verb, forest.labels[early]!);
  for (const between of range(there, be))
    attach(forest, between, be, between === there ? 'expl' : /^AUX/.test(tags[between]!) ? 'aux' : 'advmod');
  if (isMarked) attach(forest, there - 1, be, 'mark');
  attach(forest, thing, be, 'nsubj');
  for (const late of childrenOf(forest, verb, 'obl', 'advcl', 'obj').filter(child => child > be))
    attach(forest, late, be, forest.labels[late]!);
  tokens[be]!.pos = 'VERB';
}

/** The noun that ends the phrase behind the verb. */
function thingBehind({ tokens, tags }: Forest, be: number): number {
  let at = be + 1;
  while (/^(?:DET|ADJ|NUM|ADV|PROPN|NOUN)/.test(tags[at] ?? '') && tokens[at]!.sentence === tokens[be]!.sentence) at++;
  return /^(?:NOUN|PROPN)/.test(tags[at - 1] ?? '') ? at - 1 : -1;
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, step) => first + step);
