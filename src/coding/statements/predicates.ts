import type { Clause } from '../../language/types.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { asks } from '../cues/scope.ts';
import type { Reading } from '../reading.ts';

/** A clause and the infinitives that its predicate ends in: "has yet | to make up its mind", "wants nothing | to do with it". */
export const withInfinitives = ({ children }: Reading, clause: Clause): Clause[] => [
  clause,
  ...children[clause.id]!.filter(child => child.kind === 'infinitive' && !asks(child)),
];

/** A clause and others that end its predicate, as one. */
export function joined([clause, ...others]: readonly Clause[]): Clause {
  if (others.length === 0) return clause!;
  const parts = [clause!, ...others];
  return {
    ...clause!,
    tokens: parts.flatMap(({ tokens }) => tokens).sort((left, right) => left - right),
    objects: parts.flatMap(({ objects }) => objects),
    obliques: parts.flatMap(({ obliques }) => obliques),
  };
}

/**
 * The clause as it is to be read for a set phrase that its infinitive ends ("will have nothing | to do with it"), and that phrase; null where there is none. English
 * only.
 */
export function spannedBy(reading: Reading, clause: Clause): { whole: Clause; found: CueMatch } | null {
  const parts = reading.analysis.language === 'en' ? withInfinitives(reading, clause) : [clause];
  if (parts.length === 1) return null;
  const whole = joined(parts);
  const isWithin = ({ tokens }: CueMatch) => parts.some(part => tokens.filter(at => part.tokens.includes(at)).length >= tokens.length - 1);
  const found = findCues(reading.analysis, whole, reading.cues).find(match => match.via === 'idiom' && !isWithin(match));
  return found ? { whole, found } : null;
}
