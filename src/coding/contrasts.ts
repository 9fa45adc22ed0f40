import type { Analysis } from '../language/types.ts';

const negators = /^(?:nicht|kein\w*|not|no)$/;

/**
 * Which way a contrast turns what begins at a token: −1 for what is denied beside something else ("but not its own disarmament", "keine Sanktionen, sondern
 * Gespräche"), 0 for what something stands in for ("instead of sanctions", "statt neuer Sanktionen"), 1 where nothing is set against it.
 */
export function contrastOf({ tokens, language }: Analysis, first: number): -1 | 0 | 1 {
  const { sentence } = tokens[first]!;
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const { lower, pos } = tokens[at]!;
    if (tokens[at]!.sentence !== sentence || /^(?:VERB|AUX|PUNCT)$/.test(pos)) return 1;
    const before = tokens[at - 1]?.lower;
    if (/^(?:statt|anstatt|anstelle)$/.test(lower) || (lower === 'of' && before === 'instead') || (lower === 'than' && before === 'rather'))
      return 0;
    if (!negators.test(lower)) continue;
    if (/^(?:but|aber)$/.test(before ?? '') || tokens[at + 1]?.lower === 'aber') return -1;
    const against = language === 'de' ? 'sondern' : 'but';
    const isSet = tokens.slice(first, first + 12).some(token => token.sentence === sentence && token.lower === against);
    return isSet && /^(?:nicht|kein\w*|not)$/.test(lower) && !/^(?:nur|only|just)$/.test(tokens[at + 1]?.lower ?? '') ? -1 : 1;
  }
  return 1;
}
