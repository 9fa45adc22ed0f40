import { type ActType, actTypes } from './coder.ts';
import type { Deed } from './deeds.ts';

export type Side = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

/** The quad class of a PLOVER type. */
export function sideOf(type: ActType): Side {
  const at = actTypes.indexOf(type);
  return at < 3 ? 'verbal cooperation' : at < 6 ? 'material cooperation' : at < 10 ? 'verbal conflict' : 'material conflict';
}

/** +1 for cooperation, -1 for conflict. */
export const polarityOf = (type: ActType): 1 | -1 => (actTypes.indexOf(type) < 6 ? 1 : -1);

/** What a chain of deeds comes to, and the deed that decided it; null when it names no act. */
export type Folded = { type: ActType; deed: Deed } | null;

/** Words that stand further apart than this (in tokens) are not about one another. */
const grasp = 14;

/** Reads a chain from the left: each word changes what stands to its right, a word of its own type ends the chain. */
export function foldDeeds(deeds: Deed[], from = 0): Folded {
  const deed = deeds[from];
  if (!deed) return null;
  const next = deeds[from + 1];
  const inner = () => (next && next.at - deed.end < grasp ? foldDeeds(deeds, from + 1) : null);
  const make = (type: ActType): Folded => ({ type, deed });
  if (deed.operator === null && deed.type === null) return foldDeeds(deeds, from + 1);
  if (deed.operator === 'DO') return foldDeeds(deeds, from + 1) ?? (deed.type ? make(deed.type) : null);
  if (deed.operator === 'COMMIT') return make(intend(inner()?.type ?? 'AGREE'));
  if (deed.operator === 'STOP') {
    const stopped = inner();
    return make(stopped ? stop(stopped.type) : (deed.type ?? 'YIELD'));
  }
  if (deed.operator === 'REFUSE') return make('REJECT');
  if (deed.operator === 'ALLOW') return make('YIELD');
  if (deed.type === 'REQUEST') {
    const asked = inner()?.type;
    return make(asked === 'SANCTION' || asked === 'PROTEST' ? 'THREATEN' : 'REQUEST');
  }
  return make(deed.type!);
}

/** What one agrees, promises or is about to do. */
export function intend(type: ActType): ActType {
  if (type === 'SUPPORT') return type;
  const side = sideOf(type);
  if (side === 'material conflict') return 'THREATEN';
  return side === 'verbal conflict' ? type : 'AGREE';
}

function stop(type: ActType): ActType {
  const side = sideOf(type);
  if (side === 'material cooperation') return 'SANCTION';
  return side === 'verbal cooperation' ? 'REJECT' : 'YIELD';
}

/** What it means not to do it. */
export const refrain = (type: ActType): ActType => (polarityOf(type) > 0 ? 'REJECT' : 'AGREE');
