import type { Clause } from '../../language/types.ts';
import { givesLeave } from '../cues/rules.ts';
import type { Context } from '../draft.ts';
import { type Antecedent, sideOf } from './unsaid.ts';

/** By what a state settles a matter that is in its hands: a decision, an act of its power, or a leave that it gives or withholds. */
export const settlesMatter = (reason: string): boolean =>
  /\((?:decision|offer|join), |by its power/.test(reason) || givesLeave(/^cue "([^"]+)"/.exec(reason)?.[1] ?? '');

/**
 * "Kopenhagen genehmigt den Bau der Brücke. Moskau verurteilt | den Schritt |": what another has been said to do in the sentence right before, also where no rule
 * knows the thing for a matter of its own. The subject is that of the deed, so that both stand on one matter.
 */
export function doneBefore({ drafts, reading }: Context, { id, sentence, tokens }: Clause): Antecedent | null {
  const { analysis, discourse } = reading;
  const before = analysis.sentences[sentence - 1];
  if (analysis.language !== 'de' || before?.paragraph !== analysis.sentences[sentence]!.paragraph) return null;
  const isOwn = (who: string | undefined): boolean =>
    discourse.subjects[id]!.some(({ ref, behalf }) => who !== undefined && (ref.id === who || behalf?.id === who));
  const done = drafts.findLast(({ start }) => start < analysis.tokens[tokens[0]!]!.start);
  if (!done || done.start < before.start || done.stance === 'neutral' || done.modality !== 'asserted') return null;
  if (!settlesMatter(done.reasons[0] ?? '') || isOwn(done.actor.ref.id) || isOwn(done.actor.behalf?.id)) return null;
  return sideOf(done, 0.5);
}
