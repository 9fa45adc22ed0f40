import type { Clause } from '../../language/types.ts';
import type { Attribution } from '../coder.ts';
import { subtree, tokensOf } from './blocks.ts';
import { type Context, trim, withMarks } from './context.ts';
import { isFrame, mediumOf, reportsAct } from './cues.ts';
import { cueOf, speakerOf } from './speakers.ts';

/** Sentences in the reported mood and hearsay ("soll … haben") go on with the speaker before. */
export function readFree(context: Context): void {
  const { reading, owners } = context;
  if (reading.analysis.language !== 'de') return;
  for (const clause of context.block.clauses) {
    if (clause.kind !== 'main' || clause.quote >= 0 || !clause.verb || context.taken.has(clause.id)) continue;
    if (clause.subject && /^(?:ich|wir)$/i.test(reading.analysis.tokens[clause.subject.head]!.text)) continue;
    const goesOn = context.reportedBefore || context.found.length > 0;
    const reported = clause.verb.mood === 'konj1' || (clause.verb.mood === 'konj2' && !clause.conditional && goesOn);
    const hearsay = clause.verb.modal === 'sollen' && clause.verb.mood === 'ind' && (goesOn || isPerfect(context, clause));
    if (!reported && !hearsay) continue;
    const ids = subtree(
      reading,
      clause,
      inner => !inner.coordinated || inner.verb?.mood === clause.verb!.mood || inner.verb?.mood !== 'ind',
    );
    addWhole(context, ids, reported ? 'indirect-free-indirect' : 'free-indirect', context.last, owners);
  }
}

/** "soll geholfen haben": hearsay for certain, where "soll helfen" may be a plan. */
const isPerfect = (context: Context, clause: Clause): boolean =>
  clause.verb!.tokens.some(at => /^(?:haben|sein|worden)$/.test(context.reading.analysis.tokens[at]!.lower));

/** Sentences that tell of a speech act without a message clause: "X warnte vor …". */
export function readReported(context: Context): void {
  const { reading, owners } = context;
  if (reading.analysis.language === 'en') {
    readEnglishActs(context);
    return;
  }
  for (const clause of context.block.clauses) {
    if (clause.kind !== 'main' || clause.quote >= 0 || !clause.verb || context.taken.has(clause.id) || !reportsAct(clause)) continue;
    const speaker = speakerOf(context, clause);
    if (speaker.length === 0) continue;
    const ids = subtree(reading, clause, inner => !inner.coordinated);
    addWhole(context, ids, 'reported', speaker, owners);
  }
}

/** Attitudes to the codebook, but no words of anybody: "the law requires …", "she needs …". */
const states = new Set('need require be allow continue protect see disclose offer bolster show promote seek enable force help'.split(' '));

/** "X called for talks", "X accused Y of lying": in English the cue is marked, and the message is what stands behind it. */
function readEnglishActs(context: Context): void {
  const { reading, owners, block } = context;
  const inMessages = new Set(context.found.flatMap(one => one.message));
  for (const clause of block.clauses) {
    if (clause.quote >= 0 || !clause.verb || context.taken.has(clause.id) || !isFrame(reading, clause)) continue;
    if (states.has(clause.verb.lemma)) continue;
    const speaker = speakerOf(context, clause);
    const last = Math.max(...clause.verb.tokens);
    const particle = /^(?:for|on|about|of|against|at)$/.test(reading.analysis.tokens[last + 1]?.lower ?? '') ? [last + 1] : [];
    const verb = particle[0] ?? last;
    const ids = subtree(reading, clause, inner => !inner.coordinated);
    const message = trim(
      context,
      withMarks(
        context,
        tokensOf(reading, owners, ids).filter(at => at > verb),
      ),
    );
    if (speaker.length === 0 || message.length === 0 || inMessages.has(verb)) continue;
    context.found.push({
      form: 'reported',
      message,
      speaker,
      cue: [...cueOf(context, clause, message), ...particle],
      frame: [],
      addressee: [],
      nested: false,
      medium: mediumOf(clause.verb.lemma),
    });
  }
}

/** A whole sentence as message, its full stop included. */
function addWhole(context: Context, ids: Set<number>, form: Attribution['form'], speaker: number[], owners: Int32Array): void {
  const { reading, block } = context;
  const message = trim(context, withMarks(context, tokensOf(reading, owners, ids)));
  const last = message.at(-1);
  if (last === undefined) return;
  if (last + 2 === block.end) message.push(last + 1);
  for (const id of ids) context.taken.add(id);
  context.found.push({ form, message, speaker, cue: [], frame: [], addressee: [], nested: false, medium: 'speech' });
}
