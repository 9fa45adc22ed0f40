import type { Clause } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { matterOfDeed } from '../targets/targets.ts';
import { echoTarget } from './echoes.ts';
import { readHolders } from './holders.ts';

const refuses = /^(?:refuse|decline|fail|hesitate)$/;
const noWill = /\b(?:no (?:intention|plans?|wish|desire|reason|interest|need)|not about|(?:rul|ruled|rules) ?out)\b/;
const agrees = /^(?:agree|promise|pledge|vow|decide|choose|offer|prepare|intend|plan|want|undertake|resolve|commit|swear|threaten)$/;

/**
 * Rule "did so": "France had asked Belgium to lift its veto. Belgium did so", "Norway will not do so", "Nairobi obliged", "declined to do so": whoever does, or does not,
 * what was last told as somebody's to do. True when a statement was made.
 */
export function readDidSo(context: Context, clause: Clause): boolean {
  const { analysis, discourse } = context.reading;
  if (analysis.language !== 'en') return false;
  if (refusesToDoSo(context, clause)) return true;
  if (!doesSo(context, clause) || clause.question || clause.conditional) return false;
  const side = sideOf(context, clause);
  const doer = clause.kind === 'infinitive' || clause.kind === 'participle' ? analysis.clauses[clause.parent!]! : clause;
  const holders = side === 0 ? [] : readHolders(context, doer, discourse.subjects[doer.id]!);
  const deed = holders.length > 0 ? deedBefore(context, clause) : undefined;
  const target = deed ? matterOfDeed(context, deed, holders) : null;
  if (holders.length > 0 && !target) return readAsOther(context, clause, holders, side);
  if (!target || target.subject.kind === 'actor' || side === 0) return false;
  const reasons = [...target.reasons, side > 0 ? 'does so' : 'does not do so'];
  emit(context, clause, null, holders, side, { ...target, clause, reasons, possible: false, confidence: Math.min(target.confidence, 0.6) });
  return true;
}

/** "Denmark approved the levy. Germany | did so | last year", "will not do so": as another did, where nobody was asked to. */
function readAsOther(context: Context, clause: Clause, holders: Actor[], side: -1 | 0 | 1): boolean {
  const target = echoTarget(context, clause, side > 0 ? 'same' : 'undone');
  if (target) emit(context, clause, null, holders, target.stance === 'neutral' ? 0 : 1, target);
  return target !== null;
}

/** "It has no intention | of doing so |": read with the clause that says so. */
const refusesToDoSo = (context: Context, clause: Clause): boolean =>
  context.reading.children[clause.id]!.some(
    child => /^(?:infinitive|participle)$/.test(child.kind) && doesSo(context, child) && sideOf(context, child) !== 0,
  );

/** "Did so", "has already done so", "obliged". */
function doesSo({ reading: { analysis } }: Context, { verb, objects, kind }: Clause): boolean {
  if (!verb || verb.passive) return false;
  if (verb.lemma === 'do') return isSo([1, 2].map(next => analysis.tokens[verb.head + next]?.lower).join(' '), kind);
  return /^(?:oblige|comply)$/.test(verb.lemma) && objects.length === 0 && analysis.tokens[verb.head + 1]?.pos !== 'ADP';
}

/** "Promised | to do the same |", "reaffirmed | that it would do likewise |"; by itself that is an echo (`echoes.ts`). */
const isSo = (behind: string, kind: Clause['kind']): boolean =>
  /^so\b/.test(behind) || (/^(?:infinitive|participle|complement)$/.test(kind) && /^(?:the same|likewise)\b/.test(behind));

/** Does it (1) or not (−1); 0 where that is not told. */
function sideOf({ reading: { analysis } }: Context, { kind, parent, verb, negated, tokens }: Clause): -1 | 0 | 1 {
  if (kind === 'infinitive' || kind === 'participle') {
    const above = parent === null ? undefined : analysis.clauses[parent];
    if (!above?.verb || above.verb.modal === 'may' || above.question) return 0;
    if (noWill.test(above.tokens.map(at => analysis.tokens[at]!.lower).join(' '))) return -1;
    if (above.negated) return /^(?:intend|plan|want)$/.test(above.verb.lemma) ? -1 : 0;
    return refuses.test(above.verb.lemma) ? -1 : agrees.test(above.verb.lemma) ? 1 : 0;
  }
  const isOpen = /^(?:may|might|can|could|should|must|ought)$/.test(verb!.modal ?? '');
  const isStillOpen = tokens.some(at => analysis.tokens[at]!.lower === 'yet'); // "has not done so yet"
  if (kind === 'relative' || isStillOpen || (isOpen && !negated)) return 0;
  return negated ? -1 : 1;
}

/** What somebody was asked, or has wanted, to do: in one of the two sentences before. */
function deedBefore({ reading: { analysis, scan } }: Context, { id, sentence }: Clause): Clause | undefined {
  const isPurpose = ({ parent }: Clause) =>
    parent !== null && analysis.clauses[parent]!.objects.some(({ head }) => !scan.byToken.has(head));
  return analysis.clauses
    .slice(0, id)
    .findLast(
      other =>
        !isPurpose(other) &&
        other.sentence >= sentence - 2 &&
        other.sentence < sentence &&
        other.kind === 'infinitive' &&
        other.verb !== null &&
        !/^(?:do|be)$/.test(other.verb.lemma),
    );
}
