import type { Clause } from '../../language/types.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit } from '../draft.ts';
import { matterOfDeed } from '../targets/targets.ts';

/** Verbs for what somebody can or cannot picture. */
const pictures = /^(?:see|imagine|envisage|envision|picture|foresee)$/;

/**
 * Rule "cannot see it": "“I cannot see | Ireland | supporting it |,” the minister said": what somebody cannot see their own side do it will not do. True for the clause
 * that names the deed, whether or not it is known of what.
 */
export function readSeenDoing(context: Context, clause: Clause): boolean {
  const { analysis, scan, discourse } = context.reading;
  const above = clause.parent === null ? undefined : analysis.clauses[clause.parent];
  if (analysis.language !== 'en' || clause.kind !== 'participle' || !clause.verb || clause.verb.passive || !above?.verb) return false;
  if (!pictures.test(above.verb.lemma) || !above.negated || above.question || clause.tokens[0]! < above.verb.head) return false;
  const speakers = discourse.speakers[clause.id]?.actors ?? [];
  const before = clause.verb.head - 1;
  const named = scan.byToken.get(before)?.actor;
  const isOwn =
    /^(?:us|government|country|cabinet)$/.test(analysis.tokens[before]!.lower) ||
    (named !== undefined && speakers.some(voice => sameVoice(voice, named) || sameVoice(named, voice)));
  const target = isOwn && speakers.length > 0 ? matterOfDeed(context, clause, speakers) : null;
  if (target) emit(context, clause, null, speakers, -1, { ...target, reasons: [...target.reasons, 'cannot see it done'], possible: false });
  return isOwn;
}
