import type { Clause, Phrase } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import type { Context } from '../draft.ts';
import { pointUnsaid } from '../matters/pointBack.ts';
import type { Target } from './targets.ts';

/** "Carmakers are alarmed", "Island zeigte sich enttäuscht": a mind that somebody has, and nothing said of what about. */
export function tellsMind({ reading: { analysis } }: Context, clause: Clause, { cue, via, tokens }: CueMatch): boolean {
  const { objects, obliques, predicate, verb, start, end } = clause;
  if (!(via === 'predicate' || via === 'idiom') || !/^(?:position|concern)$/.test(cue.kind) || !verb || verb.modal) return false;
  if (cue.about.every(frame => frame === 'subject') || bent.test(analysis.text.slice(start, end))) return false;
  const phrases = [...objects, ...obliques.map(({ phrase }) => phrase), ...(predicate ? [predicate] : [])];
  return phrases.every(({ head }) => tokens.includes(head) || /^(?:sich|mich|uns)$/.test(analysis.tokens[head]!.lower));
}

/** Ready or open for what only the text's own words could tell. */
const bent =
  /\b(?:open|ready|prepared|willing|able|determined|bereit|offen|gewillt|entschlossen|zuversichtlich|optimistisch|confident|optimistic|hopeful)\b/i;

const answers = /^(?:retaliation|reprisal|countermeasure|counter-measure|vergeltung|gegenmaßnahme|vergeltungsmaßnahme|gegenschlag)$/;

/** "Threatened retaliation", "drohte mit Gegenmaßnahmen": against what the text is about. */
export function answeredTarget(context: Context, clause: Clause, { cue, text }: CueMatch, { head }: Phrase): Target | null {
  if (cue.kind !== 'threat' || !answers.test(context.reading.analysis.tokens[head]!.lemma)) return null;
  const target = pointUnsaid(context, clause, text);
  return target && { ...target, sign: -target.sign as 1 | -1 };
}
