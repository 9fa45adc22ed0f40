import type { Quotation } from './blocks.ts';
import { type Context, clauseAt, range } from './context.ts';
import { isAccount } from './cues.ts';
import { endOfPhrase } from './phrases.ts';

/** A phrase that names a source: "laut Polizei". `at` is the word that makes it one. */
export type Law = { cue: number[]; speaker: number[]; frame: number[]; at: number };

/** "ihrer Meinung nach": the preposition stands behind. */
const opinions = /^(?:meinung|ansicht|auffassung|vernehmen|einschätzung|überzeugung)$/;

/** The source phrase whose deciding word stands at this token, or null. */
export function lawAt(context: Context, at: number): Law | null {
  const { reading, block } = context;
  const { tokens } = reading.analysis;
  const { lower } = tokens[at]!;
  if (lower === 'wie') return wieAt(context, at);
  if (lower === 'demnach' || (lower === 'danach' && clauseAt(context, at)?.verb?.mood === 'konj1'))
    return { cue: [at], speaker: [at], frame: [at], at };
  if (lower === 'zufolge' || (lower === 'nach' && opinions.test(tokens[at - 1]?.lower ?? ''))) return lawBehind(context, at);
  if (lower === 'so' && tokens[at - 1]?.text === ',' && isNominalStart(context, at + 1)) return soAt(context, at);
  const two = lower === 'according' && tokens[at + 1]?.lower === 'to';
  if (!two && lower !== 'laut' && lower !== 'gemäß' && lower !== 'nach') return null;
  const first = at + (two ? 2 : 1);
  const named = quotationFrom(context, tokens[first]?.pos === 'DET' ? first + 1 : first);
  if (named && lower !== 'nach') return { cue: [at], speaker: range(first, named.close), frame: range(at, named.close), at };
  const head = headFrom(context, first) ?? (lower === 'laut' && /^\p{L}/u.test(tokens[first]?.text ?? '') ? first : null);
  if (head === null || (lower === 'nach' && !range(first, head).some(look => isAccount(tokens[look]!)))) return null;
  const clause = clauseAt(context, at);
  const verb = clause?.verb?.tokens.filter(look => look > at).sort((left, right) => left - right)[0] ?? block.end;
  const comma = two ? range(head, block.end - 1).find(look => tokens[look]!.text === ',') : undefined;
  const end = endOfPhrase(reading.analysis, head, Math.min(verb, comma ?? verb), block.quotationAt);
  return { cue: two ? [at, at + 1] : [at], speaker: range(first, end), frame: range(at, end), at };
}

/** The quotation that begins with this token. */
function quotationFrom(context: Context, at: number): Quotation | undefined {
  const quotation = context.block.quotationAt.get(at);
  return quotation?.open === at ? quotation : undefined;
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

/** Backwards from the last word of a noun phrase to its determiner; two bare nouns in a row are two phrases. */
function startOfPhrase(context: Context, last: number): number {
  const { tokens } = context.reading.analysis;
  let first = last;
  while (first > context.block.first && tokens[first]!.pos !== 'DET' && /^(?:DET|ADJ|NOUN|PROPN|NUM|X)$/.test(tokens[first - 1]!.pos)) {
    if (tokens[first]!.pos === 'NOUN' && tokens[first - 1]!.pos === 'NOUN') break;
    first--;
  }
  return first;
}

function lawBehind(context: Context, at: number): Law | null {
  const { tokens } = context.reading.analysis;
  const opening = range(context.block.first, at - 1);
  const opens = opening.every(look => !/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(tokens[look]!.pos) && !/^[,:]$/.test(tokens[look]!.text));
  const first = opens && opening.length <= 10 ? context.block.first : startOfPhrase(context, at - 1);
  if (first < context.block.first || tokens[first]!.pos === 'PUNCT') return null;
  return { cue: [at], speaker: range(first, at - 1), frame: range(first, at), at };
}

/** "Wie die BBC berichtet, …" where the verb was taken for a participle of the main clause. */
function wieAt(context: Context, at: number): Law | null {
  const { reading, block } = context;
  const { tokens } = reading.analysis;
  const clause = clauseAt(context, at);
  if (clause?.kind !== 'main' || clause.tokens[0] !== at) return null;
  const comma = range(at + 2, Math.min(at + 24, block.end - 1)).find(
    look =>
      tokens[look]!.text === ',' &&
      /(?:berichtet|mitteilt|meldet|erklärt|bestätigt|versichert|behauptet)e?n?$/.test(tokens[look - 1]!.lower),
  );
  const head = comma === undefined ? null : headFrom(context, at + 1);
  if (comma === undefined || head === null) return null;
  const end = endOfPhrase(reading.analysis, head, comma - 1, block.quotationAt);
  return { cue: [at, comma - 1], speaker: range(at + 1, end), frame: range(at, comma), at };
}

function soAt(context: Context, at: number): Law | null {
  const { reading, block } = context;
  const { tokens } = reading.analysis;
  const head =
    tokens[at + 1]!.pos === 'PRON' || /^(?:letzter|erster)e[rns]?$/.test(tokens[at + 1]!.lower) ? at + 1 : headFrom(context, at + 1);
  if (head === null) return null;
  const end = endOfPhrase(reading.analysis, head, block.end, block.quotationAt);
  const verb = range(at + 1, Math.min(end + 2, block.end - 1)).some(look => /^(?:VERB|AUX)$/.test(tokens[look]!.pos));
  return verb ? null : { cue: [at], speaker: range(at + 1, end), frame: range(at - 1, end), at };
}
