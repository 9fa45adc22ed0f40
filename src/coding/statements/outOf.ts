import type { Clause } from '../../language/types.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { type Context, emit } from '../draft.ts';
import { attitudeTargets } from '../targets/attitudes.ts';

/** Nouns for what somebody acts out of, as far as they tell a side on what stands behind them. */
const motives = /^(?:protest|ärger|verärgerung|empörung|unmut|wut|zorn|unzufriedenheit|enttäuschung|solidarität)$/;

/** Prepositions by which such a noun says what it is about; of anger alone nobody can tell. */
const about: CueMatch['cue']['about'] = ['prep:gegen', 'prep:über', 'prep:mit'];

/**
 * Rule "out of protest": "| Aus Protest gegen die Anerkennung Palästinas | zieht Israel seinen Botschafter ab": whoever acts out of it is against that, or for it,
 * whatever he does.
 */
export function readOutOf(context: Context, clause: Clause): void {
  const { analysis, cues, discourse } = context.reading;
  const holders = discourse.subjects[clause.id]!;
  if (!clause.verb || clause.verb.passive || clause.verb.modal || clause.negated || holders.length === 0) return;
  for (const { prep, phrase } of clause.obliques) {
    const noun = analysis.tokens[phrase.head]!;
    if (prep !== 'aus' || !motives.test(noun.lemma.toLowerCase())) continue;
    const [prepAt, next] = [1, 2].map(step => analysis.tokens[phrase.head + step]?.lower ?? '');
    if (!about.includes(`prep:${prepAt}`) || /^(?:seine|ihre)/.test(next!)) continue; // "aus Ärger über seine Niederlage"
    const known = nounCue(noun, cues);
    const polarity = noun.lemma.toLowerCase() === 'solidarität' ? 1 : -1;
    const cue: CueMatch['cue'] = { cues: [], pos: 'noun', kind: 'position', polarity, intensity: known?.intensity ?? 0.7, about };
    const found: CueMatch = { cue, text: `aus ${noun.text}`, tokens: [phrase.head], via: 'noun' };
    for (const target of attitudeTargets(context, clause, found, holders[0]!).slice(0, 2))
      emit(context, clause, found, holders, polarity, { ...target, confidence: Math.min(target.confidence, 0.65) });
  }
}
