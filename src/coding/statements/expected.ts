import type { Clause } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { openChild } from '../targets/openChild.ts';
import { childTargets } from '../targets/targets.ts';

/** What states do, or keep, because somebody wants it: nobody speaks so of what will merely happen ("expects prices | to rise |"). */
const done =
  /^(?:honou?r|ratify|sign|implement|adopt|approve|respect|fulfil|fulfill|observe|deliver|lift|scrap|repeal|withdraw|reverse|return|extradite|release|recognise|recognize|uphold|endorse|enact|join|pay|meet|keep)$/;

/**
 * Rule "expected of others": "expected the treaty | to be ratified |", "expects Sweden | to honour the treaty |": what those who speak for a state expect to be done they want, if
 * only that far. True when a statement was made.
 */
export function readExpected(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, children } = context.reading;
  const { verb, negated, conditional, question } = clause;
  if (analysis.language !== 'en' || verb?.lemma !== 'expect' || verb.passive || verb.modal || negated || conditional || question)
    return false;
  if (!holders.some(({ ref, behalf }) => behalf !== null || ref.id.startsWith('country:'))) return false;
  const deed = children[clause.id]!.find(child => child.kind === 'infinitive' && done.test(child.verb?.lemma ?? '') && !child.negated);
  const others = deed?.objects.length
    ? clause.objects.some(object => context.reading.discourse.resolve(object, clause).length > 0)
    : deed?.verb?.passive;
  if (!deed || !others) return false;
  const target = childTargets(context, clause)[0] ?? openChild(context, deed, holders);
  if (target)
    emit(context, clause, null, holders, 1, {
      ...target,
      confidence: Math.min(target.confidence, weakly),
      reasons: [...target.reasons, 'expected to be done'],
    });
  return Boolean(target);
}

const weakly = 0.5;
