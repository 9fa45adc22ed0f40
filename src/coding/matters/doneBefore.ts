import type { Clause } from '../../language/types.ts';
import { givesLeave } from '../cues/rules.ts';
import type { Context } from '../draft.ts';
import { type Antecedent, sideOf } from './unsaid.ts';

/** By what a state settles a matter that is in its hands: a decision, an act of its power, or a leave that it gives or withholds. */
export const settlesMatter = (reason: string): boolean =>
  /\((?:decision|offer|join), |by its power/.test(reason) || givesLeave(/^cue "([^"]+)"/.exec(reason)?.[1] ?? '');

/** "Wants | to donate howitzers |", "refuses | to scrap the tax |": a deed that somebody wants to do, or not, named by its verb. */
const namesDeed = (reasons: string[]): boolean =>
  /\((?:position|offer|request), /.test(reasons[0] ?? '') && reasons.some(reason => deedNamed.test(reason));
const deedNamed = /^to do "|(?:^| with )"[^"]+"(?: for| against)?(?:, negated)?$/;

/** "Will block the sale": words for a stand by which something is done. */
const actsAgainst = /^cue "(?:block|bar|veto|obstruct|thwart|foil|boycott|shun|defy|flout|turn (?:away|back)|pull out|opt out|stay out)\b/;

/** "Voted the treaty down", "dropped out of it": a refusal that is an act. */
const refuses = /^cue "(?:vote[ds]? (?:down|against)|drop(?:ped)? out|walk(?:ed)? (?:out|away)|throw out|threw out|veto)/;

/** What another is said to do or to want done, and no mere view of it. */
const isDeed = (reasons: string[]): boolean =>
  settlesMatter(reasons[0] ?? '') || namesDeed(reasons) || actsAgainst.test(reasons[0] ?? '') || refuses.test(reasons[0] ?? '');

/** "Will scrap the tax", "wants | to limit exports |": what ends or curbs a thing, done or wanted, and nothing that is refused. */
export const tellsEnd = (reasons: string[]): boolean =>
  /\(decision, against\)$/.test(reasons[0] ?? '') ||
  (/\((?:position|offer|request), for\)$/.test(reasons[0] ?? '') && namesDeed(reasons)) ||
  (actsAgainst.test(reasons[0] ?? '') && /against\)$/.test(reasons[0] ?? ''));

/**
 * "Kopenhagen genehmigt den Bau der Brücke. Moskau verurteilt | den Schritt |": what another has been said to do in the sentence right before, also where no rule
 * knows the thing for a matter of its own. The subject is that of the deed, so that both stand on one matter.
 */
export function doneBefore({ drafts, reading }: Context, { id, sentence, tokens }: Clause): Antecedent | null {
  const { analysis, discourse } = reading;
  const before = analysis.sentences[sentence - 1];
  if (before?.paragraph !== analysis.sentences[sentence]!.paragraph) return null;
  const voices = [...discourse.subjects[id]!, ...(analysis.language === 'en' ? (discourse.speakers[id]?.actors ?? []) : [])];
  const isOwn = (who: string | undefined): boolean =>
    voices.some(({ ref, behalf }) => who !== undefined && (ref.id === who || behalf?.id === who));
  const done = drafts.findLast(({ start }) => start < analysis.tokens[tokens[0]!]!.start);
  if (!done || done.start < before.start || done.stance === 'neutral' || done.modality !== 'asserted') return null;
  const isDone = analysis.language === 'en' ? isDeed(done.reasons) : settlesMatter(done.reasons[0] ?? '');
  if (!isDone || done.subject.kind === 'actor' || isOwn(done.actor.ref.id) || isOwn(done.actor.behalf?.id)) return null;
  return sideOf(done, 0.5);
}
