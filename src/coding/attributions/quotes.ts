import type { Clause } from '../../language/types.ts';
import { type Quotation, subtree } from './blocks.ts';
import { type Context, clauseAt, range } from './context.ts';
import { isFrame, mediumOf } from './cues.ts';
import { frameOf } from './frames.ts';
import { endOfPhrase } from './phrases.ts';
import { addresseeOf, cueOf, speakerOf } from './speakers.ts';

/** Quotations that no clause has claimed: within a message, beside a framing clause, or going on with the speaker before. */
export function readQuotations(context: Context): void {
  if (context.block.quotations.length === 0) return;
  const direct = new Set(context.found.filter(one => one.form === 'direct').flatMap(one => one.message));
  const messages = new Map(context.found.toReversed().flatMap(one => one.message.map(at => [at, one] as const)));
  for (const quotation of context.block.quotations) {
    const own = range(quotation.open, quotation.close);
    if (direct.has(quotation.open)) continue;
    const around = messages.get(quotation.open + 1);
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

/** A quotation beside or within a framing clause, behind a bare colon, or in the voice of the speaker before. */
function readLoose(context: Context, quotation: Quotation, own: number[]): void {
  const { reading, block } = context;
  const { tokens } = reading.analysis;
  const spoken = hasVerb(context, quotation);
  const opens = quotation.open > block.first && /^[:,]$/.test(tokens[quotation.open - 1]!.text);
  const host = hostOf(context, quotation, opens);
  if (host && (opens ? isSpoken(context, quotation) : spoken || isLabel(context, quotation))) {
    addHosted(context, host, own);
    return;
  }
  if (!spoken || readColon(context, quotation, own) || context.last.length === 0) return;
  if (quotation.open === block.first || opens)
    context.found.push({ ...bare, form: 'direct', message: own, speaker: context.last, cue: [], frame: [] });
}

const bare = { addressee: [], nested: false, medium: 'speech' };

/** The framing clause of a quotation: the one behind it, around it, or before its colon or comma. */
function hostOf(context: Context, quotation: Quotation, opens: boolean): Clause | null {
  const { open } = quotation;
  const before = open > context.block.first ? clauseAt(context, open - 1) : undefined;
  const host = tagOf(context, quotation) ?? before ?? (opens ? clauseAt(context, open - 2) : undefined);
  return host?.verb && host.quote < 0 && isFrame(context.reading, host) ? host : null;
}

function addHosted(context: Context, host: Clause, own: number[]): void {
  const ids = subtree(context.reading, host, inner => inner.quote < 0 && !inner.coordinated);
  context.taken.add(host.id);
  context.found.push({
    form: 'direct',
    message: own,
    speaker: speakerOf(context, host),
    cue: cueOf(context, host, own),
    frame: frameOf(context, ids, own),
    addressee: addresseeOf(context, host),
    nested: false,
    medium: mediumOf(host.verb!.lemma),
  });
}

const hasVerb = (context: Context, { open, close }: Quotation): boolean =>
  range(open + 1, close - 1).some(at => /^(?:VERB|AUX)$/.test(context.reading.analysis.tokens[at]!.pos));

/** "bezeichnete es als „Unverschämtheit“", "sprach von „Mord“": a word that somebody uses, be it a lone noun; names begin with a capital. */
const isLabel = (context: Context, { open }: Quotation): boolean =>
  /^(?:als|von|eine?|einen|einem|einer)$/.test(context.reading.analysis.tokens[open - 1]?.lower ?? '') ||
  /^[a-zäöü]/.test(context.reading.analysis.tokens[open + 1]!.text);

/** "Ein Beamter der Polizei: „…“": a phrase and a colon without a verb. */
function readColon(context: Context, quotation: Quotation, own: number[]): boolean {
  const { reading, block } = context;
  const { tokens } = reading.analysis;
  const frame = range(block.first, quotation.open - 1);
  const head = frame.find(at => /^(?:NOUN|PROPN)$/.test(tokens[at]!.pos));
  const named =
    head !== undefined && frame.length <= 20 && !frame.some(at => /^(?:VERB|AUX|SCONJ)$/.test(tokens[at]!.pos) || tokens[at]!.quote >= 0);
  if (!named || tokens[quotation.open - 1]!.text !== ':') return false;
  const speaker = range(block.first, endOfPhrase(reading.analysis, head, quotation.open - 1, block.quotationAt));
  context.found.push({ ...bare, form: 'direct', message: own, speaker, cue: [], frame });
  return true;
}

/** The clause that begins right behind the quotation with its verb: "…“, sagte X". */
function tagOf(context: Context, { close }: Quotation): Clause | undefined {
  const { reading, block, owners } = context;
  let at = close + 1;
  while (at < block.end && /^[,–-]$/.test(reading.analysis.tokens[at]!.text)) at++;
  const clause = at < block.end ? reading.analysis.clauses[owners[at]!] : undefined;
  return clause?.verb && clause.quote < 0 && isFrame(reading, clause) ? clause : undefined;
}
