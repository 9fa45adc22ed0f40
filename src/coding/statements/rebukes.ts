import type { Clause } from '../../language/types.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, type Draft, emit } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { readHolders } from './holders.ts';

/** Pictures of what somebody does by his deed, by verb: they blame the deed, and name no matter. */
const pictures: Readonly<Record<string, RegExp>> = {
  gießen: /öl ins? feuer\b/,
  schütten: /öl ins? feuer\b/,
  spielen: /\b(?:mit dem feuer|va ?banque|russisch(?:es)? roulette|in die hände|in die karten)\b/,
  zündeln: /./,
  schießen: /\b(?:eigentor|ins eigene knie|ins eigene bein|in den fuß)\b/,
  begehen: /\b(?:selbstmord|harakiri|verrat|wortbruch|rechtsbruch|vertragsbruch|fehler|irrtum|dummheit|unrecht|tabubruch)\b/,
  überschreiten: /\blinien?\b/,
  übertreten: /\blinien?\b/,
  schaufeln: /\bgrab\b/,
  sägen: /\bast\b/,
  treten: /\bmit füßen\b/,
  werfen: /\b(?:über bord|über den haufen)\b/,
  öffnen: /\b(?:büchse der pandora|tür und tor)\b/,
  betreiben: /\bgeschäft\b/,
  zurückfallen: /\bmittelalter|kalten krieg\b/,
  verrennen: /\bsich\b/,
  verheben: /\bsich\b/,
  blamieren: /\bsich\b/,
  isolieren: /\bsich\b/,
};

const blames = /^(?:vorwerfen|beschuldigen|bezichtigen|vorhalten)$/;

/**
 * Rule "rebuke": "Schweden sagte, Helsinki gieße Öl ins Feuer", "warf Helsinki vor, | mit dem Feuer zu spielen |": whoever says so of another is against what that
 * one was last said to do. True when a statement was made.
 */
export function readRebuke(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, discourse } = context.reading;
  const picture = pictures[clause.verb?.lemma ?? ''];
  if (analysis.language !== 'de' || !picture || clause.negated || clause.question || clause.conditional) return false;
  if (!picture.test(clause.tokens.flatMap(at => (analysis.tokens[at]!.pos === 'PUNCT' ? [] : [analysis.tokens[at]!.lower])).join(' ')))
    return false;
  const around = clause.kind === 'infinitive' && clause.parent !== null ? analysis.clauses[clause.parent]! : null;
  if (clause.kind === 'infinitive' && (!around || around.negated || !blames.test(around.verb?.lemma ?? ''))) return false;
  const holders = around ? readHolders(context, around, discourse.subjects[around.id]!) : speakers;
  const blamed = around ? around.objects.flatMap(phrase => discourse.resolve(phrase, around)) : discourse.subjects[clause.id]!;
  if (holders.length === 0 || blamed.some(one => holders.some(holder => sameVoice(one, holder)))) return false;
  const deed = lastDeed(context, clause, blamed);
  if (!deed) return false;
  emit(context, around ?? clause, null, holders, deed.stance === 'oppose' ? 1 : -1, {
    subject: deed.subject,
    sign: 1,
    clause,
    reasons: [`blames ${deed.actor.ref.name} for it by a picture`],
    possible: false,
    confidence: 0.55,
  });
  return true;
}

/** How many sentences back it was told what they do. */
const reach = 3;

function lastDeed({ drafts, headline, reading }: Context, { sentence }: Clause, blamed: Actor[]): Draft | null {
  const { start } = reading.analysis.sentences[Math.max(0, sentence - reach)]!;
  const isTheirs = ({ actor, stance, modality, subject }: Draft): boolean =>
    stance !== 'neutral' &&
    subject.kind !== 'actor' &&
    /^(?:asserted|conditional)$/.test(modality) &&
    blamed.some(({ ref }) => ref.id === actor.ref.id || ref.id === actor.behalf?.id);
  return drafts.findLast(draft => draft.start >= start && isTheirs(draft)) ?? (headline && isTheirs(headline) ? headline : null);
}
