import type { Clause, Token } from '../../language/types.ts';
import { type Context, issuesIn } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { isPointing, phraseMatters } from './phraseMatters.ts';

/** Verbs of saying that name what is spoken of by "of". */
const saysOf = /^(?:said|says|say|wrote|writes|remarked|thought|told)$/;
/** Words behind which stands what somebody has been asked about or speaks of. */
const asksAbout = /^(?:asked|questioned|quizzed|pressed|speaking|talking|commenting|referring|reacting|responding|alluding)$/;

/** What these are of stands behind them, and names the matter. */
const bearers =
  /^(?:plan|proposal|idea|move|decision|step|suggestion|call|demand|prospect|possibility|scheme|project|report|question|talk)$/;

/**
 * "“It is a bad idea,” Rey said | of the levy |", "“Not with us,” she replied | when asked about the levy |": the matter is named behind the words that point to it, so it is noted
 * before they are read. `clause` opens a sentence or a quotation.
 */
export function noteSaidBehind(context: Context, clause: Clause): void {
  const { analysis } = context.reading;
  if (analysis.language !== 'en') return;
  const first = analysis.sentences[clause.sentence]!.firstToken;
  for (const at of tagOf(context, clause)) {
    const phrase = isBehindWords(context, at) ? phraseFrom(context.reading, at + 1) : null;
    const host = phrase && analysis.clauses.find(({ tokens }) => tokens.includes(phrase.head));
    const isNoThing = (token: Token) => isPointing(token) || bearers.test(token.lemma);
    if (!phrase || !host || isNoThing(analysis.tokens[phrase.head]!) || context.reading.scan.byToken.has(phrase.head)) continue;
    const matters = phraseMatters(context, host, phrase, issuesIn(context, [host]), 3, null);
    context.matters.push(...matters.map(matter => ({ ...matter, sentence: clause.sentence, at: first })));
    return;
  }
}

/** The tokens of the sentence behind the quotation with which it opens, or of the next one where the quotation goes on into it. */
function tagOf({ reading: { analysis } }: Context, { sentence }: Clause): number[] {
  const isMark = (at: number) => /^["“”]$/.test(analysis.tokens[at]?.text ?? '');
  const { firstToken, endToken } = analysis.sentences[sentence]!;
  if (!isMark(firstToken)) return [];
  const range = (from: number, end: number) => Array.from({ length: Math.max(0, end - from) }, (_, step) => from + step);
  const closing = range(firstToken + 1, endToken).find(isMark);
  if (closing !== undefined) return range(closing + 1, endToken);
  const next = analysis.sentences[sentence + 1];
  const closed = next ? range(next.firstToken, next.endToken).find(isMark) : undefined;
  return closed === undefined ? [] : range(closed + 1, next!.endToken);
}

/** "Said | of |", "asked | about |", "referring | to |", "told reporters | of |". */
function isBehindWords({ reading: { analysis } }: Context, at: number): boolean {
  const word = (back: number) => analysis.tokens[at - back]?.lower ?? '';
  const { lower } = analysis.tokens[at]!;
  if (lower === 'of') return saysOf.test(word(1)) || word(1) === 'speaking';
  if (lower === 'to') return /^(?:referring|reacting|responding|alluding)$/.test(word(1)) || (word(1) === 'reference' && word(2) === 'in');
  return /^(?:about|on|over)$/.test(lower) && [1, 2, 3].some(back => asksAbout.test(word(back)));
}
