import type { Clause } from '../language/types.ts';
import { attitudeTargets, isPartisan } from './attitudes.ts';
import { negates } from './content.ts';
import { type CueMatch, nounCue } from './cues.ts';
import { type Context, emit } from './draft.ts';
import type { Actor } from './names.ts';

/** Verbs that hold, voice or renew the attitude that their object names; German only so far. */
const holds = new Set(
  (
    'haben hegen äußern aussprechen anmelden erheben vorbringen formulieren üben einlegen leisten zeigen signalisieren bekunden erklären geben erteilen ' +
    'bekräftigen erneuern wiederholen unterstreichen betonen bekräftigen ankündigen zusagen zusichern anbieten erkennen hervorheben kundtun untermauern ' +
    'verteidigen begründen aufrechterhalten formulieren stellen richten vortragen andeuten bestätigen offenbaren ausdrücken abgeben durchhalten knüpfen koppeln verknüpfen'
  ).split(' '),
);

/** Verbs that give it up. */
const drops = new Set(
  (
    'aufgeben aufkündigen zurückziehen zurücknehmen zurückstellen fallenlassen ablegen überwinden entziehen widerrufen versagen verweigern einstellen ' +
    'beenden begraben beerdigen kassieren revidieren zurücknehmen aufheben'
  ).split(' '),
);

/**
 * Rule "held attitude": the object names the attitude, the verb says whether it is held or given up ("hegt Zweifel an dem Plan", "gab den Widerstand gegen den
 * Plan auf", "zog die Zustimmung zurück"). True when a statement was made.
 */
export function readHeldAttitude(context: Context, clause: Clause, cues: readonly CueMatch[], holders: Actor[]): boolean {
  const { analysis } = context.reading;
  if (!clause.verb || clause.verb.passive) return false;
  const verb = verbSign(clause);
  if (verb === 0) return false;
  const before = context.drafts.length;
  for (const { head } of clause.objects) {
    const cue = nounCue(analysis.tokens[head]!, context.reading.cues);
    if (!cue || cue.about.includes('subject') || cue.polarity === 0) continue;
    // "zeigt dem Plan die kalte Schulter": what a set phrase is about is no attitude of its own.
    if (cues.some(found => found.via === 'idiom' && !found.tokens.includes(head))) continue;
    if (cue.kind !== 'position' && cue.kind !== 'request') continue;
    const found: CueMatch = { cue, text: analysis.tokens[head]!.text, tokens: [head], via: 'noun' };
    const negated = negates(analysis, clause);
    if (negated && verb > 0 && cue.kind === 'request') continue;
    const sign = cue.polarity * verb * (negated ? -1 : 1);
    for (const target of attitudeTargets(context, clause, found, holders[0]!).slice(0, 2))
      emit(context, clause, found, holders, sign < 0 ? -1 : 1, {
        ...target,
        reasons: [...(verb < 0 ? [`"${clause.verb.lemma}" gives it up`] : []), ...target.reasons],
        confidence: 0.65,
      });
  }
  return context.drafts.length > before;
}

/** +1 for a verb that holds its object, −1 for one that gives it up, 0 for any other. */
function verbSign({ verb }: Clause): -1 | 0 | 1 {
  if (!verb) return 0;
  if (drops.has(verb.lemma) || (verb.modal === 'lassen' && verb.lemma === 'fallen')) return -1;
  return holds.has(verb.lemma) ? 1 : 0;
}

/** Rule "one of those who": "ist ein Gegner des Plans", "gilt als Befürworter", "gehört zu den Kritikern". */
export function readAllegiance(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  if (!clause.verb || !/^(?:sein|bleiben|werden|gelten|auftreten|gehören|zählen|sich einreihen|einreihen|rechnen)$/.test(clause.verb.lemma))
    return false;
  const before = context.drafts.length;
  for (const at of clause.tokens) {
    const token = analysis.tokens[at]!;
    if (token.pos !== 'NOUN' || !isPartisan(token) || clause.subject?.tokens.includes(at)) continue;
    const cue = nounCue(token, cues);
    if (!cue) continue;
    const found: CueMatch = { cue, text: token.text, tokens: [at], via: 'noun' };
    const sign = cue.polarity * (negates(analysis, clause) ? -1 : 1);
    for (const target of attitudeTargets(context, clause, found, holders[0]!).slice(0, 2))
      emit(context, clause, found, holders, sign < 0 ? -1 : 1, { ...target, confidence: 0.6 });
  }
  return context.drafts.length > before;
}
