import type { Clause } from '../../language/types.ts';
import { type Context, emit, note } from '../draft.ts';
import { pointUnsaid } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { matterOfDeed } from '../targets/targets.ts';

const moves = /^(?:move|sign|attempt|effort|hint|indication|step|gesture|inclination)$/;

/** "Shows no sign of dropping its | objections |": who goes on with these is against the matter. */
const refusals = /^(?:objection|opposition|resistance|veto|reservation|refusal|blockade)$/;

/**
 * "Made no move | to give the levy up |", "shows no sign | of lifting it |": who does nothing to end a thing holds on to it; who does nothing to begin one need not be
 * against it. True for both.
 */
export function readNoMove(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, children } = context.reading;
  const { verb, objects, negated, id } = clause;
  if (analysis.language !== 'en' || !negated || !/^(?:make|show|give|undertake|take)$/.test(verb?.lemma ?? '')) return false;
  const [object] = objects;
  if (!object || !moves.test(analysis.tokens[object.head]!.lemma) || !/^(?:no|any|the|a)$/.test(analysis.tokens[object.tokens[0]!]!.lower))
    return false;
  const deed = children[id]!.find(({ kind, tokens }) => /^(?:infinitive|participle)$/.test(kind) && tokens[0]! > object.head);
  if (!deed) return false;
  const target = matterOfDeed(context, deed, holders);
  const against = deed.objects.find(({ head }) => refusals.test(analysis.tokens[head]!.lemma));
  const kept = against && /^(?:drop|lift|end|give|abandon|withdraw|waive|soften|relinquish)$/.test(deed.verb?.lemma ?? '');
  if (kept) {
    const matter =
      target?.subject.kind === 'issue' ? target : pointUnsaid(context, clause, against ? analysis.tokens[against.head]!.text : '');
    if (matter)
      emit(context, clause, null, holders, -1, {
        ...matter,
        sign: 1,
        clause,
        possible: false,
        reasons: [...matter.reasons, 'stays against it'],
      });
    return true;
  }
  if (target && target.sign < 0)
    emit(context, clause, null, holders, -1, {
      ...target,
      clause,
      possible: false,
      reasons: [...target.reasons, 'does nothing to end it'],
    });
  else note(context, clause, 'does nothing about it, which is no side');
  return true;
}
