import type { Clause } from '../../language/types.ts';
import { softens, softensWith, twoWords, verbSign } from '../cues/attitudeVerbs.ts';
import { negates } from '../cues/content.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { nounHolder } from '../cues/nounHolders.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { attitudeTargets, isMeans } from '../targets/attitudes.ts';
import type { Target } from '../targets/targets.ts';
import { readHeldFast, readOwnView } from './heldFast.ts';
import { givenUp, sideTaken } from './stopsShort.ts';

/** How firmly what is softened is still held. */
const softened = 0.5;

/** To hope, offer or say something again is no attitude where it is only not said: "did not express support". */
const voices = new Set(
  'express voice state declare reiterate restate repeat announce signal show stress emphasise emphasize underline underscore register add explain'.split(
    ' ',
  ),
);

/**
 * Rule "held attitude": the object names the attitude, the verb says whether it is held or given up ("hegt Zweifel an dem Plan", "gab den Widerstand gegen den
 * Plan auf", "zog die Zustimmung zurück"). True when a statement was made.
 */
export function readHeldAttitude(context: Context, clause: Clause, cues: readonly CueMatch[], holders: Actor[]): boolean {
  const { analysis } = context.reading;
  if (!clause.verb || (clause.verb.passive && analysis.language === 'en')) return false;
  if (readOwnView(context, clause, holders)) return true;
  const verb = verbSign(clause, analysis.tokens);
  const drafted = context.drafts.length;
  if (verb === 0) return readHeldFast(context, clause, holders);
  const named = clause.verb.passive ? [clause.subject].filter(subject => subject !== null) : clause.objects; // "von Norwegen wurde | Kritik | geübt"
  for (const { head } of named) {
    const cue = nounCue(analysis.tokens[head]!, context.reading.cues);
    if (!cue || cue.about.includes('subject') || cue.polarity === 0 || isMeans(context, clause, head)) continue;
    // "zeigt dem Plan die kalte Schulter": what a set phrase is about is no attitude of its own; "fallen lassen" is but the verb.
    const isVerb = ({ tokens }: CueMatch) => tokens.every(at => clause.verb!.tokens.includes(at));
    if (
      cues.some(
        found =>
          found.via === 'idiom' &&
          found.cue.kind !== 'report' &&
          !found.tokens.includes(head) &&
          !isVerb(found) &&
          !/aussicht|über bord/.test(found.text),
      )
    )
      continue;
    if (cue.kind !== 'position' && cue.kind !== 'request' && !(cue.kind === 'concern' && verb > 0)) continue;
    const isSoftened = softens.has(clause.verb.lemma) || softensWith.has(twoWords(clause.verb, analysis.tokens));
    const own = isSoftened && !clause.negated ? { ...cue, intensity: Math.min(cue.intensity, softened) } : cue;
    const found: CueMatch = { cue: own, text: analysis.tokens[head]!.text, tokens: [head], via: 'noun' };
    const negated = negates(analysis, clause) && !isSoftened; // what is not softened is held
    if (negated && verb > 0 && (cue.kind === 'request' || voices.has(clause.verb.lemma))) continue;
    // "overcame Hungary's resistance", "hat ein Gesuch Berlins …": somebody else's.
    const before = analysis.language === 'en' ? context.reading.scan.byToken.get(head - 1)?.actor : null;
    const owner = nounHolder(context, clause, head) ?? before;
    const isForeign = owner != null && !holders.some(holder => sameVoice(holder, owner) || sameVoice(owner, holder));
    const shares = clause.verb.lemma === 'share';
    if (isForeign && /^(?:confirm|announce)$/.test(clause.verb.lemma)) return true; // no more than a report of it
    if ((isForeign && !shares) || (shares && negated && cue.kind === 'concern')) continue;
    const avowed = clause.verb.lemma === 'ablegen' && cue.polarity > 0; // "legt ein Bekenntnis zu Europa ab"
    const scant = cue.polarity > 0 && /^(?:little|scant|few|minimal)$/.test(analysis.tokens[head - 1]?.lower ?? '');
    const sign = cue.polarity * (avowed ? 1 : verb) * (negated || scant ? -1 : 1);
    const about = attitudeTargets(context, clause, found, holders[0]!).slice(0, 2);
    if (verb < 0 && isReserve(analysis.tokens[head]!.lemma) && about.every(isUnnamed)) continue;
    const targets = about.length === 0 && shares && owner ? sharedTargets(context, clause, owner, cue.polarity) : about;
    const sharers = shares && isForeign && about.length > 0 && !negated ? [...holders, owner] : holders;
    for (const target of targets) {
      const reasons = [...(verb < 0 ? [givenUp(clause.verb.lemma)] : []), ...target.reasons];
      emit(context, clause, found, sharers, sideTaken(context, clause, verb, sign), { ...target, reasons, confidence: 0.65 });
    }
  }
  return context.drafts.length > drafted;
}

/** "Hat seine | Zurückhaltung | abgelegt": who speaks out at last may do so for or against; "seine Zurückhaltung bei der Maut" tells of what. */
const isReserve = (lemma: string): boolean => /^(?:zurückhaltung|reserve|reticence|restraint)$/i.test(lemma);
const isUnnamed = ({ reasons }: Target): boolean => reasons.some(reason => reason.startsWith('about what was last spoken of'));

/** "Iceland shares | Oslo's misgivings |": about what Oslo was last said to be on the same side. */
function sharedTargets({ drafts }: Context, clause: Clause, owner: Actor, polarity: number): Target[] {
  const told = drafts.findLast(
    ({ actor, stance }) => stance === (polarity < 0 ? 'oppose' : 'support') && (sameVoice(actor, owner) || sameVoice(owner, actor)),
  );
  const reasons = told ? [`shared with ${owner.ref.name}`] : [];
  return told ? [{ subject: told.subject, sign: 1, clause, reasons, possible: false, confidence: 0.6 }] : [];
}
