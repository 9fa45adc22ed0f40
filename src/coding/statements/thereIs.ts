import type { Clause } from '../../language/types.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { type Context, emit } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { phraseFrom } from '../issues/open.ts';
import { openTarget, pointBack } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { matterOfDeed, type Target } from '../targets/targets.ts';

/** What there is none of where a thing is not wanted: "no reason | for a levy". */
const groundless =
  /\bno (?:\w+ )?(?:need|justification|reason|case|basis|call|excuse|rationale|cause|grounds?|room|place|legitimacy|mandate) for$/;

/**
 * Rule "there is": "there was no alternative to the levy, the minister said", "there is nothing wrong with it", "there was no way round it", "there is no case for a levy": what there
 * is or is not takes the side of the idiom, and the thing stands behind it. True when a statement was made.
 */
export function readThereIs(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  const { verb, tokens: own, question, conditional } = clause;
  const lower = (at: number) => analysis.tokens[at]!.lower;
  if (analysis.language !== 'en' || verb?.lemma !== 'be' || verb.modal || question || conditional || !own.some(at => lower(at) === 'there'))
    return false;
  const found = findCues(analysis, clause, cues).find(
    ({ via, cue, text }) =>
      via === 'idiom' &&
      cue.kind === 'position' &&
      cue.polarity !== 0 &&
      /^(?:no(?! time\b)|nothing|good|strong|compelling|every)\b/.test(text), // there may be none left
  );
  const bare = found ? undefined : own.find(at => groundless.test(wordsTo(own, at, lower)));
  if (found && readNonePlanned(context, clause, found, speakers)) return true;
  const last = found ? Math.max(...found.tokens) : bare;
  if (last === undefined || !own.includes(last + 1)) return false;
  const start = /^(?:to|for|with|around|round|about|against|on|over)$/.test(lower(last + 1)) ? last + 2 : last + 1;
  const target = own.includes(start) ? thingAt(context, clause, start) : null;
  if (target) emit(context, clause, found ?? null, speakers, (found?.cue.polarity ?? -1) < 0 ? -1 : 1, target);
  return target !== null;
}

/** "There is no intention | of lifting it |", "there were no plans | to abolish it |": what those who say so do not mean to do. True when a statement was made. */
function readNonePlanned(context: Context, clause: Clause, found: CueMatch, speakers: Actor[]): boolean {
  const { children } = context.reading;
  const deed = children[clause.id]!.find(({ kind, tokens }) => /^(?:infinitive|participle)$/.test(kind) && tokens[0]! > clause.verb!.head);
  const target = deed && /^no (?:plans?|intention|wish|desire)\b/.test(found.text) ? matterOfDeed(context, deed, speakers) : null;
  if (!target || target.subject.kind === 'actor') return false;
  emit(context, clause, found, speakers, -1, { ...target, confidence: Math.min(target.confidence, 0.6) });
  return true;
}

/** "There is no alternative | to signing it |", "nobody had the right | to block it |": what there is nothing else, or no ground or right, to do. True when a statement was made. */
export function readNoneToDo(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, children } = context.reading;
  const { id, verb, tokens: own, question, conditional } = clause;
  if (analysis.language !== 'en' || !/^(?:be|have|entitle)$/.test(verb?.lemma ?? '') || verb!.modal || question || conditional)
    return false;
  const words = own.map(at => analysis.tokens[at]!.lower).join(' ');
  const side = onlyWay.test(words) ? 1 : noRight.test(words) ? -1 : entitled.test(words) ? (clause.negated ? -1 : 1) : 0;
  const deed = children[id]!.find(({ kind, tokens }) => /^(?:infinitive|participle)$/.test(kind) && tokens[0]! > verb!.head);
  if (side === 0 || !deed) return false;
  const target = matterOfDeed(context, deed, speakers);
  if (!target || target.subject.kind === 'actor') return false;
  emit(context, clause, null, speakers, side, { ...target, confidence: Math.min(target.confidence, 0.6) });
  return true;
}
/** "Ukraine is entitled | to hit them |", "had every right | to leave |": whoever says so has nothing against it. */
const entitled =
  /\b(?:is|are|was|were|be) (?:fully |perfectly |not )?entitled\b|\b(?:have|has|had) (?:the|a|every|full|no) (?:\w+ )?right\b/;
const onlyWay = /\bno (?:\w+ )?(?:alternative|substitute)\b|\b(?:every|ample|good) reasons?$/;
const noRight = /\b(?:nobody|no one|no country|no state|none) (?:\w+ )?(?:the|a|any) right\b/;

/** The thing that begins there, or what a pronoun there points to; a mood ("no reason for optimism") is none. */
function thingAt(context: Context, clause: Clause, at: number): Target | null {
  const token = context.reading.analysis.tokens[at]!;
  if (/^(?:it|this|that|them)$/.test(token.lower) && !isNamed(context, at + 1))
    return pointBack(context, { head: at, tokens: [at], start: token.start, end: token.end }, clause);
  const phrase = phraseFrom(context.reading, at);
  if (!phrase || phrase.tokens[0] !== at) return null;
  const { lemma } = context.reading.analysis.tokens[phrase.head]!;
  return moods.test(lemma) ? null : openTarget(context, phrase, clause, isDecidable(lemma) ? 0.6 : 0.5);
}

const isNamed = ({ reading: { analysis } }: Context, at: number): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(analysis.tokens[at]?.pos ?? '');
const moods =
  /^(?:optimism|pessimism|panic|alarm|euphoria|hysteria|complacency|celebration|joy|hope|despair|doubt|illusion|concern|fear|worry|anger|surprise|talk|compromise)$/;

const wordsTo = (own: readonly number[], last: number, lower: (at: number) => string): string =>
  own
    .filter(at => at <= last && at > last - 5)
    .map(lower)
    .join(' ');
