import type { Analysis, Clause } from '../../language/types.ts';

const adverbial =
  /^(?:gegenwärtig|derzeitig|momentan|weiterhin|unverändert|grundsätzlich|prinzipiell|ausdrücklich|strikt|strikte|entschieden|klar|eindeutig|kategorisch|vehement|rigoros|zwar|eher|ebenfalls|gleichfalls|persönlich|offiziell|öffentlich|nachdrücklich|generell|einhellig|geschlossen|mehrheitlich)$/;

/** "ist gegen den Plan", not "ist wichtig im Kampf gegen den Terror": nothing else is predicated, and no noun governs the preposition. */
export function isPredicative(analysis: Analysis, clause: Clause, first: number): boolean {
  // "was as much against reactors as before": the parser took all of it for the predicate; "ist gegenwärtig gegen den Plan": an adverb is none.
  const isAdverb =
    clause.predicate !== null && adverbial.test(analysis.tokens[clause.predicate.head]!.lower) && clause.predicate.head < first;
  const isGenitive = clause.predicate !== null && /^(?:aller|beider)$/.test(analysis.tokens[clause.predicate.head]!.lower); // "für die Teilnahme | aller |"
  if (clause.predicate && !isAdverb && !isGenitive)
    return (
      analysis.language === 'en' &&
      first > clause.verb!.head &&
      analysis.tokens.slice(clause.verb!.head + 1, first).every(({ pos, lower }) => /^(?:ADV|ADP|PART)$/.test(pos) || lower === 'much')
    );
  let before = first - 1;
  while (before > 0 && analysis.tokens[before]!.pos === 'ADP') before--;
  return (
    before < 0 ||
    !/^(?:NOUN|PROPN|NUM)$/.test(analysis.tokens[before]!.pos) ||
    clause.subject?.tokens.includes(before) === true ||
    isAside.test(analysis.tokens[before]!.lower) ||
    isBesideOthers(analysis, before)
  );
}

/** "Ist als einziges | Land | dagegen", "anders als | Malta | dafür", "im Gegensatz zu | Oslo | gegen die Maut": what sets the holder beside others governs nothing. */
function isBesideOthers({ tokens, language }: Analysis, noun: number): boolean {
  let at = noun - 1;
  while (at > 0 && noun - at < 5 && /^(?:DET|ADJ|NUM|PROPN)$/.test(tokens[at]!.pos)) at--;
  const opener = tokens[at]?.lower ?? '';
  const isContrast = opener === 'zu' && /^(?:gegensatz|unterschied)$/.test(tokens[at - 1]?.lower ?? '');
  return language === 'de' && (isContrast || /^(?:als|wie|neben)$/.test(opener));
}

/** "Ist nach eigenen | Angaben | gegen die Maut", "seit | Montag | dafür": who says so and since when governs no preposition. */
const isAside =
  /^(?:angaben|worten|aussagen?|sprechers|sprecherin|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|wochen?|monat(?:en)?|jahre?n?|tagen?|beginn|anfang|ende|jeher|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;
