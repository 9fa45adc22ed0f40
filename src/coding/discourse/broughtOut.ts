import type { Actor } from '../mentions/names.ts';
import type { State } from './reference.ts';

const be = /^(?:is|are|was|were|remains|remain)$/;

/**
 * Who does what a clause says of "that" or "who", where the sentence brings them out: "it is | Iceland | that blocks it" before, "one country that will not sign is |
 * Iceland |" behind.
 */
export function broughtOut(state: State, pronoun: number): Actor[] {
  const { analysis, scan } = state;
  const { tokens } = analysis;
  if (analysis.language !== 'en' || !/^(?:that|who|which)$/.test(tokens[pronoun]!.lower)) return [];
  const { firstToken } = analysis.sentences[tokens[pronoun]!.sentence]!;
  const before = scan.byToken.get(pronoun - 1);
  if (before && /^(?:it)$/.test(tokens[firstToken]!.lower) && be.test(tokens[firstToken + 1]!.lower)) return [before.actor];
  return namedLast(state, tokens[pronoun]!.sentence);
}

/** "Among those to reject it is | Iceland |", "the only ones against it are | Malta and Cyprus |": whom a sentence that opens with their kind names last. */
function namedLast({ analysis, scan }: Pick<State, 'analysis' | 'scan'>, sentence: number): Actor[] {
  const { tokens } = analysis;
  const { firstToken, endToken } = analysis.sentences[sentence]!;
  const kind = tokens[firstToken]!.lower === 'the' ? tokens[firstToken + 1] : tokens[firstToken];
  if (!/^(?:among|one|only|another|first|last|latest|sole|foremost|countries|states|governments|those)$/.test(kind?.lower ?? '')) return [];
  const found: Actor[] = [];
  for (let at = endToken - 1; at > firstToken + 3; at--) {
    const mention = scan.byToken.get(at);
    if (mention && !mention.genitive) {
      if (!found.includes(mention.actor)) found.unshift(mention.actor);
      at = mention.first;
    } else if (be.test(tokens[at]!.lower)) return found;
    else if (!/^(?:PUNCT|CCONJ|DET)$/.test(tokens[at]!.pos)) return [];
  }
  return [];
}
