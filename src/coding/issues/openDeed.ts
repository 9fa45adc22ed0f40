import type { Subject } from '../../domain/statement.ts';
import type { Clause, Phrase } from '../../language/types.ts';
import type { Reading } from '../reading.ts';
import { openSubject } from './open.ts';

/** What is to be done where nothing is done to anything: "im Streit um die Inseln vermitteln", "mediate in the dispute". */
export function openDeed(reading: Reading, clause: Clause, phrase: Phrase): Subject | null {
  const named = openSubject(reading, phrase);
  const verb = clause.verb!;
  if (!named) return null;
  const words = clause.tokens.filter(at => !/^(?:zu|to)$/.test(reading.analysis.tokens[at]!.lower) || !verb.tokens.includes(at));
  const label = words
    .map(at => reading.analysis.tokens[at]!)
    .filter(({ pos }) => pos !== 'PUNCT')
    .map(({ text }) => text)
    .join(' ');
  return label.length > 90 ? named : { ...named, id: `${named.id}-${verb.lemma}`, label, labels: { [reading.analysis.language]: label } };
}
