import { attach, type Forest } from './tree.ts';

const auxiliary = /^(?:have|be|do|will|would|can|could|shall|should|must|may|might)$/;

/**
 * `Nor has Turkey dropped the demand`: behind nor and neither the auxiliary stands before its subject, and the parser takes it for the verb. The verb behind
 * the subject is the head, and nor denies it.
 */
export function mendInversion(forest: Forest, unit: number[]): void {
  const start = /^(?:but|and)$/.test(forest.tokens[unit[0]!]?.lower ?? '') ? 1 : 0;
  const [first, aux, ...rest] = unit.slice(start);
  if (first === undefined || aux === undefined || !/^(?:nor|neither)$/.test(forest.tokens[first]!.lower)) return;
  if (!auxiliary.test(forest.tokens[aux]!.lemma)) return;
  const verb = rest.slice(0, 10).find(index => forest.tokens[index]!.pos === 'VERB');
  const between = rest.filter(index => verb !== undefined && index < verb);
  if (verb === undefined || between.some(index => /^(?:PUNCT|VERB|AUX|SCONJ)$/.test(forest.tokens[index]!.pos))) return;
  const isOutside = (index: number) => !between.includes(forest.heads[index]!);
  const subject = between.findLast(index => /^(?:NOUN|PROPN|PRON)$/.test(forest.tokens[index]!.pos) && isOutside(index));
  if (subject === undefined) return;
  if (forest.heads[aux] !== verb) {
    attach(forest, verb, forest.heads[aux]!, forest.labels[aux]!);
    for (const child of [...forest.children[aux]!])
      if (child !== subject && child !== first && child !== verb) attach(forest, child, verb, forest.labels[child]!);
  }
  attach(forest, aux, verb, 'aux');
  attach(forest, subject, verb, 'nsubj');
  attach(forest, first, verb, 'advmod');
  forest.tokens[aux]!.pos = 'AUX';
  if (forest.tags[verb] === 'VERB VBD') {
    forest.tags[verb] = 'VERB VBN';
    forest.tokens[verb]!.morph = { form: 'part2' };
  }
}
