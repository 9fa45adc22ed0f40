import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import type { CueMatch } from './cues.ts';

/**
 * "Begged | to differ on the levy |", "keeps Oslo | guessing on the levy |": a set phrase that the parser cuts in two, whose first verb takes another side, or one at
 * all, where it stands alone. The second verb, or null.
 */
export function setPhrase(
  { reading: { analysis, children } }: Context,
  { id, verb }: Clause,
  { via }: CueMatch,
): 'differ' | 'guess' | null {
  if (analysis.language !== 'en' || via !== 'verb' || !verb) return null;
  const has = (kind: Clause['kind'], lemma: string) => children[id]!.some(child => child.kind === kind && child.verb?.lemma === lemma);
  if (verb.lemma === 'beg' && has('infinitive', 'differ')) return 'differ';
  return /^(?:keep|leave)$/.test(verb.lemma) && has('participle', 'guess') ? 'guess' : null;
}
