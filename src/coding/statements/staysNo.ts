import type { Clause } from '../../language/types.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { openTarget, pointUnsaid } from '../matters/pointBack.ts';
import { staysSo } from '../matters/staysSo.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget } from '../targets/targets.ts';

const sides = /^(?:nein|ja|veto|ablehnung|absage|zusage|verbot|verzicht)$/;

/**
 * Rule "stays a no": "Bei der Maut bleibt es | beim Nein |": what one stays with is the side, and what it is about stands beside it, or was spoken of last. True where
 * the clause says so, whether or not it was coded: of another state ("bei Schweden bleibt es beim Nein") nobody can tell what of it is meant.
 */
export function readStaysNo(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, cues, discourse } = context.reading;
  if (analysis.language !== 'de' || clause.verb?.lemma !== 'bleiben' || clause.negated) return false;
  const kept = speakers.length > 0 ? staysSo(context, clause, true) : null;
  if (kept) {
    emit(context, clause, null, speakers, 1, kept);
    return true;
  }
  const isIt = clause.subject === null || analysis.tokens[clause.subject.head]!.lower === 'es';
  const side = clause.obliques.find(({ prep, phrase }) => prep === 'bei' && sides.test(analysis.tokens[phrase.head]!.lower))?.phrase;
  if (!isIt || !side) return false;
  const word = analysis.tokens[side.head]!;
  const cue = nounCue(word, cues);
  if (!cue || cue.polarity === 0) return false;
  const beside = clause.obliques
    .filter(({ prep, phrase }) => /^(?:bei|für|zu|in)$/.test(prep) && phrase !== side)
    .map(({ phrase }) => phrase);
  const owners = beside.flatMap(phrase => discourse.resolve(phrase, clause));
  const whose = clause.obliques.filter(({ prep }) => prep === 'für').flatMap(({ phrase }) => discourse.resolve(phrase, clause));
  const holders = whose.length > 0 ? whose : owners.length > 0 ? [] : speakers;
  const found: CueMatch = { cue, text: word.text, tokens: [side.head], via: 'noun' };
  const [own] = issuesIn(context, [clause]);
  const thing = beside.find(phrase => discourse.resolve(phrase, clause).length === 0);
  const target = own
    ? ownTarget(context, clause, own, found)
    : thing
      ? openTarget(context, thing, clause, 0.6)
      : pointUnsaid(context, clause, word.text);
  if (target && holders.length > 0) emit(context, clause, found, holders, cue.polarity < 0 ? -1 : 1, target);
  return true;
}
