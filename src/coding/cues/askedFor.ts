import type { Analysis, Clause, Token } from '../../language/types.ts';

/** What somebody asks for or puts up: the clause behind such a noun tells what is to be done, and is no report of what is. */
const asking =
  /^(?:call|demand|suggestion|proposal|request|plea|appeal|idea|notion|recommendation|insistence|prospect|possibility|motion|requirement|condition|proposition|urging|advice|argument)$/;

/**
 * "Rejected calls | that it scrap the levy |", "brushed off demands | it should scrap it |", "a request | for it to be scrapped |": the noun whose content the clause is.
 * Null for any other clause, and where the clause tells of something as a fact.
 */
export function nounAskingFor({ tokens, clauses, language }: Analysis, clause: Clause): Token | null {
  const { kind, link, verb, objects, predicate } = clause;
  if (language !== 'en' || !verb || !/^(?:complement|adverbial|infinitive|relative|participle)$/.test(kind)) return null;
  if (kind === 'participle' && !(verb.passive && link === 'that')) return null; // "that the levy be scrapped"
  const opening = clause.tokens.find(at => tokens[at]!.pos !== 'PUNCT') ?? -1;
  const isTaken = asking.test(tokens[opening]?.lemma ?? '') && clause.subject?.tokens[0] === opening + 1; // "brushed off | demands it should scrap the levy |"
  const first = isTaken ? opening + 1 : opening;
  const noun = tokens[first - 1];
  const isVerb = noun?.index === clauses[clause.parent ?? -1]?.verb?.head; // "Iceland demands it should …"
  if (!noun || isVerb || !/^(?:NOUN|VERB)$/.test(noun.pos) || !asking.test(noun.lemma)) return null;
  const isWhole = objects.length > 0 || verb.passive || predicate !== null; // "the proposal it should table" lacks what is tabled
  if (link === undefined && !(isWhole && /^(?:PRON|DET|PROPN)$/.test(tokens[first]!.pos) && tokens[first]!.lower !== 'that')) return null;
  if (link !== undefined && !/^(?:that|for)$/.test(link)) return null;
  const subject = tokens[link === 'that' ? first + 1 : first]?.lower ?? '';
  if (verb.modal === 'would' && !/^(?:it|they|he|she)$/.test(subject)) return null; // "the idea that the levy would hurt growth" foretells
  const isBare = /^(?:it|he|she)$/.test(subject) && tokens[verb.head]!.lower === verb.lemma; // "that it scrap"
  const isWanted = /^(?:should|must|ought|would)$/.test(verb.modal ?? '') || (!verb.modal && (verb.mood !== 'ind' || isBare));
  return isWanted ? noun : null;
}
