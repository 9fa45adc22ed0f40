import type { Clause, Phrase } from '../../language/types.ts';
import type { Context } from '../draft.ts';

/** Words for what is not so. */
const untrue =
  /^(?:falsch|unwahr|unzutreffend|unsinn|quatsch|erfunden|lüge|märchen|absurd|haltlos|propaganda|false|untrue|wrong|nonsense|invented|lie|absurd|baseless|unfounded|propaganda)$/;
/** Verbs and nouns by which somebody is said to claim, report or charge something. */
const claims =
  /^(?:behaupten|vorwerfen|berichten|melden|schreiben|unterstellen|beschuldigen|bezichtigen|anlasten|verdächtigen|vorwurf|behauptung|bericht|medienbericht|meldung|gerücht|darstellung|anschuldigung|unterstellung|claim|allege|accuse|report|suggest|allegation|accusation|rumour|rumor|charge)$/;

/** "Die Zeitung berichtete, Oslo wolle zustimmen. Eide sagte, | das | sei falsch": denies what was claimed right before, and is about no matter. */
export function isToldFalse(
  { reading: { analysis, discourse } }: Context,
  { head }: Phrase,
  { predicate, sentence, subject, start }: Clause,
): boolean {
  const { tokens, sentences } = analysis;
  if (subject?.head !== head || !predicate || !/^(?:das|dies|es|that|this|it)$/.test(tokens[head]!.lower)) return false;
  if (!untrue.test(tokens[predicate.head]!.lower)) return false;
  const before = sentences[sentence - 1];
  // "Schweden droht, die Fähren zu stoppen, sagte Eide. Berlin sagte, | das | sei falsch": what somebody has said as well.
  if (before?.clauses.some(id => discourse.speakers[id])) return true;
  const first = (before ?? sentences[sentence]!).firstToken;
  return tokens.slice(first, sentences[sentence]!.endToken).some(token => token.start < start && claims.test(token.lemma.toLowerCase()));
}
