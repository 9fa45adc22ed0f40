import { isCircumstance, isTimeBehind } from './circumstanceNouns.ts';
import { attach, childOf, type Forest, subtree } from './tree.ts';

/** `backed the levy on condition that`, `at the request of Sweden`, `lifted the ban, | to the annoyance of Sweden |`: how something is done tells no more of the thing. */
export function besideThing(forest: Forest, index: number): void {
  const noun = thingAbove(forest, index);
  const preposition = childOf(forest, index, 'case');
  if (preposition === undefined || forest.tokens[noun]?.pos !== 'NOUN') return;
  const { lower } = forest.tokens[preposition]!;
  const isAt = lower === 'at' && forest.tokens[index]!.pos === 'PROPN'; // `would challenge the levy at the WTO`
  const { lemma, lower: word } = forest.tokens[index]!;
  const isSince = /^(?:since|amid|despite)$/.test(lower);
  if (!isAt && !isSince && !isBehindComma(forest, index, noun, preposition) && !isCircumstance(lower, lemma) && !isTimeBehind(lower, word))
    return;
  if (/^(?:obj|obl)$/.test(forest.labels[noun]!) && forest.heads[noun]! >= 0) attach(forest, index, forest.heads[noun]!, 'obl');
}

/** The thing that a phrase was taken to be part of: `the levy on cars | in the face of protests |`. */
function thingAbove({ heads, labels, tokens }: Forest, index: number): number {
  let noun = heads[index]!;
  while (labels[noun] === 'nmod' && tokens[heads[noun]!]?.pos === 'NOUN') noun = heads[noun]!;
  return noun;
}

/** `the ban, | to the annoyance of Sweden |`, not `levies on cars, | on lorries |`. */
function isBehindComma(forest: Forest, index: number, noun: number, preposition: number): boolean {
  const [first] = subtree(forest, index, () => false);
  const comma = forest.tokens[first!]!.text === ',' ? first! : first! - 1;
  const { lower } = forest.tokens[preposition]!;
  const isListed =
    forest.tokens.slice(noun, comma).some(token => token.lower === lower) || childOf(forest, index, 'cc', 'conj') !== undefined;
  return comma > noun && forest.tokens[comma]!.text === ',' && !isListed && lower !== 'of' && lower !== 'as';
}
