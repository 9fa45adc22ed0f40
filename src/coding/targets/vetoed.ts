import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import type { Context } from '../draft.ts';
import type { Target } from './targets.ts';

/**
 * "Cast its veto | to kill a call for a truce |", "nutzt sein Veto, | um die Hilfe zu blockieren |": what one vetoes it for is against the thing already, and the veto does not
 * turn it round once more.
 */
export function asVetoed({ reading: { analysis, cues, children } }: Context, clause: Clause, word: string, targets: Target[]): Target[] {
  if (!/veto/i.test(word)) return targets;
  const purpose = children[clause.id]!.find(
    child => child.kind === 'infinitive' && !child.negated && findCues(analysis, child, cues).some(({ cue }) => cue.polarity < 0),
  );
  if (!purpose) return targets;
  return targets.map(target =>
    target.clause.start >= purpose.start
      ? { ...target, sign: target.sign > 0 ? -1 : 1, reasons: [...target.reasons, 'what the veto is for'] }
      : target,
  );
}
