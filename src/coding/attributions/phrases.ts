import type { Analysis, Token } from '../../language/types.ts';
import type { Quotation } from './blocks.ts';

const nominal = (token: Token | undefined): boolean => token !== undefined && /^(?:NOUN|PROPN|X|NUM)$/.test(token.pos);
const inside = (token: Token | undefined): boolean => token !== undefined && /^(?:DET|ADJ|NUM|NOUN|PROPN|X|PRON)$/.test(token.pos);
const attributive = new Set(['von', 'vom', 'aus', 'beim', 'bei', 'für', 'of', 'from', 'for', 'at', 'with']);
const longestApposition = 16;

/**
 * The last token of a noun phrase as a reader sees it: with names behind the noun, genitives, "vom Landeskriminalamt", brackets,
 * a quoted name and an apposition between commas.
 */
export function endOfPhrase(analysis: Analysis, head: number, limit: number, quotations: Map<number, Quotation>): number {
  const { tokens } = analysis;
  let end = head;
  let apposed = false;
  for (;;) {
    const next = end + 1;
    const token = tokens[next];
    if (!token || next >= limit) return end;
    const step =
      bracket(tokens, next, limit) ??
      quoted(quotations, next, limit) ??
      nounBehind(tokens, next, limit) ??
      (apposed ? null : apposition(analysis, next, limit));
    if (step === null) return end;
    apposed ||= token.text === ',';
    end = step;
  }
}

function bracket(tokens: Token[], at: number, limit: number): number | null {
  if (tokens[at]!.text !== '(') return null;
  for (let look = at + 1; look < Math.min(limit, at + 12); look++) if (tokens[look]!.text === ')') return look;
  return null;
}

const quoted = (quotations: Map<number, Quotation>, at: number, limit: number): number | null => {
  const quotation = quotations.get(at);
  return quotation?.open === at && quotation.close < limit && quotation.close - quotation.open < 8 ? quotation.close : null;
};

/** "des Amtes", "vom Landeskriminalamt", "und sein Minister", "Huber". */
function nounBehind(tokens: Token[], at: number, limit: number): number | null {
  let look = at;
  const first = tokens[at]!;
  if (attributive.has(first.lower) || /^(?:und|sowie|and|&|\/|-)$/.test(first.lower)) look++;
  else if (
    first.pos === 'ADJ'
      ? !/er$/.test(first.lower)
      : first.pos === 'DET'
        ? !/^(?:des|der|eines|einer|\w+(?:es|er))$/.test(first.lower)
        : !nominal(first) || first.pos === 'NUM'
  )
    return null;
  while (look < limit && inside(tokens[look]) && !nominal(tokens[look])) look++;
  return look < limit && nominal(tokens[look]) ? look : null;
}

/** ", der Leiter des Amtes," ; the closing comma stays outside. */
function apposition(analysis: Analysis, at: number, limit: number): number | null {
  const { tokens } = analysis;
  if (tokens[at]!.text !== ',' || !(inside(tokens[at + 1]) || tokens[at + 1]?.pos === 'ADV')) return null;
  let words = 0;
  for (let look = at + 1; look <= Math.min(limit, at + longestApposition); look++) {
    const token = tokens[look];
    if (!token || look === limit || /^[,.]$/.test(token.text)) return words > 0 && nominalWithin(tokens, at + 1, look) ? look - 1 : null;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ' || /^[:;]$/.test(token.text)) return null;
    words++;
  }
  return null;
}

const nominalWithin = (tokens: Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (nominal(tokens[at])) return true;
  return false;
};
