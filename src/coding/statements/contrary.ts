import { otherSide } from '../../domain/statement.ts';
import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import type { Context, Draft } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { readPosition } from './positions.ts';

/**
 * The contrary of what a clause says, where what stands around denies it of its holders ("treffe nicht zu, | dass Irland nicht mehr protestiere |"). `known` is what the words around tell of
 * it beside. True when a statement was made.
 */
export function readContrary(context: Context, clause: Clause, holders: Actor[], why: string, known: Partial<Draft> = {}): boolean {
  const { analysis, cues } = context.reading;
  const { length } = context.drafts;
  readPosition(context, clause, findCues(analysis, clause, cues), holders);
  const turned = context.drafts
    .splice(length)
    .map(draft => ({ ...draft, ...known, stance: otherSide[draft.stance], reasons: [...draft.reasons, why] }));
  context.drafts.push(...turned);
  return turned.length > 0;
}
