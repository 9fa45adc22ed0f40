import type { Clause, Phrase } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { undecidedCue } from '../cues/ruleCues.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, emit } from '../draft.ts';
import { isCircumstance, phraseFrom } from '../issues/open.ts';
import { openTarget, pointUnsaid } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { matterOfDeed, type Target } from '../targets/targets.ts';

/** What is said of a question that has no answer yet; "is open to talks" and "is open until ten" are other things. */
const unanswered =
  /\b(?:open(?! (?:to|for|until|from|about|in)\b)|up in the air|uncertain|undecided|unresolved|unsettled|(?:not|no longer|far from|anything but) (?:\w+ )?(?:certain|clear|settled|decided|a foregone conclusion|a done deal|set in stone))\b/;
/** "This is no longer an open question": it has one. */
const answered =
  /\b(?:not|no longer|hardly|never|nothing|neither) (?:\w+ ){0,2}(?:open|up in the air|uncertain|undecided|unresolved|unsettled)\b/;
const noDecision =
  /^(?:\w+ )?(?:no (?:final |formal |firm )?decisions? .*\b(?:taken|made|reached)|nothing (?!of the (?:kind|sort)\b).*\b(?:decided|settled|agreed))\b/;
/** What such a thing is said of, where it is not asked itself. */
const questions = /^(?:question|matter|issue|point|decision|answer|outcome|result|everything|all|it|that|this)$/;
const cue = undecidedCue(['that']);

/**
 * Rule "said to be open": "Whether Belgium would sign | was open |, its minister said", "left open | whether it would |", "no decision had been taken on the levy": who
 * says so of what his own side is to do takes no side, and that is a position. What others are to do, and what only the outlet calls open, is none. True for whatever
 * is said to be open, also where it is not known what that is.
 */
export function readSaidOpen(context: Context, clause: Clause): boolean {
  const { analysis, discourse } = context.reading;
  if (analysis.language !== 'en' || !clause.verb || clause.question || isDenied(context, clause)) return false;
  const text = clause.tokens.map(at => analysis.tokens[at]!.lower).join(' ');
  const isNone = (clause.verb.passive && noDecision.test(text)) || isNoneToTell(context, clause, text);
  if (isNone && clause.verb.modal) return true; // "nothing could be decided without them"
  if (answered.test(text)) return isState(clause);
  if (!isNone && !unanswered.test(text)) return false;
  const asked = askedBeside(context, clause);
  const leaves = /^(?:leave|keep)$/.test(clause.verb.lemma) && asked !== null;
  if (!leaves && !isNone && !(isState(clause) && (asked !== null || isQuestion(context, clause)))) return false;
  const voices = discourse.speakers[clause.id]?.actors.slice(0, 1) ?? [];
  const holders = leaves
    ? discourse.subjects[clause.id]!
    : voices.filter(({ behalf, ref }) => behalf !== null || !ref.id.startsWith('person:'));
  if (holders.length === 0 || (asked && !isTheirs(context, asked, holders))) return !leaves && voices.length > 0;
  const target = whatIsOpen(context, clause, asked, holders);
  const found: CueMatch = { cue, text: 'open', tokens: [clause.tokens[0]!], via: 'idiom' };
  if (target)
    emit(context, clause, found, holders, 0, { ...target, clause, possible: false, confidence: Math.min(target.confidence, 0.65) });
  return true;
}

/** "There was no decision | to report |"; "no decision to lift the levy" tells what was not decided. */
const isNoneToTell = ({ reading: { children } }: Context, { id, verb }: Clause, text: string): boolean =>
  verb!.lemma === 'be' &&
  /^(?:\w+ )?there (?:is|was|'s|has been) (?:as yet |so far )?no (?:final |formal |firm )?decisions?\b/.test(text) &&
  children[id]!.some(
    child => child.kind === 'infinitive' && /^(?:report|announce|share|communicate|convey)$/.test(child.verb?.lemma ?? ''),
  );

/** "Denied | that the question was open |". */
const isDenied = ({ reading: { analysis } }: Context, { parent }: Clause): boolean =>
  parent !== null && /^(?:deny|dispute|reject|doubt|contest)$/.test(analysis.clauses[parent]!.verb?.lemma ?? '');

const isState = ({ verb }: Clause): boolean => /^(?:be|remain|stay|seem|appear)$/.test(verb!.lemma);

/** The question that stands before or behind the clause. */
function askedBeside({ reading: { analysis, children } }: Context, { id, parent, sentence, tokens }: Clause): Clause | null {
  const asks = (other: Clause | undefined) => other?.link === 'whether' && other.sentence === sentence;
  const above = parent === null ? undefined : analysis.clauses[parent];
  const near = [...children[id]!, ...(above ? [above, ...children[above.id]!] : [])].filter(asks);
  return near.find(other => Math.abs(other.tokens[0]! - tokens[0]!) < reach) ?? null;
}

const reach = 40;

function isQuestion({ reading: { analysis } }: Context, { subject }: Clause): boolean {
  return subject !== null && questions.test(analysis.tokens[subject.head]!.lower);
}

/** Is it left to those who say so? */
function isTheirs({ reading: { analysis, discourse } }: Context, { id, subject, verb }: Clause, holders: Actor[]): boolean {
  const own = discourse.subjects[id]!;
  if (subject === null || verb?.passive) return true;
  if (/^(?:we|it|one|he|she|they)$/.test(analysis.tokens[subject.head]!.lower) && own.length === 0) return true;
  return own.some(actor => holders.some(holder => sameVoice(holder, actor) || sameVoice(actor, holder)));
}

/** What is asked, else what the words relate to ("as to an arrest, the matter was open"), else what was last spoken of. */
function whatIsOpen(context: Context, clause: Clause, asked: Clause | null, holders: Actor[]): Target | null {
  if (asked) return matterOfDeed(context, asked, holders);
  const phrase = relatedTo(context, clause);
  return (phrase && openTarget(context, phrase, clause, 0.6)) ?? pointUnsaid(context, clause, 'open');
}

function relatedTo({ reading }: Context, { tokens: own }: Clause): Phrase | null {
  const { tokens } = reading.analysis;
  for (const at of own) {
    const isTo = tokens[at]!.lower === 'to' && tokens[at - 1]?.lower === 'as';
    if (!isTo && !/^(?:on|about|over|of|regarding|concerning)$/.test(tokens[at]!.lower)) continue;
    const phrase = own.includes(at + 1) && tokens[at + 1]!.pos !== 'VERB' ? phraseFrom(reading, at + 1) : null;
    if (phrase && !isCircumstance(reading, phrase)) return phrase;
  }
  return null;
}
