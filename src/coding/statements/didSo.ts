import type { Clause } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import { matterOfDeed } from '../targets/targets.ts';
import { readHolders } from './holders.ts';

const refuses = /^(?:refuse|decline|fail|hesitate)$/;
const agrees = /^(?:agree|promise|pledge|vow|decide|choose|offer|prepare|intend|plan)$/;

/**
 * Rule "did so": "France had asked Belgium to lift its veto. Belgium did so", "Norway will not do so", "Nairobi obliged", "declined to do so": whoever does, or does not,
 * what was last told as somebody's to do. True when a statement was made.
 */
export function readDidSo(context: Context, clause: Clause): boolean {
  const { analysis, discourse } = context.reading;
  if (analysis.language !== 'en' || !doesSo(context, clause) || clause.question || clause.conditional) return false;
  const side = sideOf(context, clause);
  const deed = side === 0 ? undefined : deedBefore(context, clause);
  const doer = clause.kind === 'infinitive' ? analysis.clauses[clause.parent!]! : clause;
  const holders = deed ? readHolders(context, doer, discourse.subjects[doer.id]!) : [];
  const target = deed && holders.length > 0 ? matterOfDeed(context, deed, holders) : null;
  if (!target || target.subject.kind === 'actor' || side === 0) return false;
  const reasons = [...target.reasons, side > 0 ? 'does so' : 'does not do so'];
  emit(context, clause, null, holders, side, { ...target, clause, reasons, possible: false, confidence: Math.min(target.confidence, 0.6) });
  return true;
}

/** "Did so", "has already done so", "obliged". */
function doesSo({ reading: { analysis } }: Context, { verb, objects }: Clause): boolean {
  if (!verb || verb.passive) return false;
  if (verb.lemma === 'do') return analysis.tokens[verb.head + 1]?.lower === 'so' && objects.length === 0;
  return /^(?:oblige|comply)$/.test(verb.lemma) && objects.length === 0 && analysis.tokens[verb.head + 1]?.pos !== 'ADP';
}

/** Does it (1) or not (−1); 0 where that is not told. */
function sideOf({ reading: { analysis } }: Context, { kind, parent, verb, negated, tokens }: Clause): -1 | 0 | 1 {
  if (kind === 'infinitive') {
    const above = parent === null ? undefined : analysis.clauses[parent];
    if (!above?.verb || above.negated || above.verb.modal === 'may' || above.question) return 0;
    return refuses.test(above.verb.lemma) ? -1 : agrees.test(above.verb.lemma) ? 1 : 0;
  }
  const isOpen =
    /^(?:may|might|can|could|should|must|ought)$/.test(verb!.modal ?? '') || tokens.some(at => analysis.tokens[at]!.lower === 'yet');
  if (kind === 'relative' || kind === 'participle' || (isOpen && !negated)) return 0;
  return negated ? -1 : 1;
}

/** What somebody was asked, or has wanted, to do: in one of the two sentences before. */
function deedBefore({ reading: { analysis } }: Context, { id, sentence }: Clause): Clause | undefined {
  return analysis.clauses
    .slice(0, id)
    .findLast(
      other =>
        other.sentence >= sentence - 2 &&
        other.sentence < sentence &&
        other.kind === 'infinitive' &&
        other.verb !== null &&
        !/^(?:do|be)$/.test(other.verb.lemma),
    );
}
