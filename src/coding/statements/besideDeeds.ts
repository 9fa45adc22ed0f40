import type { Clause, Phrase } from '../../language/types.ts';
import { type CueMatch, findCues, nounCue } from '../cues/cues.ts';
import { nounHolder } from '../cues/nounHolders.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { isPartisan } from '../matters/attitudeComplements.ts';
import { openTarget } from '../matters/pointBack.ts';
import { unsaidAntecedent } from '../matters/unsaid.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget, type Target } from '../targets/targets.ts';

/** Prepositions behind which an attitude stands that did not hinder the deed, and those of an attitude that was with it. */
const hindering = /^(?:over|despite|against|notwithstanding|amid|amidst)\b/;
const helping = /^with\b/;
/** What one has against something, where it was done against it. */
const wills = /^(?:will|wish|wishes|advice|judgement|judgment|protestation)$/;

/**
 * Rule "over objections": "over Norway's objections the council adopted the treaty", "adopted it amid protests from Oslo", "against the votes of Hungary", "with
 * Berlin's blessing": somebody's side on what others did.
 */
export function readBesideDeed(context: Context, clause: Clause): void {
  const { analysis } = context.reading;
  if (analysis.language !== 'en' || !clause.verb || (clause.negated && !clause.tokens.some(at => isNotWith(context, at)))) return;
  for (const at of clause.tokens) {
    const phrase =
      hindering.test(analysis.tokens[at]!.lower) || helping.test(analysis.tokens[at]!.lower) ? attitudeBehind(context, clause, at) : null;
    const found = phrase ? attitudeBeside(context, analysis.tokens[at]!.lower, phrase) : null;
    const deed = found ? deedBeside(context, clause) : undefined;
    if (!phrase || !found || !deed || !fits(found, deed)) continue;
    const holders = ownersOf(context, clause, phrase).filter(owner => !isDoer(context, clause, owner));
    const target = holders.length > 0 ? deedTarget(context, clause, phrase) : null;
    const isWithout = analysis.tokens[at - 1]?.lower === 'not'; // "but not with Norway's blessing"
    const isInVain = analysis.tokens[at]!.lower === 'despite' && found.cue.polarity > 0;
    const side = (isInVain ? 1 : found.cue.polarity * deed.cue.polarity) * (isWithout ? -1 : 1);
    if (target) emit(context, clause, found, holders, side < 0 ? -1 : 1, target);
  }
}

/** "Not with | Norway's blessing". */
const isNotWith = ({ reading: { analysis } }: Context, at: number): boolean =>
  helping.test(analysis.tokens[at]!.lower) && analysis.tokens[at - 1]?.lower === 'not';

/** The phrase that such a preposition opens, with the preposition, however the parser hung it. */
function attitudeBehind({ reading }: Context, clause: Clause, at: number): Phrase | null {
  const phrase = phraseFrom(reading, at + 1);
  return phrase?.tokens.every(token => clause.tokens.includes(token)) ? { ...phrase, tokens: [at, ...phrase.tokens] } : null;
}

/** Doubts come amid what is brought about; what was in vain for a thing, it was refused despite. */
function fits({ text, cue }: CueMatch, deed: CueMatch): boolean {
  if (cue.polarity > 0) return helping.test(text) || (text.startsWith('despite') && deed.cue.polarity < 0);
  return hindering.test(text) && !(text.startsWith('amid') && deed.cue.polarity < 0);
}

/** What was done, by a verb that ends or brings about something, or tells a side. */
const deedBeside = ({ reading: { analysis, cues } }: Context, clause: Clause): CueMatch | undefined => {
  const deed = findCues(analysis, clause, cues).find(({ cue, via }) => via === 'verb' && cue.polarity !== 0);
  if (deed) return /^(?:decision|position|offer|request)$/.test(deed.cue.kind) ? deed : undefined;
  return clause.verb && makes.test(clause.verb.lemma) ? sideOf(1, clause.verb.lemma, clause.verb.head) : undefined;
};

/** What brings a thing about, or lets it go on, with no word of the lexicon for it: "is to be set up over Norway's objections". */
const makes = /^(?:set|build|start|begin|proceed|go|happen|come|create|open|establish|found|enter|press|push|hold|take)$/;

/** Whoever acts against his own doubts has overcome them. */
const isDoer = ({ reading }: Context, { id }: Clause, owner: Actor): boolean =>
  reading.discourse.subjects[id]!.some(actor => sameVoice(actor, owner) || sameVoice(owner, actor));

