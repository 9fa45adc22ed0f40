import type { Clause } from '../language/types.ts';
import { type Block, ownersOf, type Quotation, readBlocks, subtree, tokensOf } from './attributionsBlocks.ts';
import { asks, isAccount, isFrame, isPlainReport, mediumOf, reportsAct } from './attributionsCues.ts';
import { endOfPhrase } from './attributionsPhrases.ts';
import type { Attribution, Span } from './coder.ts';
import type { Reading } from './reading.ts';

/** An attribution by its tokens, before it is written down. */
export type Found = {
  form: Attribution['form'];
  message: number[];
  speaker: number[];
  cue: number[];
  frame: number[];
  addressee: number[];
  nested: boolean;
  medium: string;
};

/** What the rules share: the text, whose each token is, and what has been found so far. */
type Context = { reading: Reading; owners: Int32Array; block: Block; found: Found[]; last: number[]; taken: Set<number> };

/** Who is reported to have said what, in order of the text. Linear in the length of the text: rules look no further than their block. */
export function readAttributions(reading: Reading): Attribution[] {
  const owners = ownersOf(reading.analysis);
  const found: Found[] = [];
  let last: number[] = [];
  for (const block of readBlocks(reading)) {
    const context: Context = { reading, owners, block, found: [], last, taken: new Set() };
    readFrames(context);
    readLaw(context);
    readQuotations(context);
    readFree(context);
    readReported(context);
    found.push(...context.found);
    last = context.found.findLast(one => !one.nested && one.speaker.length > 0)?.speaker ?? last;
  }
  return found.filter(one => one.message.length > 0).map(one => write(reading, one));
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** Without the commas, dashes and stops at both ends; quotation marks and brackets stay. */
function trim(context: Context, tokens: number[]): number[] {
  const idle = (at: number) => /^[,.;:–—-]$/.test(context.reading.analysis.tokens[at]!.text);
  let [from, to] = [0, tokens.length];
  while (from < to && idle(tokens[from]!)) from++;
  while (to > from && idle(tokens[to - 1]!)) to--;
  return tokens.slice(from, to);
}

/** Keeps quotation marks with the quotation that a message touches. */
function withMarks(context: Context, tokens: number[]): number[] {
  const set = new Set(tokens);
  for (const { open, close } of context.block.quotations) {
    if (set.has(open + 1)) set.add(open);
    if (set.has(close - 1)) set.add(close);
  }
  return [...set].sort((left, right) => left - right);
}

// ── frames: "X sagte, dass …", "…, teilte X mit", "Wie X mitteilte, …" ──────

function readFrames(context: Context): void {
  const { reading, block } = context;
  for (const clause of block.clauses) {
    if (!clause.verb || clause.quote >= 0 || context.taken.has(clause.id)) continue;
    if (clause.link === 'wie' || clause.link === 'as') {
      if (isPlainReport(reading, clause)) readAsClause(context, clause);
      continue;
    }
    const children = (reading.children[clause.id] ?? []).filter(child => isMessage(context, clause, child));
    if (children.length === 0) continue;
    const ids = new Set<number>();
    for (const child of children) for (const id of subtree(reading, child, inner => staysIn(context, child, inner))) ids.add(id);
    addFramed(context, clause, ids);
  }
}

/** Is this child what its clause says? */
function isMessage(context: Context, clause: Clause, child: Clause): boolean {
  const { reading } = context;
  if (child.quote >= 0 && clause.quote < 0) return isFrame(reading, clause);
  if (child.kind === 'complement') return isFrame(reading, clause) || child.verb?.mood === 'konj1';
  if (child.kind === 'infinitive') return asks(clause) && child.start > clause.start;
  if (reading.analysis.language === 'en')
    return child.kind === 'adverbial' && child.link === undefined && !child.conditional && isPlainReport(reading, clause);
  return (
    child.kind === 'main' && child.verb?.mood === 'konj1' && isFrame(reading, clause) && !(child.coordinated && child.start > clause.start)
  );
}

/** Clauses coordinated with a message belong to it unless they go on in the outlet's voice. */
function staysIn(context: Context, message: Clause, inner: Clause): boolean {
  if (!inner.coordinated) return true;
  return inner.kind === message.kind || inner.verb?.mood === 'konj1' || inner.verb?.mood === 'konj2';
}

function addFramed(context: Context, clause: Clause, ids: Set<number>): void {
  const { reading, owners } = context;
  const message = trim(context, withMarks(context, tokensOf(reading, owners, ids)));
  if (message.length === 0) return;
  const direct = isQuoted(context, message);
  for (const id of ids) context.taken.add(id);
  const frameIds = subtree(reading, clause, inner => !ids.has(inner.id) && !inner.coordinated);
  context.found.push({
    form: direct ? 'direct' : 'indirect',
    message,
    speaker: speakerOf(context, clause),
    cue: cueOf(clause),
    frame: frameOf(context, frameIds, message),
    addressee: addresseeOf(context, clause),
    nested: false,
    medium: mediumOf(clause.verb!.lemma),
  });
}

/** The whole message stands between one pair of marks. */
const isQuoted = (context: Context, message: number[]): boolean =>
  context.block.quotations.some(({ open, close }) => open <= message[0]! && message.at(-1)! <= close);

/** The framing clause with the comma or colon that parts it from the message. */
function frameOf(context: Context, ids: Set<number>, message: number[]): number[] {
  const { reading, owners, block } = context;
  const inMessage = new Set(message);
  const own = tokensOf(reading, owners, ids).filter(at => !inMessage.has(at));
  const { tokens } = reading.analysis;
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return [];
  if (last + 1 < block.end && /^[,:]$/.test(tokens[last + 1]!.text) && last < message[0]!) own.push(last + 1);
  if (first - 1 >= block.first && tokens[first - 1]!.text === ',' && first > message[0]!) own.unshift(first - 1);
  return own;
}

const cueOf = (clause: Clause): number[] => [...clause.verb!.tokens].sort((left, right) => left - right);

/** "Wie X mitteilte, …": the rest of the sentence is the message. */
function readAsClause(context: Context, clause: Clause): void {
  const { reading, owners, block } = context;
  const parent = reading.analysis.clauses[clause.parent ?? -1];
  if (!parent) return;
  const own = subtree(reading, clause);
  const ids = subtree(reading, parent, inner => !own.has(inner.id));
  for (const id of own) ids.delete(id);
  const message = trim(
    context,
    withMarks(
      context,
      tokensOf(reading, owners, ids).filter(at => at >= block.first),
    ),
  );
  const link = clause.tokens[0]!;
  context.found.push({
    form: 'indirect',
    message,
    speaker: speakerOf(context, clause),
    cue: [link, ...cueOf(clause).filter(at => at !== link)],
    frame: frameOf(context, own, message),
    addressee: [],
    nested: false,
    medium: mediumOf(clause.verb!.lemma),
  });
  context.taken.add(clause.id);
  for (const id of ids) context.taken.add(id);
}

// ── speakers and addressees ────────────────────────────────────────────────

function speakerOf(context: Context, clause: Clause): number[] {
  const { reading, block } = context;
  const verb = clause.verb!;
  if (verb.passive) {
    const by = clause.obliques.find(({ prep }) => prep === 'von' || prep === 'by');
    return by ? phraseTokens(context, clause, by.phrase.tokens[0]!, by.phrase.head) : [];
  }
  if (/^(?:heißen|hervorgehen|verlauten|stehen)$/.test(verb.lemma)) {
    const source = clause.obliques.find(({ prep }) => /^(?:in|aus|auf|von|bei|nach)$/.test(prep));
    return source ? phraseTokens(context, clause, source.phrase.tokens[0]!, source.phrase.head) : [];
  }
  const subject = clause.subject;
  if (!subject || block.first > subject.tokens[0]! + 400) return [];
  if (/^(?:es|man)$/i.test(reading.analysis.tokens[subject.head]!.text)) return [];
  return phraseTokens(context, clause, subject.tokens[0]!, subject.head);
}

/** A phrase from its first word to its natural end; before a finite verb everything up to the verb. */
function phraseTokens(context: Context, clause: Clause, first: number, head: number): number[] {
  const { reading, block } = context;
  const { tokens } = reading.analysis;
  const verbs = clause.verb?.tokens ?? [];
  const next = verbs.filter(at => at > head).sort((left, right) => left - right)[0] ?? block.end;
  if (tokens[head]!.pos === 'PRON') return [head];
  const end = endOfPhrase(reading.analysis, head, next, block.quotations);
  return range(first, end);
}

const addressed = new Set(['gegenüber', 'an']);

function addresseeOf(context: Context, clause: Clause): number[] {
  const to = clause.obliques.find(({ prep }) => addressed.has(prep) || prep === 'to');
  if (to && (to.prep !== 'an' || /^(?:appellieren|richten|wenden)$/.test(clause.verb!.lemma)))
    return phraseTokens(context, clause, to.phrase.tokens[0]!, to.phrase.head);
  if (
    !/^(?:auffordern|aufrufen|bitten|vorwerfen|beschuldigen|raten|empfehlen|anweisen|zusichern|tell|urge|ask|warn)$/.test(
      clause.verb!.lemma,
    )
  )
    return [];
  const object = clause.verb!.passive
    ? clause.subject
    : clause.objects.find(({ head }) => context.reading.analysis.tokens[head]!.lower !== 'sich');
  return object ? phraseTokens(context, clause, object.tokens[0]!, object.head) : [];
}

// ── "Laut X", "nach Angaben", "X zufolge", "so X", "demnach" ────────────────

function readLaw(context: Context): void {
  const { reading, block } = context;
  const { tokens } = reading.analysis;
  for (let at = block.first; at < block.end; at++) {
    if (tokens[at]!.quote >= 0) continue;
    const law = lawAt(context, at);
    if (!law) continue;
    addLaw(context, law);
  }
}

type Law = { cue: number[]; speaker: number[]; frame: number[]; at: number };

function lawAt(context: Context, at: number): Law | null {
  const { reading, block } = context;
  const { tokens } = reading.analysis;
  const { lower } = tokens[at]!;
  if (/^(?:demnach|danach)$/.test(lower)) return { cue: [at], speaker: [at], frame: [at], at };
  if (lower === 'zufolge') return lawBehind(context, at);
  if (lower === 'so' && tokens[at - 1]?.text === ',' && isNominalStart(context, at + 1)) return soAt(context, at);
  const two = lower === 'according' && tokens[at + 1]?.lower === 'to';
  if (!two && !/^(?:laut|gemäß|nach)$/.test(lower)) return null;
  const first = at + (two ? 2 : 1);
  const head = headFrom(context, first);
  if (head === null || (lower === 'nach' && !range(first, head).some(look => isAccount(tokens[look]!)))) return null;
  const clause = reading.analysis.clauses[context.owners[at]!];
  const verb = clause?.verb?.tokens.filter(look => look > at).sort((left, right) => left - right)[0] ?? block.end;
  const end = endOfPhrase(reading.analysis, head, verb, block.quotations);
  return { cue: two ? [at, at + 1] : [at], speaker: range(first, end), frame: range(at, end), at };
}

const isNominalStart = (context: Context, at: number): boolean =>
  at < context.block.end && /^(?:DET|NOUN|PROPN|ADJ|PRON|X|NUM)$/.test(context.reading.analysis.tokens[at]!.pos);

/** The first noun or name behind determiners and adjectives. */
function headFrom(context: Context, first: number): number | null {
  const { tokens } = context.reading.analysis;
  for (let at = first; at < Math.min(context.block.end, first + 7); at++) {
    if (/^(?:NOUN|PROPN|X)$/.test(tokens[at]!.pos)) return at;
    if (!/^(?:DET|ADJ|NUM|PRON|ADV|ADP)$/.test(tokens[at]!.pos) && !/^[„"»“]$/.test(tokens[at]!.text)) return null;
  }
  return null;
}

function lawBehind(context: Context, at: number): Law | null {
  const clause = context.reading.analysis.clauses[context.owners[at]!];
  const phrase = clause?.obliques.find(({ prep }) => prep === 'zufolge')?.phrase;
  const first = phrase ? phrase.tokens[0]! : at - 1;
  if (first < context.block.first) return null;
  return { cue: [at], speaker: range(first, at - 1), frame: range(first, at), at };
}

function soAt(context: Context, at: number): Law | null {
  const { reading, block } = context;
  const { tokens } = reading.analysis;
  const head = tokens[at + 1]!.pos === 'PRON' ? at + 1 : headFrom(context, at + 1);
  if (head === null) return null;
  const end = endOfPhrase(reading.analysis, head, block.end, block.quotations);
  const verb = range(at + 1, Math.min(end + 2, block.end - 1)).some(look => /^(?:VERB|AUX)$/.test(tokens[look]!.pos));
  return verb ? null : { cue: [at], speaker: range(at + 1, end), frame: range(at - 1, end), at };
}

function addLaw(context: Context, law: Law): void {
  const { reading, owners } = context;
  const { tokens } = reading.analysis;
  let clause = reading.analysis.clauses[owners[law.at]!];
  if (!clause?.verb && clause?.parent != null) clause = reading.analysis.clauses[clause.parent];
  const isSo = tokens[law.at]!.lower === 'so';
  const ids = clause ? subtree(reading, isSo ? topOf(context, clause) : clause) : new Set<number>();
  const cut = new Set(law.frame);
  const all = ids.size > 0 ? tokensOf(reading, owners, ids) : range(context.block.first, context.block.end - 1);
  const message = trim(
    context,
    withMarks(
      context,
      all.filter(at => !cut.has(at) && at >= context.block.first && at < context.block.end),
    ),
  );
  if (message.length === 0) return;
  for (const id of ids) context.taken.add(id);
  context.found.push({
    form: isQuoted(context, message) ? 'direct' : 'indirect',
    message,
    speaker: law.speaker,
    cue: law.cue,
    frame: law.frame,
    addressee: [],
    nested: false,
    medium: isSo ? 'speech' : 'SW',
  });
}

function topOf(context: Context, clause: Clause): Clause {
  let top = clause;
  for (let depth = 0; top.parent !== null && depth < 12; depth++) {
    const parent = context.reading.analysis.clauses[top.parent]!;
    if (parent.start < context.reading.analysis.tokens[context.block.first]!.start) break;
    top = parent;
  }
  return top;
}

// ── quotations that no clause has claimed ──────────────────────────────────

function readQuotations(context: Context): void {
  for (const quotation of context.block.quotations) {
    const own = range(quotation.open, quotation.close);
    if (context.found.some(one => one.form === 'direct' && one.message.includes(quotation.open))) continue;
    const around = context.found.find(one => one.message.includes(quotation.open + 1));
    if (around) {
      if (isSpoken(context, quotation)) context.found.push({ ...around, form: 'direct', message: own, nested: true, frame: around.frame });
      continue;
    }
    readLoose(context, quotation, own);
  }
}

/** A quotation of words, not a title or a nickname: more than two words, or not a lone capitalised name. */
function isSpoken(context: Context, { open, close }: Quotation): boolean {
  const inner = range(open + 1, close - 1).map(at => context.reading.analysis.tokens[at]!);
  return (
    inner.some(token => token.pos === 'VERB' || token.pos === 'AUX') ||
    inner.some(token => /^[a-zäöü]/.test(token.text)) ||
    inner.length > 4
  );
}

function readLoose(context: Context, quotation: Quotation, own: number[]): void {
  const { reading, block, owners } = context;
  const { tokens } = reading.analysis;
  const before = tokens[quotation.open - 1];
  const wholeSentence = range(quotation.open + 1, quotation.close - 1).some(at => tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX');
  const frame =
    tagOf(context, quotation) ?? (quotation.open > block.first ? reading.analysis.clauses[owners[quotation.open - 1]!] : undefined);
  const opens = before && quotation.open > block.first && /^[:,]$/.test(before.text);
  const host = frame ?? (opens ? reading.analysis.clauses[owners[quotation.open - 2] ?? -1] : undefined);
  if (host?.verb && host.quote < 0 && isFrame(reading, host) && isSpoken(context, quotation)) {
    const ids = subtree(reading, host, inner => inner.quote < 0 && !inner.coordinated);
    context.taken.add(host.id);
    context.found.push({
      form: 'direct',
      message: own,
      speaker: speakerOf(context, host),
      cue: cueOf(host),
      frame: frameOf(context, ids, own),
      addressee: addresseeOf(context, host),
      nested: false,
      medium: mediumOf(host.verb.lemma),
    });
    return;
  }
  if (!wholeSentence || context.last.length === 0) return;
  if (quotation.open === block.first || opens)
    context.found.push({
      form: 'direct',
      message: own,
      speaker: context.last,
      cue: [],
      frame: [],
      addressee: [],
      nested: false,
      medium: 'speech',
    });
}

/** The clause that begins right behind the quotation with its verb: "…“, sagte X". */
function tagOf(context: Context, { close }: Quotation): Clause | undefined {
  const { reading, block, owners } = context;
  let at = close + 1;
  while (at < block.end && /^[,–-]$/.test(reading.analysis.tokens[at]!.text)) at++;
  const clause = at < block.end ? reading.analysis.clauses[owners[at]!] : undefined;
  return clause?.verb && clause.quote < 0 && isFrame(reading, clause) ? clause : undefined;
}

// ── sentences without a cue: reported mood, hearsay, speech acts ────────────

function readFree(context: Context): void {
  const { reading, owners } = context;
  if (reading.analysis.language !== 'de') return;
  for (const clause of context.block.clauses) {
    if (clause.kind !== 'main' || clause.quote >= 0 || !clause.verb || context.taken.has(clause.id)) continue;
    const reported = clause.verb.mood === 'konj1' || (clause.verb.mood === 'konj2' && !clause.conditional && context.last.length > 0);
    const hearsay = clause.verb.modal === 'sollen' && clause.verb.mood === 'ind';
    if (!reported && !hearsay) continue;
    const ids = subtree(reading, clause, inner => !inner.coordinated || inner.verb?.mood === clause.verb!.mood);
    addWhole(context, ids, reported ? 'indirect-free-indirect' : 'free-indirect', context.last, owners);
  }
}

function readReported(context: Context): void {
  const { reading, owners } = context;
  if (reading.analysis.language !== 'de') return;
  for (const clause of context.block.clauses) {
    if (clause.kind !== 'main' || clause.quote >= 0 || !clause.verb || context.taken.has(clause.id) || !reportsAct(clause)) continue;
    const speaker = speakerOf(context, clause);
    if (speaker.length === 0) continue;
    const ids = subtree(reading, clause, inner => !inner.coordinated);
    addWhole(context, ids, 'reported', speaker, owners);
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

// ── writing down ───────────────────────────────────────────────────────────

function write(reading: Reading, one: Found): Attribution {
  return {
    speaker: toSpan(reading, one.speaker, true),
    cue: toSpan(reading, one.cue, false),
    message: toSpan(reading, one.message, false)!,
    addressee: toSpan(reading, one.addressee, true),
    frame: toSpan(reading, one.frame, false),
    nested: one.nested,
    form: one.form,
    medium: one.medium,
  };
}

function toSpan(reading: Reading, at: number[], named: boolean): Span | null {
  if (at.length === 0) return null;
  const { tokens, text } = reading.analysis;
  const sorted = [...at].sort((left, right) => left - right);
  const spans: { start: number; end: number }[] = [];
  let previous = -2;
  for (const index of sorted) {
    const { start, end } = tokens[index]!;
    if (index === previous + 1) spans.at(-1)!.end = end;
    else spans.push({ start, end });
    previous = index;
  }
  const span: Span = {
    text: spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    start: spans[0]!.start,
    end: spans.at(-1)!.end,
    actorId: named ? actorOf(reading, sorted) : null,
  };
  return spans.length > 1 ? { ...span, spans } : span;
}

/** The actor named in a phrase; the one nearest its end names whom an office or "Sprecher" speaks for. */
function actorOf(reading: Reading, at: number[]): string | null {
  for (const index of at) {
    const mention = reading.scan.byToken.get(index);
    if (mention && !mention.genitive) return mention.actor.ref.id;
  }
  for (const index of at) {
    const mention = reading.scan.byToken.get(index);
    if (mention) return mention.actor.ref.id;
  }
  return null;
}
