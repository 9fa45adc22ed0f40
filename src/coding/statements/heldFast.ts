import type { Clause, Phrase } from '../../language/types.ts';
import { holdsBy } from '../cues/attitudeVerbs.ts';
import { negates } from '../cues/content.ts';
import { type CueMatch, findCues, nounCue } from '../cues/cues.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import type { Actor } from '../mentions/names.ts';
import { attitudeTargets } from '../targets/attitudes.ts';
import { findTargets } from '../targets/targets.ts';
import { givenUp, sideTaken } from './stopsShort.ts';

/** Nouns for what is intended are matters of their own: "hält an dem Ziel fest, …". */
const intended = /^(?:ziel|absicht|angebot|zusage|versprechen|verpflichtung|ankündigung|entscheidung|beschluss|antrag|petition)$/;

const ownViews = /^(?:linie|haltung|position|standpunkt|kurs|auffassung|meinung|ansicht|einschätzung)$/;

/** "Bei | seiner | Linie", with nothing behind that says which. */
const isTheirs = ({ reading: { analysis } }: Context, { tokens, head }: Phrase): boolean =>
  /^(?:(?:sein|ihr|unser|dies)e[rmn]?)$/.test(analysis.tokens[tokens[0]!]!.lower) && tokens.at(-1) === head;

/** "Die Türkei hatte die Öffnung abgelehnt. Ankara blieb bei seiner Linie": what they were last said to hold; where the text has not said it, nothing. */
export function readOwnView(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { language, tokens } = context.reading.analysis;
  const held = holdsBy[clause.verb!.lemma];
  const phrase = held?.sign === 1 ? clause.obliques.find(({ prep }) => prep === held.prep)?.phrase : undefined;
  if (language !== 'de' || !phrase || !ownViews.test(tokens[phrase.head]!.lemma) || !isTheirs(context, phrase)) return false;
  const own = context.drafts.findLast(
    ({ actor, stance, modality }) =>
      stance !== 'neutral' &&
      /^(?:asserted|conditional|historical)$/.test(modality) &&
      holders.some(holder => sameVoice(holder, actor) || sameVoice(actor, holder)),
  );
  if (own && !clause.negated) {
    const reasons = ['stays with what was said before'];
    const sign = own.stance === 'oppose' ? -1 : 1;
    emit(context, clause, null, holders, 1, { subject: own.subject, sign, clause, reasons, possible: false, confidence: 0.6 });
  }
  return true;
}

/** "Stood by its practice | of refusing it |", "stuck to its policy | of backing it |": what they are used to do. */
function readHabit(context: Context, clause: Clause, holders: Actor[], phrase: Phrase): boolean {
  const { analysis, children, cues } = context.reading;
  const deed = children[clause.id]!.find(({ kind, link }) => kind === 'participle' && link === 'of');
  const found =
    deed && findCues(analysis, deed, cues).find(({ cue }) => cue.polarity !== 0 && /^(?:position|decision|request)$/.test(cue.kind));
  if (
    !deed ||
    !found ||
    !/^(?:practice|policy|line|principle|position|stance|tradition|strategy|course|habit)$/.test(analysis.tokens[phrase.head]!.lemma)
  )
    return false;
  const before = context.drafts.length;
  const side = found.cue.polarity < 0 !== (negates(analysis, deed) !== negates(analysis, clause)) ? -1 : 1;
  for (const target of findTargets(context, deed, found)) emit(context, clause, found, holders, side, target);
  return context.drafts.length > before;
}

export function readHeldFast(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  const held = holdsBy[clause.verb!.lemma];
  const phrase = held && clause.obliques.find(({ prep }) => prep === held.prep)?.phrase;
  if (held?.sign === 1 && phrase && readHabit(context, clause, holders, phrase)) return true;
  const cue = phrase ? nounCue(analysis.tokens[phrase.head]!, cues) : null;
  if (!held || !phrase || !cue || cue.about.includes('subject') || !/^(?:position|request)$/.test(cue.kind)) return false;
  if (isDecidable(analysis.tokens[phrase.head]!.lemma) || intended.test(analysis.tokens[phrase.head]!.lemma)) return false;
  if (isSaidBehind(context, clause, phrase)) return true;
  const threat = clause.verb!.lemma === 'drohen';
  const found: CueMatch = {
    cue: threat ? { ...cue, kind: 'threat' } : cue,
    text: analysis.tokens[phrase.head]!.text,
    tokens: [phrase.head],
    via: 'noun',
  };
  const negated = negates(analysis, clause);
  if (threat && negated) return false;
  const sign = cue.polarity * held.sign * (negated ? -1 : 1);
  const before = context.drafts.length;
  for (const target of attitudeTargets(context, clause, { ...found, cue }, holders[0]!).slice(0, 2))
    emit(context, clause, found, holders, sideTaken(context, clause, held.sign, sign), {
      ...target,
      reasons: [...(held.sign < 0 && !negated ? [givenUp(clause.verb!.lemma)] : []), ...target.reasons],
      confidence: 0.65,
    });
  return context.drafts.length > before;
}

/** "Blieb bei seiner Weigerung: | Eine Rückkehr lehne man ab |": what is refused is read behind the colon. */
const isSaidBehind = ({ reading: { analysis, children, cues } }: Context, { id }: Clause, { head, tokens: own }: Phrase): boolean =>
  /^(?:weigerung|ablehnung|nein|absage)$/.test(analysis.tokens[head]!.lemma) &&
  own.at(-1) === head &&
  children[id]!.some(
    child =>
      analysis.tokens[child.tokens[0]! - 1]?.text === ':' &&
      findCues(analysis, child, cues).some(({ cue, via }) => via === 'verb' && cue.kind === 'position' && cue.polarity < 0),
  );
