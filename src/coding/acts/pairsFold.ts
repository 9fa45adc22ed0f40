import { type ActType, actTypes } from '../coder.ts';
import type { Deed } from '../cues/deeds.ts';

export type Side = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

/** The quad class of a PLOVER type. */
export function sideOf(type: ActType): Side {
  const at = actTypes.indexOf(type);
  return at < 3 ? 'verbal cooperation' : at < 6 ? 'material cooperation' : at < 10 ? 'verbal conflict' : 'material conflict';
}

/** +1 for cooperation, -1 for conflict. */
export const polarityOf = (type: ActType): 1 | -1 => (actTypes.indexOf(type) < 6 ? 1 : -1);

/** What a chain of deeds comes to, the deed that decided it, and all that took part; null when it names no act. */
export type Folded = { type: ActType; deed: Deed; used: Deed[] } | null;

/** Words that stand further apart than this (in tokens) are not about one another. */
const grasp = 14;

/** Reads a chain: each word changes what stands to its right, a word with a type of its own ends the chain. */
export function foldDeeds(deeds: Deed[]): Folded {
  let rest: Folded = null;
  for (let at = deeds.length - 1; at >= 0; at--) {
    const near = at + 1 < deeds.length && deeds[at + 1]!.at - deeds[at]!.end < grasp;
    rest = apply(deeds[at]!, rest, near ? rest : null);
  }
  return rest;
}

/** One step: `rest` is what all to the right of the deed comes to, `inner` the same where it is close enough to be what the deed is about. */
function apply(deed: Deed, rest: Folded, inner: Folded): Folded {
  const make = (type: ActType, changes = true): Folded => ({
    type,
    deed,
    used: changes && inner ? [deed, ...inner.used.slice(0, 4)] : [deed],
  });
  switch (deed.operator ?? deed.type) {
    case null:
      return rest;
    case 'DO':
      return rest ?? (deed.type ? make(deed.type) : null);
    case 'COMMIT':
      return make(intend(inner?.type ?? 'AGREE'));
    case 'STOP':
      return make(inner ? stop(inner.type) : (deed.type ?? 'YIELD'));
    case 'REFUSE':
      return make('REJECT', false);
    case 'ALLOW':
      return make('YIELD', false);
    case 'REQUEST':
      return make(inner?.type === 'SANCTION' || inner?.type === 'PROTEST' ? 'THREATEN' : 'REQUEST', false);
    default:
      return make(deed.type!, deed.type === 'AGREE');
  }
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
