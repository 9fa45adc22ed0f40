import type { Analysis, Clause } from '../../language/types.ts';
import { type CueIndex, findCues } from './cues.ts';

const verbs =
  /^(?:change|alter|amend|revise|revisit|modify|adjust|touch|review|renegotiate|tweak|tinker|rewrite|ändern|verändern|abändern|umschreiben|nachverhandeln|neuverhandeln|aufschnüren|antasten)$/;
const nouns =
  /^(?:change|alteration|amendment|revision|modification|adjustment|tweak|änderung|veränderung|nachverhandlung|neuverhandlung)$/;

/** What one asks others to think over once more, or to put right, is not wanted as it is. */
export const rethinks = /^(?:reconsider|rethink|revisit|correct|rectify|redress)$/;

/** "Urged Brussels | to rethink the ban |", "should think again about it". */
export const isRethought = ({ language, tokens }: Analysis, { verb }: Clause): boolean =>
  language === 'en' &&
  verb !== null &&
  (rethinks.test(verb.lemma) || (/^(?:think|look)$/.test(verb.lemma) && /^(?:again|twice)$/.test(tokens[verb.head + 1]?.lower ?? '')));

/**
 * "No plans | to change the levy |", "refuses to reopen it", "ruled out changes to it": whoever does not want a thing altered keeps it as it is. Who wants it altered
 * takes no side on it by that. `thing` is where the name of the thing begins.
 */
export function keepsUnaltered(analysis: Analysis, clause: Clause, thing: number, cues: CueIndex): boolean {
  if (isAltered(analysis, thing)) return isRefusal(analysis, clause, cues);
  const parent = clause.parent === null ? null : analysis.clauses[clause.parent]!;
  const alters = verbs.test(clause.verb?.lemma ?? '') && !clause.negated && !clause.verb!.passive;
  return parent !== null && alters && (analysis.language === 'de' || thing > clause.verb!.head) && isRefusal(analysis, parent, cues);
}

/** Denied as a whole ("no reason to"), or a verb that takes the other side ("rule out", "warn against") and is not denied. */
function isRefusal(analysis: Analysis, clause: Clause, cues: CueIndex): boolean {
  const against = findCues(analysis, clause, cues).filter(({ cue }) => cue.kind === 'position' && cue.polarity < 0);
  return against.some(({ via }) => via === 'verb') ? !clause.negated : clause.negated || against.some(({ via }) => via === 'idiom');
}

/** "Changes to | the levy", "any revision of | its | levy" */
function isAltered({ tokens }: Analysis, thing: number): boolean {
  const isOpen = /^(?:the|its|their|this|der|die|des|den|dem)$/.test(tokens[thing - 1]?.lower ?? '');
  const prep = isOpen ? thing - 2 : thing - 1;
  return /^(?:to|of|in|an|am|von|vom|de[rs])$/.test(tokens[prep]?.lower ?? '') && nouns.test(tokens[prep - 1]?.lemma ?? '');
}
