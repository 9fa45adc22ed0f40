import { attach, childOf, type Forest, subtree } from './tree.ts';

/** `backed the levy on condition that`, `in return for`, `lifted the ban, | to the annoyance of Sweden |`: how something is done tells no more of the thing. */
export function besideThing(forest: Forest, index: number): void {
  const noun = forest.heads[index]!;
  const preposition = childOf(forest, index, 'case');
  if (preposition === undefined || forest.tokens[noun]?.pos !== 'NOUN') return;
  const isAt = forest.tokens[preposition]!.lower === 'at' && forest.tokens[index]!.pos === 'PROPN'; // `would challenge the levy at the WTO`
  if (
    !isAt &&
    !isBehindComma(forest, index, noun, preposition) &&
    !hows.test(`${forest.tokens[preposition]!.lower} ${forest.tokens[index]!.lower}`)
  )
    return;
  if (/^(?:obj|obl)$/.test(forest.labels[noun]!) && forest.heads[noun]! >= 0) attach(forest, index, forest.heads[noun]!, 'obl');
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

const hows =
  /^(?:on (?:condition|grounds|principle|paper|\w+day)|in (?:return|exchange|principle|practice|public|private|protest|response|full)|under (?:protest|pressure|duress)|for (?:years|months|weeks|decades|good)|from (?:outset|start|beginning))$/;
