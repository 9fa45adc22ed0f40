import type { Subject } from '../../domain/statement.ts';
import type { Analysis, Clause, Phrase } from '../../language/types.ts';
import type { IssueMatch } from '../issues/issues.ts';
import { openSubject } from '../issues/open.ts';
import type { Reading } from '../reading.ts';
import { nounCue } from './cues.ts';

/**
 * The noun that names the end of an issue: the one that turns it round ("| moratorium | on mining", `flip`), or its opposite by name ("| Austritt | aus dem
 * Gerichtshof"). None where a verb is part of the name, or both are there and say the thing itself.
 */
export function nounOfEnd({ tokens }: Analysis, match: IssueMatch, flip: string | null): string | undefined {
  if (match.sign > 0) return flip ?? undefined;
  const words = match.tokens.map(at => tokens[at]!);
  const isPhrase = words.every(({ pos }) => /^(?:NOUN|PROPN|ADJ|ADP|DET|NUM)$/.test(pos));
  return flip === null && isPhrase ? words.find(({ pos }) => pos === 'NOUN')?.text : undefined;
}

/**
 * "Backed a | moratorium | on mining": what is against the issue is a thing of its own as well, by the noun that ends a phrase of the clause. Null where there is
 * none, or it is an attitude ("its | no | to the treaty").
 */
export function namedEnd(reading: Reading, { subject, objects, obliques, predicate }: Clause, noun: string): Subject | null {
  const { tokens } = reading.analysis;
  const phrases = [subject, ...objects, ...obliques.map(({ phrase }) => phrase), predicate];
  const phrase = phrases.find(one => one && tokens[one.head]!.text === noun && tokens[one.head]!.pos === 'NOUN');
  return phrase ? endIn(reading, phrase) : null;
}

/** The same of a phrase with that noun for its head. */
export function endIn(reading: Reading, phrase: Phrase): Subject | null {
  const { tokens } = reading.analysis;
  const view = nounCue(tokens[phrase.head]!, reading.cues);
  return view?.kind === 'position' && view.polarity < 0 ? null : openSubject(reading, phrase);
}
