import type { Token } from '../../language/types.ts';
import { clausesBeside, type Reading } from '../reading.ts';

/** Prepositions that tie what follows to the noun rather than to the verb. */
const complementing = /^(?:über|für|von|vom|zu|zur|zum|zwischen|gegen|of|for|between|against|about|on|over)$/;
/** Days and months, and the table from which something is (vom Tisch). */
export const datedOn =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|tisch|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/;

/** "Hält die Schließung | für einen Fehler", "empfahl die Maut | zur Ablehnung": what a thing is held for, and what is to become of it, is no part of its name. */
export function opensJudgement(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at] ?? { lower: '', sentence: -1 };
  if (lower === 'von') return speaksOf(tokens, at);
  if (lower === 'zur')
    return /^(?:ablehnung|annahme|abstimmung|verabschiedung|genehmigung|(?:vor)?bedingung|voraussetzung|chefsache|pflicht|priorität)$/.test(
      tokens[at + 1]?.lower ?? '',
    );
  const inSentence = (token: Token | undefined) => token?.sentence === sentence;
  if (lower !== 'für' || tokens.slice(at + 1, at + 8).some(token => inSentence(token) && token.lower === 'für')) return false;
  return tokens.slice(Math.max(0, at - 20), at + 12).some(token => inSentence(token) && token.lemma === 'halten');
}

/** "Sprach angesichts der Kontrollen | von einer Zumutung |": what is spoken of. */
function speaksOf(tokens: readonly Token[], von: number): boolean {
  for (let at = von - 1; at >= 0 && von - at < 12 && tokens[at]!.sentence === tokens[von]!.sentence; at--) {
    if (tokens[at]!.lower === 'von') return false;
    if (/^(?:sprechen|reden)$/.test(tokens[at]!.lemma)) return von - at > 1;
  }
  return false;
}

/** Last token of what belongs to a noun: "Konferenz | über den Verbotsvertrag für Kernwaffen". It names the subject to readers; the id is of the noun. */
export function complementEnd(reading: Reading, last: number): number {
  const { tokens } = reading.analysis;
  let end = last;
  for (let at = last + 1; at <= last + 8 && at < tokens.length; at++) {
    const token = tokens[at]!;
    const starts = at === end + 1;
    if (token.sentence !== tokens[last]!.sentence || (starts && !complementing.test(token.lower)) || datedOn.test(token.lower)) break;
    if (reading.analysis.language === 'de' && opensJudgement(tokens, at)) break;
    if (!/^(?:NOUN|PROPN|ADJ|NUM|DET|ADP)$/.test(token.pos) && !/^['’]s?$/.test(token.text)) break;
    if (/^(?:NOUN|PROPN)$/.test(token.pos) && !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) end = at;
  }
  return end;
}

/** What says little but for what is to be done: a plan, an idea, a decision. */
export const isPlan =
  /^(?:plan|idea|notion|thought|prospect|possibility|option|suggestion|proposal|proposition|decision|intention|move|step|bid|attempt|effort|drive|push|call|request|demand|offer|pledge|promise|motion|bill|threat|campaign|scheme|initiative|resolution|pact|deal|agreement|.*(?:plan|idee|gedanke|vorstellung|möglichkeit|option|aussicht|überlegung|vorschlag|entscheidung|entschluss|beschluss|absicht|vorhaben|schritt|versuch|bemühung|anstrengung|bestrebung|vorstoß|forderung|antrag|bitte|angebot|versprechen|drohung|ansinnen|initiative|gesetz|gesetzentwurf))$/i;

/** How many words a plan may take to tell what is planned, to be part of its name. */
const longestDeed = 9;
const aside = /^(?:by|after|before|when|if|within|until|despite|during)$/;

/** "The plan | to trim the quota", "die Idee(n …), | die Fangquote zu kürzen", "lehnt den Plan ab, | die Quote zu kürzen": the words that tell what is planned; none where nothing does. */
export function deedOf({ analysis }: Reading, last: number): number[] {
  const { tokens, language } = analysis;
  const german = language === 'de';
  let first = last + 1;
  if (german) {
    // the verb's particle may stand between the noun and its infinitive
    if (/^(?:ADP|ADV|PART|VERB)$/.test(tokens[first]?.pos ?? '') && tokens[first + 1]?.text === ',') first++;
    if (tokens[first++]?.text !== ',') return [];
  } else if (!/^(?:to|of)$/.test(tokens[first]?.lower ?? '')) return [];
  const opener = tokens[first];
  const deed = (opener ? clausesBeside(analysis, opener) : []).find(
    ({ kind, link, tokens: words }) =>
      words[0] === first && (kind === 'infinitive' ? !/^(?:um|ohne|anstatt|statt)$/.test(link ?? '') : !german && kind === 'participle'),
  );
  if (!deed?.verb) return [];
  const { head } = deed.verb;
  const words = deed.tokens.filter((at, order) => at === first + order && order < longestDeed);
  if (german) return words.includes(head) ? words.slice(0, words.indexOf(head) + 1) : [];
  const stop = words.findIndex(
    at => at > head + 1 && (tokens[at]!.pos === 'PUNCT' || aside.test(tokens[at]!.lower) || datedOn.test(tokens[at + 1]?.lower ?? '')),
  );
  const kept = stop < 0 ? words : words.slice(0, stop);
  return kept.slice(0, kept.findLastIndex(at => /^(?:NOUN|PROPN|VERB)$/.test(tokens[at]!.pos)) + 1);
}