/** The attitude of such a phrase, where it is the deed's and not that of something else which the phrase goes on to name ("despite its objections | to the budget |"). */
function attitudeBeside({ reading: { analysis, cues } }: Context, prep: string, phrase: Phrase): CueMatch | null {
  const head = analysis.tokens[phrase.head]!;
  const cue = nounCue(head, cues);
  const isVote = head.lemma === 'vote';
  const isWill = prep === 'against' && wills.test(head.lemma);
  const side = isVote || isWill ? (prep === 'against' ? -1 : 1) : cue && /^(?:position|concern)$/.test(cue.kind) ? cue.polarity : 0;
  if (side === 0 || cue?.about.includes('subject') || isPartisan(head)) return null;
  const goesOn = phrase.tokens.some(
    at => at > phrase.head && /^(?:to|for|on|about|over|against|towards|that)$/.test(analysis.tokens[at]!.lower),
  );
  return goesOn || analysis.tokens[phrase.head + 1]?.lower === 'that'
    ? null
    : sideOf(side < 0 ? -1 : 1, `${prep} + ${head.lower}`, phrase.head);
}

export const sideOf = (polarity: 1 | -1, text: string, at: number): CueMatch => ({
  cue: { cues: [], pos: 'noun', polarity, intensity: 0.8, about: [], kind: 'position' },
  text,
  tokens: [at],
  via: 'noun',
});

/** "Norway's objections", "the votes of Hungary and Slovakia", "objections from Paris". */
function ownersOf(context: Context, clause: Clause, phrase: Phrase): Actor[] {
  const { analysis, scan } = context.reading;
  const before = scan.byToken.get(phrase.head - 1); // "over | Bulgarian | objections"
  const owner = nounHolder(context, clause, phrase.head) ?? (before?.actor.kind === 'body' ? before.actor : null);
  const found: Actor[] = owner ? [owner] : [];
  if (!/^(?:of|from|by)$/.test(analysis.tokens[phrase.head + 1]?.lower ?? '')) return found;
  for (let at = phrase.head + 2; clause.tokens.includes(at); at++) {
    const mention = scan.byToken.get(at);
    if (mention && !mention.genitive) {
      found.push(mention.actor);
      at = mention.last;
    } else if (!/^(?:and|,|the|of|from|by)$/.test(analysis.tokens[at]!.lower)) break;
  }
  return found;
}

/** What was done, and to what: an issue, the object, in the passive the subject. */
export function deedTarget(context: Context, clause: Clause, beside: Phrase): Target | null {
  const own = issuesIn(context, [clause]).filter(match => !match.tokens.some(at => beside.tokens.includes(at)));
  if (own[0]) return ownTarget(context, clause, own[0], sideOf(1, '', beside.head));
  const whole = clause.verb!.passive ? clause.subject : clause.objects[0];
  const phrase = whole && without(whole, beside);
  return phrase && context.reading.discourse.resolve(phrase, clause).length === 0 ? openTarget(context, phrase, clause, 0.5) : null;
}

/** "The levy | amid objections from Oslo |": the thing alone. */
const without = (whole: Phrase, { tokens }: Phrase): Phrase => ({
  ...whole,
  tokens: whole.tokens.filter(at => at < tokens[0]! || at > tokens.at(-1)!),
});

const verdicts = /^(?:antwort|haltung|votum|urteil|answer|reply|response|verdict|vote|message|reaction|retort)$/;

/** Rule "the answer was no": "Norway's answer was no", "the answer from Kyiv is a clear no": a side on what was asked last. */
export function readAnswerNoun(context: Context, clause: Clause): boolean {
  const { analysis, discourse } = context.reading;
  const { subject, verb, predicate } = clause;
  if (
    !subject ||
    !predicate ||
    !/^(?:be|sein|lauten|bleiben)$/.test(verb?.lemma ?? '') ||
    !verdicts.test(analysis.tokens[subject.head]!.lemma)
  )
    return false;
  const words = predicate.tokens.map(at => analysis.tokens[at]!.lower).filter(word => !/^["“”'‘’]$/.test(word));
  const said = /^(?:an? |eine? )?(?:\w+ )?(no|yes|negative|affirmative|nein|ja)$/.exec(words.join(' '))?.[1];
  const owners = ownersOf(context, clause, subject);
  const holders = owners.length > 0 ? owners : (discourse.speakers[clause.id]?.actors ?? []);
  const last = said && holders.length > 0 ? unsaidAntecedent(context, clause) : null;
  if (!last) return false;
  const sign = /^(?:no|negative|nein)$/.test(said!) ? -1 : 1;
  emit(context, clause, null, holders, sign, {
    subject: last.subject,
    sign: last.sign,
    clause,
    reasons: [`the answer is "${said}"`],
    possible: false,
    confidence: 0.62,
  });
  return true;
}
