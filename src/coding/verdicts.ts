import type { Clause, Phrase } from '../language/types.ts';
import { unsaidAntecedent } from './antecedents.ts';
import type { CueMatch } from './cues.ts';
import { type Context, emit } from './draft.ts';
import { predicateCue } from './evaluations.ts';
import type { Actor } from './names.ts';

/** Rule "verdict": all that is quoted is an evaluation („Ein Irrweg“, sagte der Minister): of what was last spoken of. True when a statement was made. */
export function readVerdict(context: Context, clause: Clause, cues: readonly CueMatch[], holders: Actor[]): boolean {
  const { analysis } = context.reading;
  if (analysis.language !== 'de' || !cues.some(({ cue }) => cue.kind === 'report')) return false;
  const quoted = clause.objects.find(phrase => isWholeQuote(context, phrase));
  const token = quoted && analysis.tokens[quoted.head]!;
  const cue = token ? predicateCue(token, context.reading.cues) : null;
  const told = cue?.about.includes('subject') ? unsaidAntecedent(context, clause) : null;
  if (!token || !cue || !told) return false;
  const found: CueMatch = { cue, text: token.text, tokens: [token.index], via: 'predicate' };
  const denied = quoted.tokens.some(at => /^(?:kein|nicht)/.test(analysis.tokens[at]!.lower));
  emit(context, clause, found, holders, cue.polarity < 0 !== denied ? -1 : 1, {
    subject: told.subject,
    sign: told.sign,
    clause,
    reasons: [`all that is quoted of ${told.subject.labels.en ?? told.subject.label}`],
    possible: false,
    confidence: 0.55,
  });
  return true;
}

/** The phrase fills the quotation marks. */
function isWholeQuote({ reading: { analysis } }: Context, { tokens }: Phrase): boolean {
  const quote = analysis.quotes[analysis.tokens[tokens[0]!]!.quote];
  return (
    quote !== undefined && analysis.text.slice(quote.start, quote.end).replace(/[.,!]$/, '').length <= lengthOf(analysis.tokens, tokens) + 1
  );
}

const lengthOf = (all: { start: number; end: number }[], tokens: number[]): number => all[tokens.at(-1)!]!.end - all[tokens[0]!]!.start;
