import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import type { Context } from '../draft.ts';

/** Says that an attitude is held no more: who then takes neither side is for nothing yet (`withoutSidesLeft`). */
export const givenUp = (verb: string): string => `"${verb}" gives it up`;

/** The side that somebody takes who holds an attitude (`verb` 1) or gives it up (-1): none where it stops short of the other one. */
export function sideTaken(context: Context, clause: Clause, verb: number, sign: number): -1 | 0 | 1 {
  if (verb < 0 && stopsShort(context, clause, sign)) return 0;
  return sign < 0 ? -1 : 1;
}

/** "Rückt von seinem Nein ab, | ohne schon zuzustimmen |", "dropped its veto | without endorsing it |": has left one side, and not taken the other. */
const stopsShort = ({ reading: { analysis, children, cues } }: Context, { id }: Clause, side: number): boolean =>
  children[id]!.some(
    child =>
      /^(?:ohne|without)$/.test(child.link ?? '') &&
      findCues(analysis, child, cues).some(
        ({ cue: { kind, polarity } }) => /^(?:position|join|decision)$/.test(kind) && polarity * side > 0,
      ),
  );
