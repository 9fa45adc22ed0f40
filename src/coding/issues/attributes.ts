import type { Phrase, Token } from '../../language/types.ts';
import type { Reading } from '../reading.ts';
import { opensJudgement } from './openLabel.ts';

/** Nouns of exchange, with which "mit" opens an attribute ("ein Abkommen mit Indien"), not the manner of the verb ("mit Nachdruck"). */
const between =
  /(?:abkommen|vertrag|vertrags|gespräche?n?|verhandlung(?:en)?|beziehung(?:en)?|handel|handels|grenze|krieg|dialog|kooperation|zusammenarbeit|partnerschaft|bündnis|pakt|vereinbarung|konflikt|frieden|streit|geschäfte?|allianz|kompromiss|austausch)$/;
/** Nouns whose own prepositional phrase that of the verb cannot be taken for, by preposition. */
const governing: Record<string, RegExp> = {
  an: /(?:lieferung|lieferungen|export|exporte|ausfuhr|verkauf|abgabe|zahlung|zahlungen|kredite?|hilfen?|darlehen|übergabe|rückgabe|weitergabe|beteiligung|interesse)$/,
  auf: /(?:steuern?|zölle?n?|zoll|abgaben?|gebühr|anspruch|ansprüche|recht|angriffe?|anschlag|verzicht|druck|antrag|zugriff|hoffnung|einfluss|aussicht|embargo|verbot|deckel|obergrenze|klage)$/,
  über: /(?:gespräche?n?|verhandlung(?:en)?|abkommen|vertrag|vereinbarung|gesetz|entscheidung|abstimmung|referendum|streit|kontrolle|bericht|debatte|konferenz|treffen|einigung)$/,
  in: /(?:rückkehr|aufnahme|eintritt|einmarsch|eingriffe?|investition(?:en)?|exporte?|ausfuhr|lieferung(?:en)?|abschiebung(?:en)?|überstellung|entsendung|verlegung|einstieg|vertrauen|übergang|umzug|integration|einmischung)$/,
  nach: /(?:forderung|ruf|suche|bedarf|wunsch|verlangen|exporte?|ausfuhr(?:en)?|lieferung(?:en)?|abschiebung(?:en)?|rückkehr|verlegung|entsendung|umzug|streben)$/,
  aus: /(?:rückzug|abzug|ausstieg|austritt|importe?|einfuhr(?:en)?|exporte?|ausfuhr(?:en)?|flüchtlinge|einnahmen|gas|öl|waren|getreide|ausschluss|rückkehr)$/,
  mit: between,
};
/** Nouns for being in something or part of it, behind which stands what, also where it is no way to anywhere: "die Mitgliedschaft im Rat", "die Teilnahme an der Mission". */
const belonging: Record<string, RegExp> = {
  in: /(?:mitgliedschaft|verbleib|mitarbeit|mitwirkung|vertretung)$/,
  an: /(?:teilnahme|beteiligung|teilhabe|mitwirkung|mitarbeit)$/,
  bei: /(?:mitgliedschaft|mitarbeit|mitwirkung|teilnahme)$/,
};
/** Prepositions with their article: where something goes, and where it is. */
const towards: Record<string, string> = { ins: 'in', aufs: 'auf' };
const staying: Record<string, string> = { im: 'in', am: 'an', beim: 'bei' };
const manner =
  /^(?:tisch|auftakt|beginn|abschluss|schluss|ende|rande?|seite|stelle|zeichen|zeitpunkt|protest|sorge|angst|furcht|rücksicht|grund|gründen|not|anlass|nachdruck)$/;
const times =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|tag|woche|monat|jahr|abend|morgen|nacht|stunde|wochenende|zukunft|zeit)e?n?s?$/;

/** When, where or how somebody does something: "zum Auftakt", "am Montag", "aus Protest". */
export const saysWhenOrHow = ({ lower }: Token): boolean => manner.test(lower) || times.test(lower);

/**
 * A German noun is often named only with the prepositional phrase behind it: "Steuer auf Kerosin", "Rückkehr in den Binnenmarkt". The tokens of the phrase with
 * that attribute; where the preposition rather tells place, time or manner of the verb, the phrase's own.
 */
export function withAttribute(reading: Reading, phrase: Phrase): number[] {
  const { tokens, language } = reading.analysis;
  const last = phrase.tokens.at(-1)!;
  const prep = tokens[last + 1];
  if (language === 'en') return withBody(tokens, phrase);
  if (prep?.pos !== 'ADP' || prep.sentence !== tokens[last]!.sentence || phrase.tokens.length > 8) return phrase.tokens;
  if (opensJudgement(tokens, last + 1)) return phrase.tokens;
  const inner: number[] = [];
  for (let at = last + 2; at < Math.min(tokens.length, last + 8); at++) {
    const { pos, sentence } = tokens[at]!;
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos) || sentence !== prep.sentence) break;
    inner.push(at);
    if (pos === 'NOUN' && tokens[at + 1]?.pos === 'DET' && !/^(?:der|des)$/.test(tokens[at + 1]!.lower)) break;
  }
  while (inner.length > 0 && /^(?:DET|ADJ|NUM)$/.test(tokens[inner.at(-1)!]!.pos)) inner.pop();
  const named = inner.some(at => reading.scan.byToken.has(at));
  if (named && /^vo[nm]$/.test(prep.lower)) return phrase.tokens; // by whom, not of what
  return inner.length > 0 && opensAttribute(tokens, phrase, prep, inner) ? [...phrase.tokens, last + 1, ...inner] : phrase.tokens;
}

/** "Rules out participation | in the mission |": in what, where the parser hung it on the verb. */
function withBody(tokens: readonly Token[], phrase: Phrase): number[] {
  const last = phrase.tokens.at(-1)!;
  if (last !== phrase.head || !/^(?:membership|participation|involvement|presence)$/.test(tokens[last]!.lemma)) return phrase.tokens;
  if (!/^(?:in|of)$/.test(tokens[last + 1]?.lower ?? '')) return phrase.tokens;
  let end = last + 2;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '') && end < last + 8) end++;
  const inner = tokens.slice(last + 1, end).map(({ index }) => index);
  return /^(?:NOUN|PROPN)$/.test(tokens[end - 1]!.pos) && !times.test(tokens[end - 1]!.lower)
    ? [...phrase.tokens, ...inner]
    : phrase.tokens;
}

function opensAttribute(tokens: Token[], phrase: Phrase, prep: Token, inner: number[]): boolean {
  const noun = tokens[phrase.head]!.lower;
  const first = tokens[inner[0]!]!;
  const head = tokens[inner.find(at => /^(?:NOUN|PROPN)$/.test(tokens[at]!.pos)) ?? inner[0]!]!;
  if (times.test(head.lower) || manner.test(head.lower)) return false;
  if (/^(?:für|gegen|zwischen|von|vom|zu|zum|zur)$/.test(prep.lower)) return true;
  const contracted = towards[prep.lower] ?? prep.lower;
  if (belonging[staying[contracted] ?? contracted]?.test(noun)) return true;
  // "Investitionen in die Bahn", not "in der Bahn": where something goes.
  const dative = /^(?:in|auf|über)$/.test(contracted) && /^(?:dem|der|einem|einer|diesem|dieser)$/.test(first.lower);
  return !dative && (governing[contracted]?.test(noun) ?? false);
}
