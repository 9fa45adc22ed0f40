import type { Clause } from '../../language/types.ts';
import { type Context, emit, note } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { matterOfDeed } from '../targets/targets.ts';

const moves = /^(?:move|sign|attempt|effort|hint|indication|step|gesture|inclination)$/;

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
