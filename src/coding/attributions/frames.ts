import type { Clause } from '../../language/types.ts';
import { subtree, tokensOf } from './blocks.ts';
import { type Context, isQuoted, trim, withMarks } from './context.ts';
import { asks, isFrame, isPlainReport, isSpeechNoun, mediumOf, statesPlainly } from './cues.ts';
import { addresseeOf, cueOf, speakerOf } from './speakers.ts';

/** "X sagte, dass …", "…, teilte X mit", "Wie X mitteilte, …": a clause that introduces what somebody says. */
export function readFrames(context: Context): void {
  const { reading, block } = context;
  for (const clause of block.clauses) {
    if (!clause.verb || clause.quote >= 0) continue;
    if (clause.link === 'wie' || clause.link === 'as') {
      if (isPlainReport(reading, clause) && !isManner(context, clause)) readAsClause(context, clause);
      continue;
    }
    const children = (reading.children[clause.id] ?? []).filter(child => isMessage(context, clause, child));
    if (children.length === 0) continue;
    const ids = new Set<number>();
    for (const child of children) for (const id of subtree(reading, child, inner => staysIn(child, inner))) ids.add(id);
    addFramed(context, clause, ids);
  }
}

/** "wie lange", "wie viele": a question, no source. */
const isManner = (context: Context, clause: Clause): boolean =>
  /^(?:ADJ|ADV)$/.test(context.reading.analysis.tokens[(clause.tokens[0] ?? 0) + 1]?.pos ?? '');

const reported = (clause: Clause) => clause.verb?.mood === 'konj1' || clause.verb?.mood === 'konj2';

/** Is this child what its clause says? Questions ("sagte nicht, wann …") are left out, as the guidelines do. */
function isMessage(context: Context, clause: Clause, child: Clause): boolean {
  const { reading } = context;
  if (child.quote >= 0) return isFrame(reading, clause);
  if (nounBefore(context, clause, child) !== null) return true;
  if (child.kind === 'infinitive')
    return !/^(?:um|ohne|statt|anstatt)$/.test(child.link ?? '') && asks(clause) && child.start > clause.start;
  if (reading.analysis.language === 'en') return isEnglishMessage(context, clause, child);
  if (child.kind === 'complement') {
    if (child.link === undefined)
      return reported(child)
        ? isFrame(reading, clause) || (child.verb?.mood === 'konj1' && !child.coordinated && !reported(clause))
        : statesPlainly(reading, clause);
    return (
      (child.link === 'dass' ||
        child.link === 'daß' ||
        (child.link === 'ob' && /^(?:fragen|bezweifeln|zweifeln)$/.test(clause.verb!.lemma))) &&
      isFrame(reading, clause)
    );
  }
  return (
    child.kind === 'main' && child.verb?.mood === 'konj1' && isFrame(reading, clause) && !(child.coordinated && child.start > clause.start)
  );
}

/** "die Hoffnung, dass …": the noun of speech right before the clause. */
function nounBefore(context: Context, clause: Clause, child: Clause): number | null {
  const { tokens } = context.reading.analysis;
  let at = child.tokens[0]! - 1;
  if (tokens[at]?.text === ',') at--;
  const says =
    child.kind === 'infinitive' || child.link === 'dass' || child.link === 'that' || (child.kind === 'complement' && reported(child));
  return says && context.owners[at] === clause.id && isSpeechNoun(tokens[at]) ? at : null;
}

function isEnglishMessage(context: Context, clause: Clause, child: Clause): boolean {
  if (child.kind === 'complement') return isFrame(context.reading, clause);
  return child.kind === 'adverbial' && child.link === undefined && !child.conditional && isPlainReport(context.reading, clause);
}

/** Clauses coordinated with a message belong to it unless they go on in the outlet's voice. */
const staysIn = (message: Clause, inner: Clause): boolean => !inner.coordinated || inner.kind === message.kind || reported(inner);

function addFramed(context: Context, clause: Clause, ids: Set<number>): void {
  const { reading, owners } = context;
  const frameIds = subtree(reading, clause, inner => !ids.has(inner.id) && !inner.coordinated);
  let message = trim(context, withMarks(context, tokensOf(reading, owners, ids)));
  if (message.length === 0) return;
  const direct = isQuoted(context, message);
  if (direct) message = wholeQuotation(context, message);
  for (const id of ids) context.taken.add(id);
  context.taken.add(clause.id);
  context.found.push({
    form: direct ? 'direct' : 'indirect',
    message,
    speaker: speakerOf(context, clause),
    cue: cueOf(context, clause, message),
    frame: frameOf(context, frameIds, message),
    addressee: addresseeOf(context, clause),
    nested: false,
    medium: mediumOf(clause.verb!.lemma),
  });
}

/** A quotation of several sentences is one message although the parser ties only one of them to the frame. */
export function wholeQuotation(context: Context, message: number[]): number[] {
  const set = new Set(message);
  for (const quotation of new Set(message.map(at => context.block.quotationAt.get(at))))
    if (quotation) for (let at = quotation.open; at <= quotation.close; at++) set.add(at);
  return [...set].sort((left, right) => left - right);
}

/** The framing clause with the comma or colon that parts it from the message. */
export function frameOf(context: Context, ids: Set<number>, message: number[]): number[] {
  const { reading, owners, block } = context;
  const inMessage = new Set(message);
  const { tokens } = reading.analysis;
  const own = tokensOf(reading, owners, ids).filter(at => !inMessage.has(at));
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return [];
  if (last + 1 < block.end && /^[,:]$/.test(tokens[last + 1]!.text) && last < message[0]!) own.push(last + 1);
  if (first - 1 >= block.first && tokens[first - 1]!.text === ',' && first > message[0]!) own.unshift(first - 1);
  return own;
}

/** "Wie X mitteilte, …": the rest of the sentence is the message. */
function readAsClause(context: Context, clause: Clause): void {
  const { reading, owners, block } = context;
  const parent = reading.analysis.clauses[clause.parent ?? -1];
  if (!parent) return;
  const own = subtree(reading, clause);
  const ids = subtree(reading, parent, inner => !own.has(inner.id));
  const rest = tokensOf(reading, owners, ids).filter(at => at >= block.first && !own.has(owners[at]!));
  const message = trim(context, withMarks(context, rest));
  for (const id of [clause.id, ...ids]) context.taken.add(id);
  context.found.push({
    form: isQuoted(context, message) ? 'direct' : 'indirect',
    message,
    speaker: speakerOf(context, clause),
    cue: [...new Set([clause.tokens[0]!, ...clause.verb!.tokens])].sort((left, right) => left - right),
    frame: frameOf(context, own, message),
    addressee: [],
    nested: false,
    medium: mediumOf(clause.verb!.lemma),
  });
}
