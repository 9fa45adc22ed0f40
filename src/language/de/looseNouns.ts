import type { Token } from '../types.ts';
import type { Tag } from './tags.ts';

/** What a deed is called behind it. */
const deeds =
  /^(?:schritt|bruch|tabubruch|kehrtwende|wende|kehrtwendung|kurswechsel|kurswende|richtungswechsel|abkehr|zeichen|signal|novum|premiere|überraschung|sensation|erfolg|rückschlag|durchbruch|triumph|niederlage|sieg|wendepunkt|meilenstein|zugeständnis|affront|paukenschlag|dammbruch|zäsur|einschnitt|sinneswandel|umdenken)$/;

/** Whether a noun in small letters is a name for what somebody has done: "schritt", "kurswechsel". */
export const callsDeed = (lower: string): boolean => deeds.test(lower);

/**
 * "Norwegen hat der Abgabe zugestimmt, | ein Bruch mit der bisherigen Politik |", "… – | ein Schritt, | den Schweden gefordert hatte": a noun phrase behind a clause that is
 * over says what has been done, and is neither its subject nor its object.
 */
export function isLooseNoun(tokens: Token[], tags: Tag[], mark: string, clause: number[], own: number[]): boolean {
  if (!/^(?:,|[–—-])$/.test(mark) || !/^k?eine?$/.test(tokens[own[0]!]!.lower) || own.some(at => tags[at]!.startsWith('V'))) return false;
  if (own.some(at => /^(?:nicht|auch|ebenfalls|ebenso|dagegen|hingegen|aber|jedoch|schon)$/.test(tokens[at]!.lower))) return false; // …, eine Quote erst recht nicht
  const noun = own.find((at, order) => order > 0 && tags[at] === 'NN');
  const isPhrase = noun !== undefined && own.slice(1, own.indexOf(noun)).every(at => /^A[AVD]$/.test(tags[at]!));
  const last = clause.findLast(at => tags[at] !== 'PU');
  const isOver = last !== undefined && /^V[TPI]$/.test(tags[last]!) && clause.some(at => tags[at] === 'VF');
  return isPhrase && (isOver || (deeds.test(tokens[noun]!.lower) && clause.some(at => tags[at] === 'VF')));
}
