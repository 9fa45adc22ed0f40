import type { Clause } from '../../language/types.ts';
import type { Reading } from '../reading.ts';
import type { CueMatch } from './cues.ts';
import { ownWords } from './ownWords.ts';

/** "Perhaps", "womöglich", but of the thing and not of the day: "will build it, perhaps this year" is a plan. */
const surmises =
  /\b(?:angeblich|gerüchteweise|dem vernehmen nach|mutmaßlich|(?<!\b(?:zum|am|dem|das|sehr|und|aufs|ums|fürs) )wohl(?! aber\b)|offenbar|supposedly|purportedly|reportedly|allegedly|presumably|apparently|(?:womöglich|möglicherweise|vermutlich|voraussichtlich|possibly|perhaps|probably)(?!\W+(?:noch |schon |bereits |erst |as early as |by |later )?(?:diese[smnr]?|nächste[smnr]?|kommende[smnr]?|this|next) (?:woche|monat|jahr|frühjahr|sommer|herbst|winter|week|month|year|spring|summer|autumn|fall|winter))|(?<!\b(?:move|step|decision|measure|reversal|turn|shift|policy|stance|development|blow|gesture|signal) )(?:un)?likely to|(?:is|are|was|were) (?:widely )?(?:expected|believed|said|thought|understood) to|(?:medien|presse|zeitungs)berichten?|(?:laut|nach) (?:einem )?bericht(?:en)?|media reports?|press reports?|if one is to believe|(?:is|are) to be believed|glaubt man|wenn man [^.;]{2,40} glaub\w*)\b/i;

/** ", apparently | under pressure", ", wohl | aus Angst": only why it is done is supposed. */
const whyOnly =
  /,\s*(?:apparently|presumably|reportedly|probably|possibly|perhaps|offenbar|wohl|vermutlich|mutmaßlich|womöglich|möglicherweise)\s+(?=(?:under|because|for|due|out of|in (?:response|reaction|retaliation|return|protest|a bid)|to (?:avoid|please|appease|placate|prevent)|as a|unter|wegen|aus|weil|um|als|auf (?:druck|drängen|wunsch))\b)/gi;

/**
 * What the outlet only supposes or hears said of an actor: "könnte zustimmen", "soll sich entschieden haben", "reportedly backs". "Der Kanzler sollte zustimmen" is
 * what the outlet wants of him. "Berlin can not agree" is a no,
 * "may not" is what others do not let it do.
 */
export function isSurmise(reading: Reading, clause: Clause, via: CueMatch['via'] | null): boolean {
  if (clause.verb?.mood === 'konj1') return false;
  const modal = clause.verb?.modal ?? '';
  if (via !== null && !clause.verb?.passive && !isBound(clause) && /^(?:sollen|should|ought|müssen|must)$/.test(modal)) return true;
  if (via === 'verb' && clause.negated && /^(?:may|might|dürfen)$/.test(modal)) return true; // "may not send its police", a court ruled
  if (via === 'verb' && needsConsent(reading, clause)) return true;
  if (
    (via === 'verb' || (via === 'idiom' && reading.analysis.language === 'en')) &&
    !clause.negated &&
    /^(?:may|might|could|können|dürfen)$/.test(modal)
  )
    return true;
  if (via === 'idiom' && !clause.negated && clause.verb?.mood === 'konj2' && modal === 'können' && clause.verb.lemma !== 'vorstellen')
    return true; // "könnte infrage stellen"
  return clause.quote < 0 && surmises.test(ownWords(clause, reading).replace(whyOnly, ' '));
}

/** "Muss | wegen eines Beschlusses | mit Nein stimmen": who is bound does it, and nobody only wants it of him. */
const isBound = ({ verb, obliques }: Clause): boolean =>
  verb?.modal === 'müssen' && verb.mood === 'ind' && obliques.some(({ prep }) => /^(?:wegen|aufgrund|infolge|gemäß)$/.test(prep));

/** "Parliament has | to agree |", "the senate would need | to approve it |": what others wait for is not done. "Had to agree" is. */
const needsConsent = ({ analysis: { language, tokens } }: Reading, { verb, negated }: Clause): boolean =>
  language === 'en' &&
  !negated &&
  /^(?:have to|need)$/.test(verb?.modal ?? '') &&
  /^(?:agree|approve|consent|ratify|endorse|adopt|sign|vote|assent|back|accept)$/.test(verb!.lemma) &&
  !verb!.tokens.some(at => tokens[at]!.lower === 'had');

/** "Norway might lift the levy, the minister said": what a speaker only holds possible himself; "could live with it" is a yes. */
export const isMaybe = ({ analysis }: Reading, { verb, negated }: Clause, found: CueMatch | null): boolean =>
  analysis.language === 'en' &&
  found?.via === 'verb' &&
  !negated &&
  (/^(?:may|might)$/.test(verb?.modal ?? '') || (verb?.modal === 'could' && found.cue.kind === 'decision'));
