import type { Token } from '../types.ts';
import { opensSubject } from './front.ts';
import { isTrade } from './headlineVerbs.ts';
import { lemmaOf } from './lemma.ts';
import { isVerbLemma, type Lexicon } from './lexicon.ts';
import type { Forest } from './tree.ts';

/** More words than such an opening has. */
const longest = 14;

/**
 * Before parsing: `| Breaking | ranks with Sweden, Norway …`, `| Setting | aside its doubts, Norway …`, `With days | left |, Norway …`: what a sentence opens with and a
 * comma ends, before the subject and its verb, is a participle where it may be one.
 */
export function mendOpeningParticiple({ tokens, tags }: Forest, lexicon: Lexicon, unit: number[]): void {
  const comma = unit.findIndex((index, at) => at > 1 && tokens[index]!.text === ',');
  if (comma < 0 || comma > Math.min(longest, unit.length - 3) || !opensSubject(tokens, unit, comma + 1)) return;
  const [first, last] = [unit[0]!, unit[comma - 1]!];
  if (tokens[first]!.lower === 'with' && tags[last] === 'VERB VBD') beParticiple(tokens[last]!, tags, 'VERB VBN', 'part2');
  if (!/^(?:NOUN|ADJ|PROPN|X)$/.test(tags[first]!) || unit.slice(0, comma).some(index => /(?:VB[DZP]|MD)$/.test(tags[index]!))) return;
  const { lower } = tokens[first]!;
  if (!/.ing$/.test(lower) || isTrade.test(lower) || !/^(?:NOUN NNS|DET|PRON PRP\$|ADP|ADV)/.test(tags[unit[1]!]!)) return;
  const lemma = lemmaOf(lower, 'VERB', 'VERB VBG', lexicon);
  if (!isVerbLemma(lexicon, lemma)) return;
  beParticiple(tokens[first]!, tags, 'VERB VBG', 'part1');
  tokens[first]!.lemma = lemma;
}

function beParticiple(token: Token, tags: string[], tag: string, form: 'part1' | 'part2'): void {
  tags[token.index] = tag;
  token.pos = 'VERB';
  token.morph = { form };
}
