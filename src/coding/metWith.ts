import type { Clause } from '../language/types.ts';
import { type CueMatch, nounCue } from './cues.ts';
import { type Context, emit } from './draft.ts';
import { thingTargets } from './forWhom.ts';
import { nounHolder } from './holders.ts';
import type { Actor } from './names.ts';

/** Verbs with which a thing meets somebody's attitude. */
const meets =
  /^(?:meet|draw|win|find|gain|attract|earn|face|encounter|receive|provoke|trigger|prompt|elicit|get|enjoy|have|garner|secure|hit|run|suffer|spark|greet)$/;

/**
 * Rule "met with": the thing is the subject, and the attitude names whose it is: "The offer met with a refusal from Kyiv", "the plan drew criticism from Paris
 * and Rome", "the levy ran into opposition in Hungary". True when a statement was made.
 */
export function readMetWith(context: Context, clause: Clause): boolean {
  const { analysis, cues } = context.reading;
  const { verb } = clause;
  if (analysis.language !== 'en' || !clause.subject || !verb || !meets.test(verb.lemma) || clause.negated) return false;
  for (const at of clause.tokens) {
    const token = analysis.tokens[at]!;
    if (at < verb.head || token.pos !== 'NOUN') continue;
    const cue = nounCue(token, cues);
    if (!cue || (cue.kind !== 'position' && cue.kind !== 'concern') || cue.about.includes('subject')) continue;
    const owner = nounHolder(context, clause, at) ?? adjectiveOwner(context, at);
    const holders = owner ? [owner] : ownersBehind(context, clause, at);
    const found: CueMatch = { cue, text: token.text, tokens: [at], via: 'noun' };
    const targets = holders.length > 0 ? thingTargets(context, clause, found) : [];
    for (const target of targets)
      emit(context, clause, found, holders, cue.polarity < 0 ? -1 : 1, { ...target, confidence: Math.min(target.confidence, 0.6) });
    if (targets.length > 0) return true;
  }
  return false;
}

/** "Norwegian | resistance". */
function adjectiveOwner({ reading }: Context, noun: number): Actor | null {
  const mention = reading.scan.byToken.get(noun - 1);
  return mention && mention.actor.kind === 'body' && reading.analysis.tokens[noun - 1]!.pos !== 'NOUN' ? mention.actor : null;
}

/** Those named behind the attitude: "criticism from | Paris and Rome", "support in | Hungary". */
function ownersBehind(context: Context, clause: Clause, noun: number): Actor[] {
  const { analysis, scan } = context.reading;
  const found: Actor[] = [];
  let at = noun + 1;
  if (!/^(?:from|by|in|among|of)$/.test(analysis.tokens[at]?.lower ?? '')) return [];
  for (at++; clause.tokens.includes(at); at++) {
    const mention = scan.byToken.get(at);
    if (mention && !mention.genitive) {
      found.push(mention.actor);
      at = mention.last;
    } else if (!/^(?:and|,|the|from|by|in|as|well)$/.test(analysis.tokens[at]!.lower)) break;
  }
  return found;
}
