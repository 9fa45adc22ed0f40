import type { Clause, Phrase } from '../../language/types.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { undecidedCue } from '../cues/ruleCues.ts';
import { asks } from '../cues/scope.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { isCircumstance, phraseFrom } from '../issues/open.ts';
import { datedOn } from '../issues/openLabel.ts';
import { openTarget, pointUnsaid } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { findTargets, matterOfDeed, ownTarget, type Target } from '../targets/targets.ts';
import { joined, withInfinitives } from './predicates.ts';

/**
 * Rule "undecided": "Belgium is torn over the mining code", "has yet to make up its mind | whether to sign it |", "declined | to take sides |": whoever says
 * that he takes no side takes none, and that is a position. The words may stand in the clause and the infinitive behind it. True when they do, whether or not it is known what is left open.
 */
export function readUndecided(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, cues } = context.reading;
  if (!clause.verb || (analysis.language === 'de' && !avoids.test(clause.verb.lemma))) return false;
  const parts = withInfinitives(context.reading, clause);
  const whole = joined(parts);
  const found =
    analysis.language === 'de' ? uncommitted(parts) : findCues(analysis, whole, cues).find(({ cue }) => cue.kind === 'undecided');
  if (
    !found ||
    (clause.negated && !/\b(?:not|no|cannot|can't|neither)\b/.test(found.text)) ||
    isNoLonger(context, clause) ||
    leavesUndone(context, found) ||
    isOfOthers(context, found)
  )
    return false;
  const target = leftOpen(context, parts, whole, found, holders);
  if (target) emit(context, clause, found, holders, 0, target);
  return true;
}

/** "Vermied es, | sich zur Maut festzulegen |": German verbs with which the words stand in two clauses; the others are read with the cue. */
const avoids = /^(?:vermeiden|weigern|ablehnen|scheuen)$/;

function uncommitted(parts: readonly Clause[]): CueMatch | undefined {
  const verb = parts.find(({ kind, verb: own }) => kind === 'infinitive' && own?.lemma === 'festlegen')?.verb;
  return verb ? { cue: noSide, text: 'sich nicht festlegen', tokens: [verb.head], via: 'idiom' } : undefined;
}

const noSide = undecidedCue(['prep:bei', 'prep:zu', 'prep:auf', 'topic']);

/** "Took no decision | to reject the levy |": a deed that was not done, and no word on what one thinks of it. */
export const leavesUndone = ({ reading: { analysis } }: Context, { text, tokens }: CueMatch): boolean =>
  text === 'no decision' && analysis.tokens[tokens.at(-1)! + 1]?.lower === 'to';

/** "Berlin lobbies | undecided | Irish", "courts | hesitant | allies": how somebody else is. */
export const isOfOthers = ({ reading: { analysis } }: Context, { tokens }: CueMatch): boolean =>
  tokens.length === 1 &&
  /^(?:ADJ|VERB)$/.test(analysis.tokens[tokens[0]!]!.pos) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(analysis.tokens[tokens[0]! + 1]?.pos ?? '') &&
  !/day$/.test(analysis.tokens[tokens[0]! + 1]!.lower);

/** "Is no longer in two minds". */
const isNoLonger = ({ reading: { analysis } }: Context, { tokens }: Clause): boolean =>
  tokens.some(at => analysis.tokens[at]!.lower === 'longer' && analysis.tokens[at - 1]?.lower === 'no');

/** What is left open: what is asked behind it, what the words relate to, else what was last spoken of. */
function leftOpen(context: Context, parts: Clause[], whole: Clause, found: CueMatch, holders: Actor[]): Target | null {
  const { children } = context.reading;
  const asked = parts.flatMap(part => children[part.id]!).find(child => asks(child) && child.tokens[0]! > found.tokens[0]!);
  const [own] = issuesIn(context, parts);
  if (own) return ownTarget(context, whole, own, found);
  if (asked) return matterOfDeed(context, asked, holders) ?? pointUnsaid(context, whole, found.text);
  const phrase = relatedTo(context, whole, found);
  const target = phrase ? openTarget(context, phrase, whole, 0.6) : null;
  const framed = target ?? findTargets(context, whole, found)[0] ?? null;
  return framed ?? (/\babstain$/.test(found.text) ? pointUnsaid(context, whole, found.text) : null); // "intends to abstain"
}

/** "Torn | over the levy |", "abstained in the vote | on the treaty |". */
function relatedTo({ reading }: Context, { tokens: own }: Clause, { tokens }: CueMatch): Phrase | null {
  const words = reading.analysis.tokens;
  for (const at of own) {
    if (at <= tokens[0]! || !/^(?:on|about|over|towards?|between|to)$/.test(words[at]!.lower) || datedOn.test(words[at + 1]?.lower ?? ''))
      continue;
    const phrase = own.includes(at + 1) && words[at + 1]!.pos !== 'VERB' ? phraseFrom(reading, at + 1) : null;
    const isOwn = phrase?.tokens.some(token => tokens.includes(token)) ?? true;
    if (phrase && !isOwn && !isCircumstance(reading, phrase)) return phrase;
  }
  return null;
}
