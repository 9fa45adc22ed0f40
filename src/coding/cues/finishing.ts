import type { Cue } from '../../codebook/schema.ts';
import type { Analysis, Clause } from '../../language/types.ts';
import { ills } from './harm.ts';

const finishing = /^zu(?:m abschluss|m guten ende| ende) \+ /;

/** "Den Bau | zu Ende bringen |", "den Krieg | zu Ende bringen |": a plan is finished so, an ill ended; of the two entries for it the one that fits the thing. */
export function endsOrFinishes(
  { tokens }: Analysis,
  { objects, subject, verb }: Clause,
  { cue, text }: { cue: Cue; text: string },
): boolean {
  if (!finishing.test(text)) return true;
  const thing = verb?.passive ? subject : objects.at(-1);
  return (thing !== undefined && thing !== null && ills.test(tokens[thing.head]!.lemma)) === cue.polarity < 0;
}
