import type { Analysis, Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { isWritten } from '../discourse/documents.ts';
import type { Context } from '../draft.ts';
import { tellsOfOneAmong } from '../mentions/amongWhom.ts';
import { readHeldAttitude } from './heldAttitudes.ts';
import { readHolders } from './holders.ts';
import { readPosition } from './positions.ts';
import { readSeenDoing } from './seenDoing.ts';

/** ", describing the tax as an attack", ", rejecting the plan": what the subject does by the way. */
export function readParticiple(context: Context, clause: Clause): void {
  const { analysis, cues, discourse } = context.reading;
  const parent = clause.parent === null ? null : analysis.clauses[clause.parent]!;
  if (!parent || !clause.verb || readSeenDoing(context, clause)) return;
  const isDone = isMeans(analysis, clause, parent) || (tellsOfOneAmong(analysis, clause) && !clause.verb.passive);
  if (clause.link !== undefined && clause.link !== 'while' && !isDone) return;
  const { passive, head } = clause.verb;
  // "the treaty opposed by Norway": by its agent alone.
  if (
    !passive &&
    !isDone &&
    !isApart(analysis, clause, head, parent) &&
    !(isWritten(analysis, clause, parent) && !isRefused(context, parent))
  )
    return;
  const isBacked = passive && clause.obliques.some(({ prep, phrase }) => prep === 'by' && discourse.resolve(phrase, clause).length > 0);
  if (isBacked && analysis.language === 'en' && discourse.subjects[clause.id]!.length > 0) return; // "Peru, backed by Chile, rejected it"
  const hasOwn = clause.subject !== null && !clause.subjectInherited; // "Norway backs it, | Hungary still holding out |"
  const own = passive || hasOwn ? [] : discourse.subjects[parent.id]!;
  const holders = readHolders(context, clause, own.length > 0 ? own : discourse.subjects[clause.id]!);
  const found = findCues(analysis, clause, cues).filter(({ cue }) => !passive || cue.kind === 'position' || cue.kind === 'concern');
  if (holders.length === 0) return;
  if (!passive && readHeldAttitude(context, clause, found, holders)) return;
  readPosition(context, clause, found, holders);
}

/** "Refused | to sign a letter | backing the levy": what a text says that one does not sign. */
function isRefused({ reading: { analysis, cues } }: Context, { kind, parent }: Clause): boolean {
  const above = kind === 'infinitive' && parent !== null ? findCues(analysis, analysis.clauses[parent]!, cues)[0] : undefined;
  return above !== undefined && above.cue.polarity < 0;
}

/** "| By rejecting the levy |, Norway angered Malta", "angered Malta | by rejecting it": a deed told by what it did, where that is no mere possibility. */
const isMeans = ({ tokens: words }: Analysis, { link, verb, tokens }: Clause, parent: Clause): boolean =>
  /^(?:by|in)$/.test(link ?? words[tokens[0]! - 1]?.lower ?? '') && // "in | formally backing it |"
  !verb!.passive &&
  parent.verb?.mood === 'ind' &&
  parent.verb.modal === undefined &&
  (!parent.negated || losesNoTime({ tokens: words }, parent)) &&
  !parent.conditional &&
  !parent.question;

/** "Wasted no time | in condemning it |". */
const losesNoTime = ({ tokens }: Pick<Analysis, 'tokens'>, { verb, objects }: Clause): boolean =>
  /^(?:waste|lose)$/.test(verb!.lemma) && objects.some(({ head }) => tokens[head]!.lower === 'time');

/** Between commas, or at the start of the sentence ("Opposing the treaty, Norway left"). */
function isApart({ tokens, sentences }: Analysis, clause: Clause, verb: number, parent: Clause): boolean {
  const first = clause.tokens[0]!;
  const opens = first === verb && first === sentences[clause.sentence]!.firstToken && parent.subject !== null;
  return opens || clause.link === 'while' || [first - 1, first, verb - 1].some(at => tokens[at]?.text === ',');
}
