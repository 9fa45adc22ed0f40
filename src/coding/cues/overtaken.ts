import type { Clause } from '../../language/types.ts';
import { perClause } from '../perClause.ts';
import { clausesBeside, type Reading } from '../reading.ts';

const long =
  /\b(?:nie|lange|lange zeit|jahrelang|jahrzehntelang|monatelang|wochenlang|tagelang|(?:tage|wochen|monate|jahre|jahrzehnte) lang|einst|früher|zunächst|anfangs|ursprünglich|bisher|bislang|zuvor|eben noch|noch (?:vor|unter|im|in|am|bis|zu)|bis (?:zuletzt|vor kurzem|zum)|long|for (?:years|decades|months|a long time|generations)|once|previously|initially|originally|formerly|until (?:now|recently))\b/i;
const now = /\b(?:nun|jetzt|inzwischen|mittlerweile|heute|neuerdings|nunmehr|seither|plötzlich|now|nowadays)\b/i;

/** "Lange hat es sich gesträubt, nun befürwortet es sie": what a later clause of the sentence says holds now. */
export function isOvertaken(reading: Reading, clause: Clause): boolean {
  const { tense } = clause.verb ?? {};
  if (!/^(?:past|perfect|pluperfect)$/.test(tense ?? '') || (tense !== 'pluperfect' && !long.test(wordsOf(reading, clause)))) return false;
  const next = reading.analysis.sentences[clause.sentence + 1];
  // "For years Oslo fought the treaty. Now it wants to sign."
  if (next && now.test(reading.analysis.tokens[next.firstToken]!.lower)) return true;
  return clausesBeside(reading.analysis, clause).some(
    other =>
      (other.start > clause.start || (clause.kind === 'relative' && other.id === clause.parent)) &&
      other.verb?.tense !== 'pluperfect' &&
      saysNow(reading, other),
  );
}

/** Told of now, in so many words ("nun sei man dafür"): what is told of before is beside it, and not above. */
export const isNow = (reading: Reading, clause: Clause): boolean =>
  /^(?:pres|none)$/.test(clause.verb?.tense ?? '') && saysNow(reading, clause);

export const saysNow = (reading: Reading, clause: Clause): boolean => now.test(wordsOf(reading, clause));

/** The words of a clause without those of the clauses within it. */
export const wordsOf = (reading: Reading, clause: Clause): string => joinWords(clause, reading);

const joinWords = perClause((clause: Clause, reading: Reading): string =>
  clause.tokens.map(at => reading.analysis.tokens[at]!.text).join(' '),
);
