import type { Clause } from '../../language/types.ts';
import { pains, pleasures } from '../cues/feelings.ts';
import { nounHolder, ownersBehind } from '../cues/nounHolders.ts';
import { type Context, emit } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { matterOfDeed } from '../targets/targets.ts';

/**
 * Rule "to their dismay": what happens is to somebody's liking, or not ("to Norway's relief, the treaty was adopted", "sehr zum Missfallen Oslos wurde die Maut
 * beschlossen").
 */
export function readToTheirDismay(context: Context, clause: Clause): void {
  const { analysis, discourse } = context.reading;
  if (clause.question || !clause.verb || discourse.speakers[clause.id]) return;
  for (const { prep, phrase } of clause.obliques) {
    const feeling = analysis.tokens[phrase.head]!.lemma.toLowerCase();
    const side = pleasures.test(feeling) ? 1 : pains.test(feeling) ? -1 : 0;
    if (side === 0 || !/^(?:to|zu)$/.test(prep)) continue;
    const holders = whose(context, clause, phrase.head);
    const happens = { ...clause, obliques: clause.obliques.filter(oblique => oblique.phrase !== phrase) };
    const target = holders.length > 0 ? matterOfDeed(context, happens, []) : null;
    if (target && target.subject.kind !== 'actor')
      emit(context, clause, null, holders, side, { ...target, clause, confidence: Math.min(target.confidence, 0.6) });
  }
}

/** "To the dismay | of Norway and Sweden |", "to | Norway's | dismay", "zum Ärger | Norwegens |". */
function whose(context: Context, clause: Clause, noun: number): Actor[] {
  const behind = ownersBehind(context, clause, noun, /^(?:of|in|von)$/);
  const owner = behind.length > 0 ? null : nounHolder(context, clause, noun);
  return owner ? [owner] : behind;
}
