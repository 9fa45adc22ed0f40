import type { Clause } from '../../language/types.ts';
import { sameVoice } from '../discourse/speech.ts';
import type { Context, Draft } from '../draft.ts';

/** "Deutschland erkennt Palästina nicht an", "Germany refuses to sign": nothing was done, which others could be said to have done as well. */
export const isRefusal = ({ stance, reasons }: Draft): boolean =>
  stance === 'oppose' &&
  (/\((?:position|concern), against\)/.test(reasons[0] ?? '') || reasons.some(reason => /\bnegated\b/.test(reason))) &&
  !reasons.some(reason => /turns it round|named by its end|its opposite/.test(reason));

/** "Deutschland schließt sich der Anerkennung nicht an. Frankreich hatte | den Schritt | vollzogen": what another refuses is the step that is taken. */
export function isTakenInstead({ drafts, reading: { discourse } }: Context, { id, verb }: Clause, subject: string): boolean {
  if (!takes.test(verb?.lemma ?? '')) return false;
  const told = drafts.findLast(draft => draft.subject.id === subject);
  return (
    told !== undefined && isRefusal(told) && !discourse.subjects[id]!.some(own => sameVoice(own, told.actor) || sameVoice(told.actor, own))
  );
}

const takes = /^(?:vollziehen|wagen|tun|gehen|unternehmen|machen|take|make)$/;
