import type { Clause } from '../../language/types.ts';
import type { Reading } from '../reading.ts';
import { negates } from './content.ts';
import { deniesItself, findCues } from './cues.ts';

/** Verbs by which one gives others an attitude of one's own: "to give the levy its support", "to voice its approval". */
const gives = /^(?:give|lend|grant|offer|extend|throw|put|pledge|voice|express|announce|declare|provide|add|confirm|accord)$/;

/**
 * "Refused | to give the levy its support |", "is not ready | to lend it its backing |", "decided | not to grant its consent |": an attitude of one's own that one is
 * not going to give. "Refused | to withdraw its support |" is told by its own verb.
 */
export function isUnwilling({ analysis, cues }: Reading, clause: Clause): boolean {
  const { kind, parent, subjectInherited, verb } = clause;
  if (analysis.language !== 'en' || kind !== 'infinitive' || parent === null || !subjectInherited || !gives.test(verb?.lemma ?? ''))
    return false;
  const around = analysis.clauses[parent]!;
  const found = findCues(analysis, around, cues).find(({ cue }) => cue.polarity !== 0);
  const isLoath = (found?.cue.polarity ?? 1) < 0;
  const isDenied = negates(analysis, around) && !(found && deniesItself(found));
  return (isLoath !== isDenied) !== negates(analysis, clause);
}
