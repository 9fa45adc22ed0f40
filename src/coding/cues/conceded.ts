import type { Clause } from '../../language/types.ts';
import type { Reading } from '../reading.ts';

/**
 * "Norway | may not like the treaty |, but it will sign it", "ist vom Vertrag | zwar nicht begeistert |, wird ihn aber unterzeichnen": what is granted before what counts
 * is no position of its own.
 */
export function isConceded({ analysis, children }: Reading, clause: Clause): boolean {
  const lower = (at: number) => analysis.tokens[at]!.lower;
  const answers = (word: RegExp) =>
    children[clause.id]!.some(child => child.coordinated && child.start > clause.start && child.tokens.some(at => word.test(lower(at)))) ||
    word.test(lower(Math.min(analysis.tokens.length - 1, clause.tokens.at(-1)! + 1)));
  if (analysis.language === 'de')
    return clause.negated && clause.tokens.some(at => lower(at) === 'zwar') && answers(/^(?:aber|jedoch|doch|dennoch)$/);
  const dislikes =
    clause.negated &&
    /^(?:may|might)$/.test(clause.verb?.modal ?? '') &&
    /^(?:like|love|enjoy|relish|welcome|be)$/.test(clause.verb!.lemma);
  return dislikes && answers(/^but$/);
}
