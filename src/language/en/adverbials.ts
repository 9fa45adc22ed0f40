import type { Token } from '../types.ts';
import { attach, type Forest } from './tree.ts';

/** Adverbs of several words that the parser takes for something else. Those with `no` deny the clause. */
const adverbials = [
  'by no means',
  'by no stretch',
  'under no circumstances',
  'in no way',
  'on no account',
  'at no point',
  'at no time',
  'not by any means',
  'in no uncertain terms',
  'in principle',
  'in effect',
  'once again',
  'once more',
  'yet again',
  'for now',
  'for the time being',
  'for the moment',
  'at present',
  'at this stage',
  'at least',
  'in turn',
  'for one',
  'of late',
  'in private',
  'in public',
  'by contrast',
  'as well',
  'at once',
  'at last',
  'at length',
  'in vain',
  'on the spot',
  'right away',
  'straight away',
  'without delay',
  'without hesitation',
  'for his part',
  'for her part',
  'for its part',
  'for their part',
].map(text => text.split(' '));
const byOpener = new Map<string, string[][]>();
for (const words of adverbials) byOpener.set(words[0]!, [...(byOpener.get(words[0]!) ?? []), words]);
const emphatic = 'in no uncertain terms';

/** Places in the tokens of a unit that belong to such adverbs; the parser reads the rest. */
export function findAdverbials(tokens: Token[], unit: number[]): number[][] {
  const found: number[][] = [];
  for (let at = 1; at < unit.length - 1; at++) {
    const words = byOpener
      .get(tokens[unit[at]!]!.lower)
      ?.find(each => each.every((word, order) => tokens[unit[at + order] ?? -1]?.lower === word));
    if (words === undefined) {
      if (isFloating(tokens, unit, at)) found.push([unit[at]!]);
      continue;
    }
    found.push(unit.slice(at, at + words.length));
    at += words.length - 1;
  }
  return found;
}

/** `Malta and Cyprus are both against it`, `have all signed`: a quantifier of the subject that stands behind the verb misleads the parser. */
const isFloating = (tokens: Token[], unit: number[], at: number): boolean =>
  /^(?:both|all|each)$/.test(tokens[unit[at]!]!.lower) &&
  /^(?:are|were|have|had|will|would)$/.test(tokens[unit[at - 1]!]!.lower) &&
  /^(?:ADP|ADJ|VERB)$/.test(tokens[unit[at + 1]!]!.pos);

/** Hangs them into the tree: on the verb or adjective behind them, else on what the word behind them hangs on. */
export function hangAdverbials(forest: Forest, unit: number[], found: number[][]): void {
  const taken = new Set(found.flat());
  for (const words of found) {
    const beside =
      unit.find(index => index > words.at(-1)! && !taken.has(index)) ?? unit.findLast(index => index < words[0]! && !taken.has(index));
    if (beside === undefined) continue;
    const isHead = /^(?:VERB|ADJ)$/.test(forest.tokens[beside]!.pos) || forest.heads[beside]! < 0;
    const head = isHead ? beside : forest.heads[beside]!;
    const text = words.map(index => forest.tokens[index]!.lower).join(' ');
    const core = text === emphatic ? words[0]! : (words.find(index => /^(?:no|not)$/.test(forest.tokens[index]!.lower)) ?? words[0]!);
    attach(forest, core, head, 'advmod');
    for (const index of words) if (index !== core) attach(forest, index, core, 'fixed');
  }
}
