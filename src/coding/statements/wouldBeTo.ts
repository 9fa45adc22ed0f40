import type { Clause } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import { matterOfDeed } from '../targets/targets.ts';

/**
 * Rule "would be to": "to recognise it now | would be to reward them |, the minister said": what it would be as good as doing tells what the speaker thinks of the deed.
 * True when a statement was made.
 */
export function readWouldBeTo(context: Context, clause: Clause): boolean {
  const { analysis, discourse } = context.reading;
  const speaker = discourse.speakers[clause.id];
  const deed = clause.parent === null ? undefined : analysis.clauses[clause.parent];
  if (analysis.language !== 'en' || !speaker?.known || !deed?.verb || deed.verb.mood !== 'inf' || deed.start > clause.start) return false;
  const words = clause.tokens.map(at => analysis.tokens[at]!.lower).join(' ');
  const [, done] = /^(?:would|will) (?:only |merely |simply )?be to (\S+)/.exec(words) ?? [];
  const side = ills.test(done ?? '') ? -1 : goods.test(done ?? '') ? 1 : 0;
  const target = side === 0 ? null : matterOfDeed(context, deed, speaker.actors);
  if (!target || side === 0 || target.subject.kind === 'actor') return false;
  const reasons = [...target.reasons, `would be to "${done}"`];
  emit(context, clause, null, speaker.actors, side, { ...target, clause, reasons, confidence: Math.min(target.confidence, 0.55) });
  return true;
}

const ills =
  /^(?:reward|punish|betray|surrender|capitulate|concede|abandon|desert|invite|play|bow|yield|cave|hand|legitimi[sz]e|encourage|embolden|squander|destroy|undermine|weaken|court|declare|admit|repeat|throw|sacrifice|deny|insult|humiliate|ignore)$/;
const goods = /^(?:honou?r|right|repair|protect|safeguard|rescue|save|uphold|strengthen)$/;
