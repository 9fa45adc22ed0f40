import type { Clause } from '../language/types.ts';
import { type CueMatch, findCues } from './cues.ts';
import { type Context, emit } from './draft.ts';
import type { Actor } from './names.ts';
import { findTargets } from './targets.ts';

/**
 * Rule "neither … nor": "will neither sign nor veto the bill", "neither warmed to the idea nor ruled it out": who does neither of two opposites leaves it open. True
 * for both clauses of such a pair, the second of which names the matter.
 */
export function readNeitherNor(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, cues, children } = context.reading;
  if (analysis.language !== 'en' || !clause.verb) return false;
  const has = (one: Clause, word: string) => one.tokens.some(at => analysis.tokens[at]!.lower === word);
  const parent = clause.parent === null ? undefined : analysis.clauses[clause.parent];
  const first = has(clause, 'neither') ? clause : parent && has(parent, 'neither') ? parent : undefined;
  const second =
    first && (first === clause ? children[clause.id]!.find(child => has(child, 'nor')) : has(clause, 'nor') ? clause : undefined);
  if (!first || !second) return false;
  const sideOf = (one: Clause): CueMatch | undefined =>
    findCues(analysis, one, cues).find(({ cue }) => cue.polarity !== 0 && /^(?:position|decision)$/.test(cue.kind));
  const [left, right] = [sideOf(first), sideOf(second)];
  if (!left || !right || left.cue.polarity !== -right.cue.polarity) return false;
  if (clause === second)
    for (const target of findTargets(context, clause, right).slice(0, 1)) emit(context, clause, right, holders, 0, target);
  return true;
}
