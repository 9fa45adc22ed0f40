import type { Analysis } from '../../language/types.ts';

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
    // "liefert aber keine Waffen" denies all of it: only behind a comma is something else set against the thing.
    const beside = tokens[at - (before === 'aber' ? 2 : 1)]?.text === ',';
    if (before === 'but' || (beside && (before === 'aber' || tokens[at + 1]?.lower === 'aber'))) return -1;
    const against = language === 'de' ? 'sondern' : 'but';
    const isSet = tokens.slice(first, first + 12).some(token => token.sentence === sentence && token.lower === against);
    return isSet && /^(?:nicht|kein\w*|not)$/.test(lower) && !/^(?:nur|only|just)$/.test(tokens[at + 1]?.lower ?? '') ? -1 : 1;
  }
  return 1;
}

const opposites: Readonly<Record<string, string>> = { für: 'gegen', gegen: 'für', for: 'against', against: 'for' };

/** "Ist für die Waffenruhe, aber | gegen | die Anerkennung": what the other preposition opens is on the other side than that of the cue ("sein für"). */
export function isTurned({ tokens }: Analysis, first: number, cue: string): boolean {
  const other = opposites[cue.split(' ').at(-1)!];
  for (let at = first - 1; other && at >= Math.max(0, first - 5); at--) {
    const { lower, pos } = tokens[at]!;
    if (lower === other) return /^(?:aber|doch|jedoch|und|but|and|yet)$/.test(tokens[at - 1]?.lower ?? '');
    if (/^(?:VERB|AUX|PUNCT|ADP)$/.test(pos)) return false;
  }
  return false;
}
